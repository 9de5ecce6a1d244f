import Foundation
import ModelGateway
import VideoWorkflow

extension AppConfiguration {
    /// The configured roles as endpoints. Throws `Failure` of kind `.configurationInvalid` that names the setting.
    func endpoints() throws -> [ModelEndpoint] {
        try models.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { role, settings in
            let own = ModelSettings.Other(url: settings.url, region: settings.region, weight: settings.weight)
            return try ([own] + settings.others).map { server in
                try ModelEndpoint(
                    role: role,
                    url: server.url,
                    model: settings.model,
                    key: settings.key,
                    allowsPlainHTTP: allowsPlainHTTP,
                    region: server.region,
                    weight: server.weight,
                    isHosted: settings.isHosted,
                    streams: settings.streams
                )
            }
        }
    }

    /// Caps, prices and hedging. Throws `Failure` of kind `.configurationInvalid`.
    func gatewaySettings() throws -> GatewaySettings {
        var settings = GatewaySettings()
        settings.microUSDPerRun = budget.usdPerRun.map { Int($0 * 1_000_000) }
        settings.tokensPerDay = budget.tokensPerDay
        settings.tokensPerRun = budget.tokensPerRun
        settings.hedges = hedges
        settings.describesShots = batch == .shot
        settings.hedgesPrivate = models.values.contains { $0.isHosted == true }
        if let file = budget.pricesFile {
            let path = (file as NSString).expandingTildeInPath
            guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: 1 << 20)
            else {
                throw Failure(
                    .describe,
                    .configurationInvalid,
                    cause: "budget.prices names \(file), which can't be read"
                )
            }
            settings.prices = try PriceTable(json: [UInt8](data), file: file)
        }
        return settings
    }
}
