#define _GNU_SOURCE
#include "CFileSpace.h"

#include <errno.h>
#include <fcntl.h>

int dp_reserve_space(int descriptor, int64_t length) {
#ifdef __linux__
    return fallocate(descriptor, FALLOC_FL_KEEP_SIZE, 0, length) == 0 ? 0 : errno;
#else
    return EOPNOTSUPP;
#endif
}

void dp_begin_writing_out(int descriptor, int64_t offset, int64_t length) {
#ifdef __linux__
    sync_file_range(descriptor, offset, length, SYNC_FILE_RANGE_WRITE);
#endif
}
