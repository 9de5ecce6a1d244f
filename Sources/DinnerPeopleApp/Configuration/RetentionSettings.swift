/// What is kept for how long. The service looks after it while it runs.
public struct RetentionSettings: Sendable, Hashable {
    /// Remembered answers of models.
    public var memoDays = 365.0
    public var memoBytes = 4 << 30
    /// Events of runs that have ended.
    public var eventDays = 90.0
    public var eventBytes = 1 << 30
    /// How long files stay that nothing refers to.
    public var graceHours = 24.0
    /// Between two looks.
    public var sweepMinutes = 10.0
}
