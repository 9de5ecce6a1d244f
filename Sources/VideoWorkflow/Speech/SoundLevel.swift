/// Root mean square of samples, in units of a 16 bit sample.
enum SoundLevel {
    /// −54 dB of full scale: below it nothing is heard.
    static let quiet = 66.0

    static func of(_ samples: ArraySlice<Int16>) -> Double {
        guard !samples.isEmpty else { return 0 }
        let energy = samples.reduce(0.0) { $0 + Double($1) * Double($1) }
        return (energy / Double(samples.count)).squareRoot()
    }
}
