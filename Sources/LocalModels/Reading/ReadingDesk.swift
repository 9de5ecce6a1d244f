import RecipeDomain
import Synchronization

/// The engines of one reader, one for each choice of languages, opened when they are first needed.
final class ReadingDesk: Sendable {
    /// An engine takes some 20 MB and a tenth of a second to open; the one that was not used for longest goes.
    private static let mostEngines = 2

    private let engines = Mutex<[TesseractEngine]>([])

    /// - Parameter languages: Tesseract's names.
    func engine(_ languages: TesseractLanguages) -> TesseractEngine {
        engines.withLock { engines in
            if let index = engines.firstIndex(where: { $0.languages == languages }) {
                let engine = engines.remove(at: index)
                engines.append(engine)
                return engine
            }
            let engine = TesseractEngine(languages: languages)
            engines.append(engine)
            if engines.count > Self.mostEngines { engines.removeFirst() }
            return engine
        }
    }
}

/// What an engine is to read, in Tesseract's names.
struct TesseractLanguages: Hashable, Sendable {
    /// The first counts most.
    var names: [String]
    /// Whether those that aren't installed are passed over; English stands in for all of them.
    var mayBeAbsent: Bool

    /// "deu+eng"
    init(joined: String) { (names, mayBeAbsent) = (joined.split(separator: "+").map(String.init), false) }

    init(_ languages: [RecipeLanguage]) { (names, mayBeAbsent) = (languages.map(Self.name), true) }

    private static func name(_ language: RecipeLanguage) -> String {
        switch language {
        case .english: "eng"
        case .german: "deu"
        case .french: "fra"
        case .spanish: "spa"
        }
    }
}
