/// Vectors made from the words of a text: texts that share words lie near each other, as a model's would.
enum EmbeddingAnswer {
    /// Units of a vector's components: a millionth, so that they are written as whole numbers are.
    private static let unit = 1e-6
    private static let mostWords = 400

    /// A vector of length 1 (rounded to millionths): the sum of one pseudo-random direction for each word.
    static func vector(of text: String, dimensions: Int) -> [Double] {
        var sum = [Double](repeating: 0, count: dimensions)
        var words = KitchenWords.words(text).prefix(mostWords)
        if words.isEmpty { words = [text] }
        for word in words {
            var seed: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in word.utf8 { seed = (seed ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            var generator = SeededGenerator(seed: seed)
            var bits: UInt64 = 0
            for place in 0..<dimensions {
                if place & 3 == 0 { bits = generator.next() }
                sum[place] += Double(Int16(truncatingIfNeeded: bits))
                bits >>= 16
            }
        }
        let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { return sum }
        return sum.map { ($0 / length / unit).rounded() * unit }
    }

    /// `[0.012345,-0.000001,…]`
    static func appendJSON(_ vector: [Double], to out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        for (place, value) in vector.enumerated() {
            if place > 0 { out.append(UInt8(ascii: ",")) }
            if value < 0 { out.append(UInt8(ascii: "-")) }
            var millionths = Int((abs(value) / unit).rounded())
            out.append(UInt8(ascii: "0") + UInt8(min(9, millionths / 1_000_000)))
            out.append(UInt8(ascii: "."))
            millionths %= 1_000_000
            var power = 100_000
            while power > 0 {
                out.append(UInt8(ascii: "0") + UInt8(millionths / power % 10))
                power /= 10
            }
        }
        out.append(UInt8(ascii: "]"))
    }

    /// Little-endian 32-bit floats in base64, as `encoding_format: base64` has it.
    static func base64(_ vector: [Double]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(vector.count * 4)
        for value in vector {
            let bits = Float(value).bitPattern
            for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
        }
        return Base64.encoded(bytes)
    }

    /// The body of the response; `wrongCount` leaves the last vector out.
    static func body(_ request: EmbeddingRequest, wrongCount: Bool) -> (bytes: [UInt8], tokens: Int) {
        let tokens = request.inputs.reduce(0) { $0 + TokenCount.of($1) }
        var out = Array("{\"object\":\"list\",\"data\":[".utf8)
        out.reserveCapacity(request.inputs.count * request.dimensions * 10)
        for (place, input) in request.inputs.dropLast(wrongCount ? 1 : 0).enumerated() {
            if place > 0 { out.append(UInt8(ascii: ",")) }
            out += Array("{\"object\":\"embedding\",\"index\":\(place),\"embedding\":".utf8)
            let vector = vector(of: input, dimensions: request.dimensions)
            if request.isBase64 {
                JSONEscapes.append(base64(vector), to: &out)
            } else {
                appendJSON(vector, to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
        out += Array("],\"model\":".utf8)
        JSONEscapes.append(request.model, to: &out)
        out += Array(",\"usage\":{\"prompt_tokens\":\(tokens),\"total_tokens\":\(tokens)}}".utf8)
        return (out, tokens)
    }
}
