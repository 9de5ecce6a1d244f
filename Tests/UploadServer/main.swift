// Serves uploads on 127.0.0.1 and prints the port; tests kill it, `Scripts/bench-uploads` measures it. Finished uploads are
// told as `finished ID SHA256`. The owner is what the field X-Owner says. Arguments: the folder, the port (0 for a free one).
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Uploads

var logger = Logger(label: "upload-server")
logger.logLevel = .critical

let store = try UploadStore(folder: CommandLine.arguments[1])
let responder = UploadResponder(endpoint: TusEndpoint(store: store, path: "/uploads") { _ in "{}" })
let application = Application(
    responder: responder,
    server: .http1(configuration: .init(additionalChannelHandlers: [ContinueHandler()])),
    configuration: .init(address: .hostname("127.0.0.1", port: Int(CommandLine.arguments[2]) ?? 0), backlog: 512),
    onServerRunning: { channel in
        FileHandle.standardOutput.write(Data("\(channel.localAddress?.port ?? 0)\n".utf8))
    },
    logger: logger
)
try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { await store.run() }
    group.addTask { try await application.run() }
    try await group.next()
    group.cancelAll()
}
