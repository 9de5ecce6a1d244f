import Configuration
public import Foundation
import LocalModels
import SystemPackage
public import VideoWorkflow

extension AppConfiguration {
    /// What the command line says; it wins over the environment, which wins over the file.
    public struct Flags: Sendable {
        public var dataFolder: String?
        public var file: String?
        public var isLocal: Bool
        public var ocr: OCRChoice?
        public var batch: BatchChoice?
        public var selection: SelectionChoice?
        public var listening: ListeningChoice?

        public init(
            dataFolder: String? = nil,
            file: String? = nil,
            isLocal: Bool = false,
            ocr: OCRChoice? = nil,
            batch: BatchChoice? = nil,
            selection: SelectionChoice? = nil,
            listening: ListeningChoice? = nil
        ) {
            self.listening = listening
            self.selection = selection
            self.batch = batch
            self.dataFolder = dataFolder
            self.file = file
            self.isLocal = isLocal
            self.ocr = ocr
        }
    }

    /// Reads flags, environment (`DINNERPEOPLE_…`) and file, in this precedence.
    /// Throws `Failure` of kind `.configurationInvalid` that names the setting.
    public static func load(
        flags: Flags,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws -> AppConfiguration {
        let file = flags.file ?? environment["DINNERPEOPLE_CONFIG"] ?? Self.defaultFile(environment)
        let isNamed = flags.file != nil || environment["DINNERPEOPLE_CONFIG"] != nil
        var providers: [any ConfigProvider] = [
            EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "dinnerpeople")
        ]
        let exists = FileManager.default.fileExists(atPath: file)
        if exists || isNamed {
            do {
                providers.append(try await FileProvider<YAMLSnapshot>(filePath: FilePath(file)))
            } catch {
                throw Failure(.frames, .configurationInvalid, cause: "\(file) can't be read as YAML: \(brief(error))")
            }
        }
        let settings = Settings(reader: ConfigReader(providers: providers))
        let home = environment["HOME"] ?? NSHomeDirectory()
        let dataFolder =
            flags.dataFolder ?? settings.text("data") ?? environment["XDG_DATA_HOME"].map { $0 + "/dinnerpeople" }
            ?? home + "/.local/share/dinnerpeople"
        return AppConfiguration(
            dataFolder: absolute(dataFolder),
            models: flags.isLocal ? [:] : try settings.models(defaultKey: environment["OPENAI_API_KEY"]),
            localModelsFolder: absolute(
                settings.text("models.folder") ?? MiniLMEmbedder.modelsFolder(environment: environment)
            ),
            embedsLocally: try settings.flag("models.embedding.enabled") ?? true,
            ocr: try flags.ocr ?? settings.choice("ocr") ?? .auto,
            ocrLanguages: settings.text("ocr.languages"),
            budget: try settings.budget(),
            hedges: try settings.flag("models.hedges") ?? true,
            batch: try flags.batch ?? settings.choice("models.batch") ?? .off,
            selection: try flags.selection ?? settings.choice("frames.select") ?? .local,
            listening: try flags.listening ?? settings.choice("listen") ?? .voices,
            region: settings.text("region"),
            allowsPlainHTTP: try settings.flag("models.allowPlainHTTP") ?? false,
            keepsVideo: try settings.flag("keepVideo") ?? true,
            jpegLongSide: Int(try settings.number("frames.longSide", in: 64...4096) ?? 768),
            media: try settings.media(),
            server: try settings.server(),
            retention: try settings.retention(),
            file: exists ? file : nil
        )
    }

    /// `$XDG_CONFIG_HOME/dinnerpeople/config.yaml`.
    static func defaultFile(_ environment: [String: String]) -> String {
        let base = environment["XDG_CONFIG_HOME"] ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.config"
        return base + "/dinnerpeople/config.yaml"
    }

    private static func absolute(_ path: String) -> String {
        URL(fileURLWithPath: (path as NSString).expandingTildeInPath).standardizedFileURL.path
    }

    private static func brief(_ error: any Error) -> String {
        String(String(describing: error).split(separator: "\n").joined(separator: " ").prefix(200))
    }
}

/// Typed look-ups that name the setting when its value is not right.
private struct Settings {
    let reader: ConfigReader

