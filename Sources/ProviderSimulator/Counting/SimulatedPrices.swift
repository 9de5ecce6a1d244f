/// What the simulated calls would cost at OpenAI's public prices of 2026, whatever model they name: chat as gpt-4o-mini
/// ($0.15 and $0.60 per million tokens in and out), embeddings as text-embedding-3-small ($0.02), speech as whisper-1
/// ($0.006 a minute).
enum SimulatedPrices {
    static func nanoUSD(_ role: SimulatedRole, tokensIn: Int, tokensOut: Int, audioSeconds: Double) -> Int {
        switch role {
        case .vision, .text: tokensIn * 150 + tokensOut * 600
        case .embedding: tokensIn * 20
        case .speech: Int((audioSeconds * 100_000).rounded(.up))
        }
    }
}
