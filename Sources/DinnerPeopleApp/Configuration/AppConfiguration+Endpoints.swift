import ModelGateway
import VideoWorkflow

extension AppConfiguration {
    /// The configured roles as endpoints. Throws `Failure` of kind `.configurationInvalid` that names the setting.
    func endpoints() throws -> [ModelEndpoint] {
        try models.sorted { $0.key.rawValue < $1.key.rawValue }.map { role, settings in
            try ModelEndpoint(
                role: role,
                url: settings.url,
                model: settings.model,
                key: settings.key,
                allowsPlainHTTP: allowsPlainHTTP
            )
        }
    }
}
