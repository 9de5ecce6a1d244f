import Foundation

/// How long a call of a role takes, from the last byte of the request to the answer (to its last piece, where it is
/// streamed). All times in seconds, at least 0.
public indirect enum Latency: Sendable, Hashable {
    case constant(Double)
    /// Logarithms are normal: half of the calls take longer than `median`; `sigma` is the logarithm's deviation.
    case lognormal(median: Double, sigma: Double)
    /// Calls of `body`, but for a `share` (0…1) of them of `slow`.
    case mixture(body: Latency, slow: Latency, share: Double)

    /// The time of one call. Equal generators give equal times.
    public func draw(using generator: inout some RandomNumberGenerator) -> Duration {
        .seconds(min(max(0, seconds(using: &generator)), 86_400))
    }

    private func seconds(using generator: inout some RandomNumberGenerator) -> Double {
        switch self {
        case .constant(let seconds): return seconds
        case .lognormal(let median, let sigma):
            // Box and Muller, 1958.
            let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &generator))).squareRoot()
            let angle = 2 * Double.pi * Double.random(in: 0..<1, using: &generator)
            return median * exp(sigma * radius * cos(angle))
        case .mixture(let body, let slow, let share):
            let isSlow = Double.random(in: 0..<1, using: &generator) < share
            return (isSlow ? slow : body).seconds(using: &generator)
        }
    }
}
