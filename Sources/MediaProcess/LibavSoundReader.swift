import MediaPipe
public import VideoWorkflow

/// Listens to files of sound through the program `dinnerpeople-media`, one process per file. The processes are counted
/// apart from those of videos and pictures: listening may be held up for long by whoever takes the sound.
public struct LibavSoundReader: SoundReader {
    private let program: MediaProgram

    /// - Parameters:
    ///   - program: path of `dinnerpeople-media`; nil for the one beside the running program.
    ///   - limits: of which those of bytes, length, streams, time and memory hold.
    public init(program: String? = nil, limits: MediaLimits = .sound) {
        self.program = MediaProgram(path: program, limits: limits)
    }

    public func read(_ path: String, receive: (AudioChunk) async throws -> Void) async throws {
        var options = MediaOptions()
        options.kind = .sound
        options.wantsAudio = true
        try await program.run(on: path, options) { message in
            guard case .audio(let chunk)? = MediaItem(message) else { return }
            try await receive(chunk)
        }
    }
}
