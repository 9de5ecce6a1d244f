import People

extension Problem {
    /// What an error about people means to whoever sent the request.
    init(_ error: PeopleError) {
        let detail = error.description.prefix(1).uppercased() + error.description.dropFirst() + "."
        switch error {
        case .nameUnusable, .passwordUnusable: self.init(422, "unusable", detail)
        case .nameTaken: self.init(409, "name-taken", detail)
        case .accountMissing: self.init(404, "not-found", detail)
        case .signInRefused: self.init(401, "sign-in", detail)
        case .tooManyAttempts(let seconds):
            self.init(429, "too-many-attempts", detail, headers: ["Retry-After": "\(seconds)"])
        case .busy(let seconds): self.init(503, "busy", detail, headers: ["Retry-After": "\(seconds)"])
        case .credentialRefused, .externalTokenRefused:
            self.init(401, "credential", detail, headers: ["WWW-Authenticate": "Bearer realm=\"DinnerPeople\""])
        case .issuerUnreachable: self.init(503, "issuer-unreachable", detail, headers: ["Retry-After": "10"])
        case .tooMany: self.init(409, "too-many", detail)
        case .configurationInvalid:
            self.init(500, "internal", "The server's configuration is not right. It is in its log.")
        }
    }
}
