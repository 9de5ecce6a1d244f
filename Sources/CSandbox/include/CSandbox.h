#pragma once
#include <stdint.h>

/// Sets limits on CPU seconds, address space (bytes, 0 for none), open files, core and file size. 0, or errno.
int dp_limit_resources(uint64_t cpu_seconds, uint64_t address_space, uint64_t open_files);

/// Dies with its parent, gains no privileges, and from here on may do no more than read, write, seek, map memory and run
/// threads: no sockets, no exec, no opening of files. Covers all threads started later. 0, or errno; ENOTSUP where the
/// processor is neither x86_64 nor aarch64.
int dp_lock_down(void);

/// Tries what must no longer work. 0 if all of it is refused, else a bit per thing that got through: 1 socket, 2 open,
/// 4 exec, 8 fork, 16 ptrace.
int dp_try_to_escape(void);

/// Peak resident memory of this process in bytes.
uint64_t dp_peak_memory(void);

/// Processors this process may run on.
int dp_processors(void);
