import Foundation

/// A figure beside its limit, as every benchmark prints it.
enum FigureLine {
    static func print(_ what: String, _ value: Double, _ limit: Double, _ unit: String) {
        let verdict = value <= limit + 1e-9 ? "ok" : "OVER"
        let name = what.padding(toLength: 50, withPad: " ", startingAt: 0)
        Swift.print(
            String(
                format: "    %@ %8.2f %@  limit %g  %@",
                name as NSString,
                value,
                unit as NSString,
                limit,
                verdict as NSString
            )
        )
    }
}
