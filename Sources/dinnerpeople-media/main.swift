import Glibc
import LibavMedia
import MediaPipe

// Standard input: the opened video. Standard output: messages. Standard error: one line if something is wrong.
// A reader that went away ends this process through SIGPIPE.

func send(_ message: PipeMessage) {
    message.encoded.withUnsafeBytes { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = write(1, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { exit(1) }
        }
    }
}

guard let options = MediaOptions(arguments: CommandLine.arguments.dropFirst()) else {
    let usage = "dinnerpeople-media is started by dinnerpeople, with its options\n"
    _ = usage.withCString { write(2, $0, usage.utf8.count) }
    exit(64)
}
do {
    try MediaRun.lockDown(options)
    if options.isSelfTest { exit(Int32(MediaRun.escapes())) }
    try MediaRun.run(options, send: send)
    send(.end(peakMemory: MediaRun.peakMemory))
} catch let fault as MediaFault {
    send(.failure(fault.kind, detail: fault.detail))
    exit(2)
}
