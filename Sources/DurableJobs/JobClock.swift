import Foundation

/// A moment of the machine's boot-time clock, which nobody sets and which goes on while the machine sleeps.
public struct BootTime: Sendable, Hashable {
    /// Names the machine's life: another one means that it was started anew.
    public var boot: String
    /// Since it was started.
    public var nanoseconds: Int

    public init(boot: String, nanoseconds: Int) {
        self.boot = boot
        self.nanoseconds = nanoseconds
    }
}

/// The clocks of the queue; tests bring their own.
public struct JobClock: Sendable {
    /// The wall clock, for people: milliseconds since 1970.
    public var unixMilliseconds: @Sendable () -> Int
    /// Leases and pauses.
    public var now: @Sendable () -> BootTime
    /// Returns once `now` has reached so many nanoseconds, or after an hour; throws `CancellationError`.
    public var sleep: @Sendable (_ until: Int) async throws -> Void

    public init(
        unixMilliseconds: @escaping @Sendable () -> Int,
        now: @escaping @Sendable () -> BootTime,
        sleep: @escaping @Sendable (_ until: Int) async throws -> Void
    ) {
        self.unixMilliseconds = unixMilliseconds
        self.now = now
        self.sleep = sleep
    }

    public static func system() -> JobClock {
        let boot = bootID()
        return JobClock(
            unixMilliseconds: { Int(Date().timeIntervalSince1970 * 1000) },
            now: { BootTime(boot: boot, nanoseconds: bootNanoseconds()) },
            sleep: { until in
                let pause = min(max(0, until - bootNanoseconds()), 3_600_000_000_000)
                try await Task.sleep(for: .nanoseconds(pause))
            }
        )
    }

    private static func bootID() -> String {
        guard let text = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8) else {
            // Unknown is another one each time: then leases of before this process count as run out.
            return UUID().uuidString.lowercased()
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func bootNanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

extension Duration {
    /// At most some 290 years.
    public var wholeNanoseconds: Int {
        let (seconds, overflows) = Int(clamping: components.seconds).multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflows else { return components.seconds < 0 ? .min : .max }
        let (sum, passes) = seconds.addingReportingOverflow(Int(components.attoseconds / 1_000_000_000))
        return passes ? .max : sum
    }
}
