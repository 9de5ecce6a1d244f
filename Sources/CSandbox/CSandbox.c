#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int limit(int resource, uint64_t value) {
    // Of processor time the hard limit lies a little higher, so that it is SIGXCPU, which tells why, that ends the process.
    struct rlimit limit = {.rlim_cur = value, .rlim_max = resource == RLIMIT_CPU ? value + 2 : value};
    struct rlimit now;
    if (getrlimit(resource, &now) == 0 && now.rlim_max < value) limit.rlim_cur = limit.rlim_max = now.rlim_max;
    return setrlimit(resource, &limit) == 0 ? 0 : errno;
}

int dp_limit_resources(uint64_t cpu_seconds, uint64_t address_space, uint64_t open_files) {
    int error = 0;
    if (cpu_seconds && (error = limit(RLIMIT_CPU, cpu_seconds))) return error;
    if (address_space && (error = limit(RLIMIT_AS, address_space))) return error;
    if ((error = limit(RLIMIT_NOFILE, open_files))) return error;
    if ((error = limit(RLIMIT_CORE, 0))) return error;
    return limit(RLIMIT_FSIZE, 0);
}

#if defined(__x86_64__)
#define DP_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define DP_ARCH AUDIT_ARCH_AARCH64
#endif

#ifdef DP_ARCH
#define ALLOW(name) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define REFUSE(error) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ((error) & SECCOMP_RET_DATA))

int dp_lock_down(void) {
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, DP_ARCH, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        ALLOW(read), ALLOW(pread64), ALLOW(write), ALLOW(writev), ALLOW(lseek), ALLOW(close), ALLOW(fstat),
        ALLOW(mmap), ALLOW(munmap), ALLOW(mremap), ALLOW(mprotect), ALLOW(madvise), ALLOW(brk), ALLOW(futex),
        ALLOW(exit), ALLOW(exit_group), ALLOW(rt_sigaction), ALLOW(rt_sigprocmask), ALLOW(rt_sigreturn), ALLOW(sigaltstack),
        ALLOW(sched_yield), ALLOW(sched_getaffinity), ALLOW(clock_gettime), ALLOW(clock_getres), ALLOW(gettimeofday),
        ALLOW(nanosleep), ALLOW(clock_nanosleep), ALLOW(restart_syscall), ALLOW(getrandom), ALLOW(getpid), ALLOW(gettid),
        ALLOW(tgkill), ALLOW(getrusage), ALLOW(set_robust_list), ALLOW(ppoll), ALLOW(sysinfo),
#ifdef __NR_rseq
        ALLOW(rseq),
#endif
#ifdef __NR_poll
        ALLOW(poll),
#endif
#ifdef __NR_newfstatat
        // fstat() of newer C libraries: only with an empty path, which names the descriptor itself.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_newfstatat, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[3])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x1000 /* AT_EMPTY_PATH */, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        REFUSE(EPERM),
#endif
        // Its own limits may be read, not changed.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_prlimit64, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        REFUSE(EPERM),
        // Threads, no processes; the C library falls back from clone3, whose flags a filter cannot see.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone3, 0, 1),
        REFUSE(ENOSYS),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        REFUSE(EPERM),
        REFUSE(EPERM),
    };
    struct sock_fprog program = {.len = sizeof(filter) / sizeof(filter[0]), .filter = filter};
    if (prctl(PR_SET_PDEATHSIG, SIGKILL)) return errno;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return errno;
    if (prctl(PR_SET_DUMPABLE, 0)) return errno;
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program)) return errno;
    return 0;
}
#else
int dp_lock_down(void) { return ENOTSUP; }
#endif

int dp_try_to_escape(void) {
    int through = 0;
    if (socket(AF_INET, SOCK_STREAM, 0) >= 0) through |= 1;
    if (open("/etc/passwd", O_RDONLY) >= 0) through |= 2;
    char *none[] = {0};
    execve("/bin/true", none, none);
    if (errno != EPERM) through |= 4;
    long child = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
    if (child == 0) _exit(0);
    if (child > 0) through |= 8;
    if (ptrace(PTRACE_TRACEME, 0, 0, 0) == 0) through |= 16;
    return through;
}

uint64_t dp_peak_memory(void) {
    struct rusage usage;
    return getrusage(RUSAGE_SELF, &usage) ? 0 : (uint64_t)usage.ru_maxrss * 1024;
}

int dp_processors(void) {
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) ? 1 : CPU_COUNT(&set);
}
