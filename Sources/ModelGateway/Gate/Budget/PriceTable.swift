import Foundation
import VideoWorkflow

/// What models cost. Models at private addresses and models not listed count as free.
public struct PriceTable: Sendable, Hashable {
    /// Millionths of a US dollar per million tokens, or per minute of sound.
    struct Price: Sendable, Hashable {
        var input = 0
        var output = 0
        var minute = 0
    }

    /// By the beginning of the model's name.
    private var prices: [String: Price]

    /// The providers' public price lists of 2026.
    public static let known = PriceTable(prices: [
        "gpt-4o-mini-transcribe": Price(minute: 3000), "gpt-4o-transcribe": Price(minute: 6000),
        "whisper-1": Price(minute: 6000), "gpt-4o-mini": Price(input: 150_000, output: 600_000),
        "gpt-4o": Price(input: 2_500_000, output: 10_000_000), "gpt-4.1-nano": Price(input: 100_000, output: 400_000),
        "gpt-4.1-mini": Price(input: 400_000, output: 1_600_000),
        "gpt-4.1": Price(input: 2_000_000, output: 8_000_000), "text-embedding-3-small": Price(input: 20_000),
        "text-embedding-3-large": Price(input: 130_000),
    ])

    init(prices: [String: Price]) { self.prices = prices }

    /// The known prices with those of a file laid over them:
    /// `{"gpt-4o-mini": {"inputPerMillion": 0.15, "outputPerMillion": 0.6}, "whisper-1": {"perMinute": 0.006}}`, in US
    /// dollars. Throws `Failure` of kind `.configurationInvalid`.
    public init(json: [UInt8], file: String) throws {
        func invalid(_ words: String) -> Failure {
            Failure(.describe, .configurationInvalid, cause: "\(file): \(words)")
        }
        guard case .object(let models)? = try? JSON(json) else { throw invalid("JSON of prices by model is expected") }
        var prices = Self.known.prices
        for (model, fields) in models {
            guard !model.isEmpty, case .object(let fields) = fields else {
                throw invalid("the price of \"\(model)\" is not an object")
            }
            var price = Price()
            for (name, value) in fields {
                guard let dollars = value.number, (0...10_000).contains(dollars) else {
                    throw invalid("\(name) of \"\(model)\" is not a number of dollars")
                }
                let micro = Int((dollars * 1_000_000).rounded())
                switch name {
                case "inputPerMillion": price.input = micro
                case "outputPerMillion": price.output = micro
                case "perMinute": price.minute = micro
                default: throw invalid("\"\(name)\" is no price; inputPerMillion, outputPerMillion, perMinute are")
                }
            }
            prices[model] = price
        }
        self.prices = prices
    }

    func isKnown(_ endpoint: ModelEndpoint) -> Bool { endpoint.isPrivate || price(of: endpoint.model) != nil }

    /// In millionths of a US dollar, rounded up.
    func microUSD(_ endpoint: ModelEndpoint, tokensIn: Int, tokensOut: Int, audioSeconds: Double) -> Int {
        guard !endpoint.isPrivate, let price = price(of: endpoint.model) else { return 0 }
        let tokens = Double(tokensIn) * Double(price.input) / 1e6 + Double(tokensOut) * Double(price.output) / 1e6
        let sum = (tokens + audioSeconds / 60 * Double(price.minute)).rounded(.up)
        return Int(min(max(0, sum), 1e15))
    }

    /// The longest name that the model's begins with, so that dated versions are known too.
    private func price(of model: String) -> Price? {
        prices.filter { model.hasPrefix($0.key) }.max { $0.key.count < $1.key.count }?.value
    }
}
