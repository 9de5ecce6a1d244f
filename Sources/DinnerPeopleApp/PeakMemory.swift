import Glibc

/// Peak resident memory of this process and of the largest of its ended children, in bytes (getrusage).
public enum PeakMemory {
    public static func bytes() -> Int { peak(RUSAGE_SELF) + peak(RUSAGE_CHILDREN) }

    private static func peak(_ who: __rusage_who) -> Int {
        var usage = rusage()
        getrusage(__rusage_who_t(who.rawValue), &usage)
        return usage.ru_maxrss * 1024
    }
}
