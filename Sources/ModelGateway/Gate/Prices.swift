import VideoWorkflow

/// What models cost, in millionths of a US dollar per million tokens or per minute of sound (the providers' public price
/// lists, 2026). Models at private addresses and models not listed count as free.
enum Prices {
    private struct Price {
        var input = 0
        var output = 0
        var minute = 0
    }

    private static let list: [(name: String, price: Price)] = [
        ("gpt-4o-mini-transcribe", Price(minute: 3000)), ("gpt-4o-transcribe", Price(minute: 6000)),
        ("whisper-1", Price(minute: 6000)),
        ("gpt-4o-mini", Price(input: 150_000, output: 600_000)),
        ("gpt-4o", Price(input: 2_500_000, output: 10_000_000)),
        ("gpt-4.1-nano", Price(input: 100_000, output: 400_000)),
        ("gpt-4.1-mini", Price(input: 400_000, output: 1_600_000)),
        ("gpt-4.1", Price(input: 2_000_000, output: 8_000_000)), ("text-embedding-3-small", Price(input: 20_000)),
        ("text-embedding-3-large", Price(input: 130_000)),
    ]

    static func isKnown(_ endpoint: ModelEndpoint) -> Bool { endpoint.isPrivate || price(endpoint) != nil }

    static func microUSD(_ endpoint: ModelEndpoint, tokensIn: Int, tokensOut: Int, audioSeconds: Double) -> Int {
        guard !endpoint.isPrivate, let price = price(endpoint) else { return 0 }
        let tokens = Double(tokensIn) * Double(price.input) / 1e6 + Double(tokensOut) * Double(price.output) / 1e6
        return Int((tokens + audioSeconds / 60 * Double(price.minute)).rounded(.up))
    }

    /// The longest name that the model's begins with, so that dated versions are known too.
    private static func price(_ endpoint: ModelEndpoint) -> Price? {
        list.filter { endpoint.model.hasPrefix($0.name) }.max { $0.name.count < $1.name.count }?.price
    }
}
