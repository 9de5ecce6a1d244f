import Foundation

/// Sounds of a kitchen and of music, made here: samples at 16 kHz, −1…1 before they are brought to a level.
enum SyntheticSound {
    static let rate = 16_000.0

    /// A source of chance that is the same every time.
    struct Chance {
        private var state: UInt64
        init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

        /// 0..<1
        mutating func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }

        /// Mean 0, deviation 1, near enough to normal.
        mutating func noise() -> Double { (0..<4).reduce(0) { sum, _ in sum + next() - 0.5 } * 1.73 }
    }

    static func made(seconds: Double, _ sample: (Double) -> Double) -> [Double] {
        (0..<Int(seconds * rate)).map { sample(Double($0) / rate) }
    }

    // MARK: Noises

    static func white(seconds: Double) -> [Double] {
        var chance = Chance(1)
        return made(seconds: seconds) { _ in chance.noise() }
    }

    /// A sizzling pan: high noise whose strength wavers, and crackles.
    static func sizzle(seconds: Double) -> [Double] {
        var chance = Chance(2)
        var (last, strength, crackle) = (0.0, 1.0, 0.0)
        return made(seconds: seconds) { _ in
            let noise = chance.noise()
            defer { last = noise }
            strength += (1 + 0.5 * chance.noise() - strength) * 0.0008
            crackle = chance.next() < 0.003 ? 6 * chance.next() : crackle * 0.98
            return (noise - 0.9 * last) * strength + crackle * chance.noise()
        }
    }

    /// Water that runs: low noise that gushes.
    static func water(seconds: Double) -> [Double] {
        var chance = Chance(3)
        var (low, gush) = (0.0, 1.0)
        return made(seconds: seconds) { _ in
            low += (chance.noise() - low) * 0.2
            gush += (1.2 * (1 + chance.noise()) - gush) * 0.002
            return low * gush
        }
    }

    /// Knocks of a knife on a board, more or less regular.
    static func chopping(seconds: Double, perSecond: Double) -> [Double] {
        var chance = Chance(4)
        var (next, since, pitch) = (0.0, 1.0, 300.0)
        return made(seconds: seconds) { time in
            if time >= next {
                next = time + (0.8 + 0.4 * chance.next()) / perSecond
                (since, pitch) = (0, 250 + 150 * chance.next())
            }
            defer { since += 1 / rate }
            let board = 0.8 * sin(2 * .pi * pitch * since) * exp(-since / 0.03)
            return chance.noise() * exp(-since / 0.008) + board + 0.003 * chance.noise()
        }
    }

    /// A motor: a low tone with many harmonics that wavers a little, in noise.
    static func blender(seconds: Double) -> [Double] {
        var chance = Chance(5)
        var (phase, pitch) = (0.0, 180.0)
        return made(seconds: seconds) { _ in
            pitch += (180 + 3 * chance.noise() - pitch) * 0.001
            phase += 2 * .pi * pitch / rate
            return (1...20).reduce(0.7 * chance.noise()) { $0 + sin(Double($1) * phase) / pow(Double($1), 0.7) }
        }
    }

    // MARK: Music

    static func tone(seconds: Double, hertz: Double) -> [Double] {
        made(seconds: seconds) { sin(2 * .pi * hertz * $0) }
    }

    private static let bars = [[48, 55, 64, 67], [45, 52, 60, 64], [41, 48, 57, 60], [43, 50, 59, 62]]

    private static func hertz(_ note: Double) -> Double { 440 * exp2((note - 69) / 12) }

    /// A struck or plucked note with eight partials.
    private static func note(_ note: Int, since: Double, decay: Double) -> Double {
        let phase = 2 * .pi * hertz(Double(note)) * since
        let shape = min(1, since / 0.01) * exp(-since / decay)
        return shape * (1...8).reduce(0) { $0 + sin(Double($1) * phase) / Double($1) }
    }

    static func chords(seconds: Double) -> [Double] {
        made(seconds: seconds) { time in
            let bar = Int(time / 2.4)
            return bars[bar % 4].reduce(0) { $0 + note($1, since: time - Double(bar) * 2.4, decay: 3) }
        }
    }

    static func arpeggio(seconds: Double, step: Double = 0.25) -> [Double] {
        made(seconds: seconds) { time in
            let index = Int(time / step)
            return (max(0, index - 1)...index).reduce(0) { sum, place in
                let pitch = bars[place / 8 % 4][[0, 1, 2, 3, 2, 1, 2, 3][place % 8]] + 12
                return sum + note(pitch, since: time - Double(place) * step, decay: 0.25)
            }
        }
    }

    static func drums(seconds: Double) -> [Double] {
        var chance = Chance(6)
        return made(seconds: seconds) { time in
            let beat = Int(time / 0.27)
            let since = time - Double(beat) * 0.27
            let noise = chance.noise()
            let kick = beat % 4 == 0 ? 1.5 * sin(2 * .pi * (50 * since + 3 * (1 - exp(-since / 0.03)))) : 0
            let snare = beat % 4 == 2 ? noise * exp(-since / 0.06) : 0
            return 0.3 * noise * exp(-since / 0.02) + kick * exp(-since / 0.12) + snare
        }
    }

    static func band(seconds: Double) -> [Double] {
        mixed(
            mixed(levelled(chords(seconds: seconds)), levelled(arpeggio(seconds: seconds))),
            levelled(drums(seconds: seconds))
        )
    }

    /// A lead that is sung or bowed: legato, with vibrato.
    static func lead(seconds: Double) -> [Double] {
        let melody = [67.0, 69, 72, 71, 69, 67, 64, 65]
        var (phase, pitch) = (0.0, 67.0)
        return made(seconds: seconds) { time in
            pitch += (melody[Int(time / 0.6) % 8] - pitch) * 0.002
            phase += 2 * .pi * hertz(pitch + 0.4 * sin(2 * .pi * 5.5 * time)) / rate
            return (1...10).reduce(0) { $0 + sin(Double($1) * phase) / Double($1) }
        }
    }

    // MARK: A voice

    /// Babble like a speaking voice: pulses whose pitch moves from syllable to syllable, through formants that do, with
    /// hissing between, four syllables a second, and a breath every two seconds.
    static func babble(seconds: Double, pitch base: Double = 120) -> [Double] {
        var chance = Chance(7)
        var (phase, pitch, target) = (0.0, base, base)
        var formants = [500.0, 1500, 2500]
        var goals = formants
        var memory = [(Double, Double)](repeating: (0, 0), count: 3)
        var syllable = -1
        return made(seconds: seconds) { time in
            if Int(time / 0.25) != syllable {
                syllable = Int(time / 0.25)
                target = base * (syllable % 8 == 0 ? 1.4 : 0.8 + 0.5 * chance.next())
                goals = [300 + 500 * chance.next(), 900 + 1300 * chance.next(), 2300 + 600 * chance.next()]
            }
            let within = time / 0.25 - Double(syllable)
            pitch += (target - pitch) * 0.0005
            phase += pitch / rate
            let pulse = phase >= 1 ? 1.0 : 0
            phase -= phase.rounded(.down)
            let isBreath = syllable % 8 == 7
            var sound = isBreath ? 0 : within < 0.25 ? 0.02 * chance.noise() : pulse * sin(.pi * (within - 0.25) / 0.75)
            for index in 0..<3 {
                formants[index] += (goals[index] - formants[index]) * 0.0015
                let radius = exp(-.pi * 90 / rate)
                let turn = 2 * radius * cos(2 * .pi * formants[index] / rate)
                let out = (1 - radius) * sound * 4 + turn * memory[index].0 - radius * radius * memory[index].1
                memory[index] = (out, memory[index].0)
                sound = out
            }
            return sound
        }
    }

    // MARK: Levels

    /// Brought to a root mean square of `decibels` below full scale.
    static func levelled(_ sound: [Double], decibels: Double = -20) -> [Double] {
        let power = sound.reduce(0) { $0 + $1 * $1 } / Double(max(1, sound.count))
        let factor = pow(10, decibels / 20) / max(power.squareRoot(), 1e-9)
        return sound.map { $0 * factor }
    }

    /// The shorter one is repeated.
    static func mixed(_ sound: [Double], _ other: [Double]) -> [Double] {
        guard !other.isEmpty else { return sound }
        return sound.enumerated().map { $1 + other[$0 % other.count] }
    }

    static func samples(_ sound: [Double]) -> [Int16] {
        sound.map { Int16(max(-32767, min(32767, ($0 * 32767).rounded()))) }
    }
}
