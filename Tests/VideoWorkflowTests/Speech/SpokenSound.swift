import Foundation

/// Sentences spoken by espeak-ng, where it is installed.
enum SpokenSound {
    static let program = ["/usr/bin/espeak-ng", "/usr/local/bin/espeak-ng", "/opt/homebrew/bin/espeak-ng"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    struct Voice: Sendable, CustomStringConvertible {
        var name: String
        /// Words a minute.
        var speed: Int
        var text: String
        var description: String { "\(name), \(speed) words a minute" }
    }

    private static let english = """
        First chop two onions and a clove of garlic. Heat three tablespoons of olive oil in a large pan, then add the \
        onions and fry them gently for about five minutes. Now we add four hundred grams of minced beef, salt and pepper.
        """
    private static let german = """
        Zuerst schneiden wir zwei Zwiebeln klein. Drei Esslöffel Öl in einer großen Pfanne erhitzen und die Zwiebeln etwa \
        fünf Minuten dünsten. Jetzt kommen vierhundert Gramm Hackfleisch dazu, Salz und Pfeffer.
        """
    private static let french = """
        Coupez deux oignons et une gousse d'ail. Chauffez trois cuillères à soupe d'huile dans une grande poêle, puis faites \
        revenir les oignons pendant cinq minutes. Ajoutez quatre cents grammes de viande hachée, du sel et du poivre.
        """
    private static let spanish = """
        Primero picamos dos cebollas y un diente de ajo. Calentamos tres cucharadas de aceite en una sartén grande y \
        sofreímos las cebollas unos cinco minutos. Ahora añadimos cuatrocientos gramos de carne picada, sal y pimienta.
        """

    static let voices = [
        Voice(name: "en", speed: 175, text: english), Voice(name: "en-us+f3", speed: 130, text: english),
        Voice(name: "en-gb-scotland+m3", speed: 210, text: english), Voice(name: "de", speed: 160, text: german),
        Voice(name: "de+f4", speed: 190, text: german), Voice(name: "fr+f1", speed: 175, text: french),
        Voice(name: "fr+m2", speed: 140, text: french), Voice(name: "es+f2", speed: 200, text: spanish),
        Voice(name: "es+m5", speed: 150, text: spanish),
    ]

    struct Failed: Error {}

    /// −1…1, at 16 kHz.
    static func sound(of voice: Voice) throws -> [Double] {
        guard let program else { throw Failed() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["--stdout", "-v", voice.name, "-s", "\(voice.speed)", voice.text]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        guard process.terminationStatus == 0, bytes.count > 1000 else { throw Failed() }
        // RIFF WAVE as espeak-ng writes it: 16 bit, one channel, the rate at 24, the samples from 44 on.
        let rate = (0..<4).reduce(0.0) { $0 + Double(bytes[24 + $1]) * Double(1 << (8 * $1)) }
        let samples = stride(from: 44, to: bytes.count - 1, by: 2)
            .map { Double(Int16(truncatingIfNeeded: Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8)) / 32768 }
        return (0..<Int(Double(samples.count - 1) * SyntheticSound.rate / rate)).map { index in
            let place = Double(index) * rate / SyntheticSound.rate
            let share = place - place.rounded(.down)
            return samples[Int(place)] * (1 - share) + samples[min(Int(place) + 1, samples.count - 1)] * share
        }
    }

    /// The seconds in which somebody speaks: a sixth of each at least is no more than 30 dB below the loudest tenth.
    static func spokenSeconds(of sound: [Double]) -> [Int] {
        let frames = stride(from: 0, to: sound.count - 160, by: 160).map { start in
            sound[start..<start + 160].reduce(0) { $0 + $1 * $1 } / 160
        }
        let least = frames.sorted()[frames.count * 9 / 10] / 1000
        return (0..<frames.count / 100).filter { second in
            frames[second * 100..<second * 100 + 100].count { $0 > least } >= 16
        }
    }
}
