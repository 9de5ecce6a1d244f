#pragma once
#include <stdint.h>

/// Reserves the disk space of a file's first `length` bytes; its size stays as it is. 0, or errno: EOPNOTSUPP where the
/// file system (or the system) can't.
int dp_reserve_space(int descriptor, int64_t length);

/// Has bytes of a file that wait in memory written to the disk, without waiting for it. A hint: nothing is durable by it.
void dp_begin_writing_out(int descriptor, int64_t offset, int64_t length);