    func text(_ key: String) -> String? {
        guard let text = reader.string(forKey: ConfigKey(key)), !text.isEmpty else { return nil }
        return text
    }

    /// Numbers and flags may stand in the file as such or as text.
    private func anyText(_ key: String) -> String? {
        let key = ConfigKey(key)
        return reader.string(forKey: key) ?? reader.int(forKey: key).map(String.init)
            ?? reader.double(forKey: key).map { String($0) } ?? reader.bool(forKey: key).map { String($0) }
    }

    func number(_ key: String, in range: ClosedRange<Double>) throws -> Double? {
        guard let text = anyText(key) else { return nil }
        guard let value = Double(text), range.contains(value) else {
            throw invalid(key, text, "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func flag(_ key: String) throws -> Bool? {
        guard let text = anyText(key) else { return nil }
        switch text.lowercased() {
        case "true", "yes", "1", "on": return true
        case "false", "no", "0", "off": return false
        default: throw invalid(key, text, "true or false")
        }
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) throws -> Choice? {
        guard let text = text(key) else { return nil }
        guard let choice = Choice(rawValue: text.lowercased()) else {
            throw invalid(key, text, Choice.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return choice
    }

    /// With a key and nothing else every role is OpenAI's but embedding, which this machine does itself; a role with a URL or a
    /// model of its own overrides that.
    func models(defaultKey: String?) throws -> [ModelRole: ModelSettings] {
        let sharedURL = text("models.url")
        var models: [ModelRole: ModelSettings] = [:]
        for role in ModelRole.allCases {
            let scope = "models.\(role.rawValue)"
            let url = text("\(scope).url") ?? sharedURL
            let key =
                try text("\(scope).key") ?? text("\(scope).keyFile").map(secret) ?? text("models.key")
                ?? text("models.keyFile").map(secret)
            let isNamed = url != nil || ["model", "key", "keyFile"].contains { text("\(scope).\($0)") != nil }
            let isConfigured = isNamed || role != .embedding && (key != nil || defaultKey != nil)
            let openAIKey = url == nil || url.map { $0.hasPrefix("https://api.openai.com") } == true ? defaultKey : nil
            guard isConfigured, try flag("\(scope).enabled") ?? true else { continue }
            models[role] = ModelSettings(
                url: url ?? "https://api.openai.com/v1",
                model: text("\(scope).model") ?? role.openAIModel,
                key: key ?? openAIKey,
                region: text("\(scope).region"),
                weight: try number("\(scope).weight", in: Self.weights) ?? 1,
                isHosted: try flag("\(scope).hosted") ?? flag("models.hosted"),
                streams: try flag("\(scope).streams") ?? false,
                others: try others("\(scope).others")
            )
        }
        return models
    }

    private static let weights = 0.01...100.0

    /// "eu=https://eu.example.com/v1, us=https://us.example.com/v1 weight 0.5"
    private func others(_ key: String) throws -> [ModelSettings.Other] {
        guard let text = text(key) else { return [] }
        let others = try text.split(separator: ",").map { part in
            let words = part.split(whereSeparator: \.isWhitespace)
            guard let place = words.first else { throw invalid(key, text, "an address between commas") }
            var other = ModelSettings.Other(url: String(place))
            let sides = place.split(separator: "=", maxSplits: 1)
            if sides.count == 2, !sides[0].contains("/") {
                (other.region, other.url) = (String(sides[0]), String(sides[1]))
            }
            guard words.count > 1 else { return other }
            guard words.count == 3, words[1] == "weight", let weight = Double(words[2]), Self.weights.contains(weight)
            else { throw invalid(key, text, "\"REGION=ADDRESS weight NUMBER\", the number from 0.01 to 100,") }
            other.weight = weight
            return other
        }
        guard others.count <= 16 else { throw invalid(key, text, "at most 16 addresses") }
        return others
    }

    func budget() throws -> BudgetSettings {
        BudgetSettings(
            usdPerDay: try number("budget.usdPerDay", in: 0...1_000_000) ?? 1,
            usdPerRun: try number("budget.usdPerRun", in: 0...1_000_000),
            tokensPerDay: try number("budget.tokensPerDay", in: 0...1e15).map { Int($0) },
            tokensPerRun: try number("budget.tokensPerRun", in: 0...1e15).map { Int($0) },
            pricesFile: text("budget.prices")
        )
    }

    func media() throws -> MediaSettings {
        var media = MediaSettings()
        media.maxHours = try number("media.maxHours", in: 0.01...1000) ?? media.maxHours
        media.maxBytes = try number("media.maxBytes", in: 1...1e15).map { Int($0) } ?? media.maxBytes
        media.maxPixels = try number("media.maxPixels", in: 1...1e9).map { Int($0) } ?? media.maxPixels
        media.maxStreams = try number("media.maxStreams", in: 1...1000).map { Int($0) } ?? media.maxStreams
        media.hangSeconds = try number("media.hangSeconds", in: 1...3600) ?? media.hangSeconds
        media.processes = try number("media.processes", in: 1...1000).map { Int($0) } ?? media.processes
        return media
    }

    func retention() throws -> RetentionSettings {
        var retention = RetentionSettings()
        retention.memoDays = try number("retention.memoDays", in: 0...36_500) ?? retention.memoDays
        retention.memoBytes = try number("retention.memoBytes", in: 0...1e15).map { Int($0) } ?? retention.memoBytes
        retention.eventDays = try number("retention.eventDays", in: 0...36_500) ?? retention.eventDays
        retention.eventBytes = try number("retention.eventBytes", in: 0...1e15).map { Int($0) } ?? retention.eventBytes
        retention.graceHours = try number("retention.graceHours", in: 0...10_000) ?? retention.graceHours
        retention.sweepMinutes = try number("retention.sweepMinutes", in: 0.001...10_000) ?? retention.sweepMinutes
        return retention
    }

    func server() throws -> ServerSettings {
        var server = ServerSettings()
        server.host = text("server.host") ?? server.host
        server.port = try number("server.port", in: 1...65_535).map { Int($0) } ?? server.port
        server.requiresSignIn = try flag("server.requiresSignIn") ?? false
        server.addresses = list("server.addresses")
        server.trustedProxies = list("server.trustedProxies")
        server.jobs = try number("server.jobs", in: 1...1000).map { Int($0) } ?? server.jobs
        server.quotaBytes = try number("server.quotaBytes", in: 0...1e15).map { Int($0) } ?? server.quotaBytes
        server.signingSecret = try text("server.signingKeyFile").map(secret)
        server.requestLevel = try choice("server.requestLevel") ?? server.requestLevel
        guard let issuer = text("server.issuer.url") else { return server }
        guard let audience = text("server.issuer.audience") else {
            throw Failure(.frames, .configurationInvalid, cause: "server.issuer.url needs server.issuer.audience")
        }
        server.issuer = ServerSettings.Issuer(
            address: issuer,
            audience: audience,
            keySetAddress: text("server.issuer.keys"),
            sharedSecret: try text("server.issuer.secretFile").map(secret)
        )
        return server
    }

    /// Separated by commas or white space.
    private func list(_ key: String) -> [String] {
        (text(key) ?? "").split { $0 == "," || $0.isWhitespace }.map(String.init)
    }

    /// A key kept in a file that only its owner may read.
    private func secret(inFile path: String) throws -> String {
        let expanded = (path as NSString).expandingTildeInPath
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: expanded),
            let mode = attributes[.posixPermissions] as? Int, let data = FileManager.default.contents(atPath: expanded)
        else { throw Failure(.frames, .configurationInvalid, cause: "the key file \(path) can't be read") }
        guard mode & 0o077 == 0 else {
            throw Failure(
                .frames,
                .configurationInvalid,
                cause: "others may read the key file \(path): chmod 600 \(path)"
            )
        }
        return String(decoding: data.prefix(4096), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func invalid(_ key: String, _ value: String, _ expected: String) -> Failure {
        Failure(.frames, .configurationInvalid, cause: "\(key) is \"\(value)\"; \(expected) is expected")
    }
}

extension ModelRole {
    /// What serves this role where an OpenAI key is all there is.
    var openAIModel: String {
        switch self {
        case .vision, .text: "gpt-4o-mini"
        case .speech: "whisper-1"
        case .embedding: "text-embedding-3-small"
        }
    }
}
