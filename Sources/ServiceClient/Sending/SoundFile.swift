import Foundation
import RecipeDomain
import VideoWorkflow

/// The sound of a video in a file of its own (WAVE, 16 kHz, mono, 16 bit), written as it is decoded. The file is gone when
/// this is.
final class SoundFile {
    let path: String
    private let file: FileHandle
    private var samples = 0

    private static let headerBytes = 44
    /// What the header can say; more is left out.
    private static let mostSamples = 250 << 20

    /// Throws `Failure`.
    init() throws {
        path = NSTemporaryDirectory() + "dinnerpeople-\(UUID().uuidString).wav"
        guard
            FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: path)
        else { throw Failure(.frames, .noPermission, cause: path) }
        self.file = file
        try write(Data(count: Self.headerBytes))
    }

    deinit {
        try? file.close()
        unlink(path)
    }

    var isEmpty: Bool { samples == 0 }
    var bytes: Int { Self.headerBytes + samples * 2 }

    /// Silence stands for what is missing before it.
    func append(_ chunk: AudioChunk) throws {
        let start = chunk.start.milliseconds * AudioChunk.sampleRate / 1000
        let gap = start - samples
        // A millisecond is 16 samples: less is how times are rounded.
        if gap > AudioChunk.sampleRate / 50 { try appendSilence(gap) }
        try append(chunk.samples)
    }

    private func appendSilence(_ count: Int) throws {
        var left = min(count, Self.mostSamples - samples)
        while left > 0 {
            let part = min(left, AudioChunk.sampleRate)
            try append([Int16](repeating: 0, count: part))
            left -= part
        }
    }

    private func append(_ new: [Int16]) throws {
        let part = new.prefix(max(0, Self.mostSamples - samples)).map(\.littleEndian)
        try write(part.withUnsafeBytes { Data($0) })
        samples += part.count
    }

    /// Once all is there.
    func finish() throws {
        do {
            try file.seek(toOffset: 0)
            try write(header)
            try file.synchronize()
        } catch let error as Failure { throw error } catch { throw failure(error) }
    }

    private var header: Data {
        var header = Data()
        func number(_ value: Int, _ bytes: Int) {
            for index in 0..<bytes { header.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
        }
        header.append(contentsOf: "RIFF".utf8)
        number(bytes - 8, 4)
        header.append(contentsOf: "WAVEfmt ".utf8)
        number(16, 4)
        number(1, 2)
        number(1, 2)
        number(AudioChunk.sampleRate, 4)
        number(AudioChunk.sampleRate * 2, 4)
        number(2, 2)
        number(16, 2)
        header.append(contentsOf: "data".utf8)
        number(samples * 2, 4)
        return header
    }

    private func write(_ data: Data) throws {
        do { try file.write(contentsOf: data) } catch { throw failure(error) }
    }

    private func failure(_ error: any Error) -> Failure {
        Failure(.frames, (error as? CocoaError)?.code == .fileWriteOutOfSpace ? .diskFull : .storageFailed, cause: path)
    }
}
