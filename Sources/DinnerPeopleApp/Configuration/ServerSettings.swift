public import Logging

/// How the service is reached, and by whom.
public struct ServerSettings: Sendable, Hashable {
    /// Who else may say who somebody is: an OpenID provider, Supabase Auth.
    public struct Issuer: Sendable, Hashable {
        public var address: String
        public var audience: String
        public var keySetAddress: String?
        /// For HS256 only. Never printed.
        public var sharedSecret: String?
    }

    /// The name or address it listens on. Beyond this machine people sign in.
    public var host = "127.0.0.1"
    public var port = 8080
    /// Whether people sign in on this machine, too.
    public var requiresSignIn = false
    /// Those that people use, such as `https://food.example`; empty for any.
    public var addresses: [String] = []
    /// Ranges of addresses of proxies whose word is taken.
    public var trustedProxies: [String] = []
    public var issuer: Issuer?
    /// Videos worked on at once.
    public var jobs = 64
    /// Bytes of videos that an account may keep.
    public var quotaBytes = 200 << 30
    /// What shared media's addresses are signed with; nil for a key in the data folder. Never printed.
    public var signingSecret: String?
    /// Of the line that each request leaves in the log.
    public var requestLevel = Logger.Level.info
}
