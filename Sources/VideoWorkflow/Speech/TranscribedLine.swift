public import RecipeDomain

/// A line of a speech model's answer, with what the model says of its own certainty, as Whisper does.
public struct TranscribedLine: Sendable, Hashable {
    /// In the video.
    public var range: TimeRange
    public var text: String
    /// 0…1
    public var noSpeechProbability: Double?
    /// The mean of the tokens' natural logarithms, at most 0.
    public var meanLogProbability: Double?
    /// Bytes of the text by bytes of the same, compressed.
    public var compressionRatio: Double?
    /// Whether the model gave the range; otherwise it is that of the whole piece.
    public var isTimed: Bool

    public init(
        range: TimeRange,
        text: String,
        noSpeechProbability: Double? = nil,
        meanLogProbability: Double? = nil,
        compressionRatio: Double? = nil,
        isTimed: Bool = true
    ) {
        self.range = range
        self.text = text
        self.noSpeechProbability = noSpeechProbability
        self.meanLogProbability = meanLogProbability
        self.compressionRatio = compressionRatio
        self.isTimed = isTimed
    }
}
