import Glibc

/// Peak resident memory of this process and of the largest of its ended children, in bytes (getrusage).
public enum PeakMemory {
    public static func bytes() -> Int {
        func peak(_ who: __rusage_who_t) -> Int {
            var usage = rusage()
            getrusage(who, &usage)
            return usage.ru_maxrss * 1024
        }
        return peak(RUSAGE_SELF) + peak(RUSAGE_CHILDREN)
    }
}
