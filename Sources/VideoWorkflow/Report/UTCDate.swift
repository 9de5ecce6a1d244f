/// A point in time for people: "2026-11-23 20:57 UTC".
enum UTCDate {
    /// The civil calendar from the number of days, as in Howard Hinnant, "chrono-compatible low-level date algorithms".
    static func string(unixMilliseconds: Int) -> String {
        let minutes = unixMilliseconds / 60_000
        let shifted = minutes / 1440 + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
        return "\(year)-\(two(month))-\(two(day)) \(two(minutes / 60 % 24)):\(two(minutes % 60)) UTC"
    }
}
