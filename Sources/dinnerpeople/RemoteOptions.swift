public import ArgumentParser
import Foundation
public import ServiceClient

/// Which server does the work, and for whom.
struct RemoteOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Have a server do it (`serve`): pictures and sound are taken out here and sent first, the video follows.",
            valueName: "url"
        )
    )
    var server: ServiceAddress?

    @Option(help: ArgumentHelp("The API token it asks for; else DINNERPEOPLE_TOKEN.", valueName: "token"))
    var token: String?

    var secret: String? {
        let known = token ?? ProcessInfo.processInfo.environment["DINNERPEOPLE_TOKEN"]
        return known.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension ServiceAddress: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
