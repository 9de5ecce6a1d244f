import Foundation

/// Prometheus' text format (version 0.0.4), read strictly: every family has its words and its type before its samples, names
/// and labels are of their alphabets, counters end in `_total`, histograms add up.
public struct MetricsText {
    public struct Flaw: Error, CustomStringConvertible {
        public var description: String
    }

    public struct Sample {
        public var name: String
        public var labels: [String: String]
        public var value: Double
    }

    /// By family.
    public private(set) var kinds: [String: String] = [:]
    public private(set) var samples: [Sample] = []

    public init(_ text: String) throws {
        guard text.hasSuffix("\n") else { throw Flaw(description: "the last line has no end") }
        var helps: Set<String> = []
        var family = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix("# HELP ") {
                let name = String(line.dropFirst(7).prefix { $0 != " " })
                guard helps.insert(name).inserted else { throw Flaw(description: "\(name) comes twice") }
                family = name
            } else if line.hasPrefix("# TYPE ") {
                let words = line.split(separator: " ")
                guard words.count == 4, words[2] == family, ["counter", "gauge", "histogram"].contains(words[3]) else {
                    throw Flaw(description: "\(line)")
                }
                kinds[family] = String(words[3])
                guard words[3] != "counter" || family.hasSuffix("_total") else {
                    throw Flaw(description: "the counter \(family) doesn't end in _total")
                }
            } else {
                let sample = try Self.sample(line)
                let suffixes = kinds[family] == "histogram" ? ["_bucket", "_sum", "_count"] : [""]
                guard kinds[family] != nil, suffixes.contains(where: { sample.name == family + $0 }) else {
                    throw Flaw(description: "\(sample.name) stands below \(family)")
                }
                samples.append(sample)
            }
        }
        try checkHistograms()
        let names = samples.map { "\($0.name) \($0.labels.sorted { $0.key < $1.key })" }
        guard Set(names).count == names.count else { throw Flaw(description: "a sample comes twice") }
    }

    /// The one sample of that name and those labels; nil where there is none.
    public func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
        samples.first { $0.name == name && $0.labels == labels }?.value
    }

    /// Of all samples of that name whose labels include these.
    public func sum(_ name: String, _ labels: [String: String] = [:]) -> Double {
        samples.filter { sample in
            sample.name == name && labels.allSatisfy { sample.labels[$0.key] == $0.value }
        }.reduce(0) { $0 + $1.value }
    }

    private func checkHistograms() throws {
        for (family, kind) in kinds where kind == "histogram" {
            let buckets = Dictionary(grouping: samples.filter { $0.name == family + "_bucket" }) { sample in
                sample.labels.filter { $0.key != "le" }
            }
            for (labels, samples) in buckets {
                let bounds = samples.compactMap { $0.labels["le"].flatMap { $0 == "+Inf" ? .infinity : Double($0) } }
                let counts = samples.map(\.value)
                guard bounds.count == samples.count, bounds == bounds.sorted(), bounds.last == .infinity,
                    counts == counts.sorted(), counts.last == value(family + "_count", labels),
                    value(family + "_sum", labels) != nil
                else { throw Flaw(description: "the histogram \(family) \(labels) doesn't add up") }
            }
        }
    }

    private static func sample(_ line: Substring) throws -> Sample {
        let flaw = Flaw(description: "\(line)")
        var rest = line
        let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") }
        guard !name.isEmpty, name.first?.isNumber == false else { throw flaw }
        rest = rest.dropFirst(name.count)
        var labels: [String: String] = [:]
        if rest.first == "{" {
            rest = rest.dropFirst()
            while rest.first != "}" {
                let label = rest.prefix { $0.isASCII && ($0.isLetter || $0 == "_") }
                rest = rest.dropFirst(label.count)
                guard !label.isEmpty, rest.hasPrefix("=\"") else { throw flaw }
                rest = rest.dropFirst(2)
                var value = ""
                while let sign = rest.first, sign != "\"" {
                    rest = rest.dropFirst()
                    guard sign == "\\" else {
                        value.append(sign)
                        continue
                    }
                    guard let escaped = rest.first, "\\n\"".contains(escaped) else { throw flaw }
                    value.append(escaped == "n" ? "\n" : escaped)
                    rest = rest.dropFirst()
                }
                guard rest.first == "\"", labels.updateValue(value, forKey: String(label)) == nil else { throw flaw }
                rest = rest.dropFirst()
                if rest.first == "," { rest = rest.dropFirst() }
            }
            rest = rest.dropFirst()
        }
        guard rest.first == " " else { throw flaw }
        let words = ["+Inf": Double.infinity, "-Inf": -.infinity, "NaN": .nan]
        guard let value = words[String(rest.dropFirst())] ?? Double(rest.dropFirst()) else { throw flaw }
        return Sample(name: String(name), labels: labels, value: value)
    }
}
