/// What comes of a secret that is presented for a session.
enum SessionUse {
    case refused
    /// It is good. `changed` is the session as it must be kept first, `secret` what the browser gets instead of its own.
    case accepted(changed: Session?, secret: Secret?)
}

extension Session {
    /// The secret is replaced now and then, so that a stolen one is not good for long. The one before stays good until
    /// the new one has come back, and a little longer: the answer that carried the new one may have been lost, and
    /// other requests may have been under way.
    func use(
        of presented: SecretHash,
        nowUnixMilliseconds now: Int,
        _ lifetimes: SessionLifetimes,
        makeSecret: () -> Secret = { Secret() }
    ) -> SessionUse {
        guard now < endUnixMilliseconds(lifetimes) else { return .refused }
        var session = self
        if now - usedUnixMilliseconds >= lifetimes.useMilliseconds { session.usedUnixMilliseconds = now }
        var fresh: Secret?
        if presented == secret {
            if confirmedUnixMilliseconds == nil { session.confirmedUnixMilliseconds = now }
            if now - rotatedUnixMilliseconds >= lifetimes.rotationMilliseconds { fresh = makeSecret() }
        } else if presented == previous {
            if let confirmedUnixMilliseconds {
                guard now - confirmedUnixMilliseconds < lifetimes.graceMilliseconds else { return .refused }
            } else if now - rotatedUnixMilliseconds >= lifetimes.graceMilliseconds {
                // The new one never arrived.
                fresh = makeSecret()
            }
        } else {
            return .refused
        }
        if let fresh {
            session.previous = presented
            session.secret = fresh.hash
            session.rotatedUnixMilliseconds = now
            session.confirmedUnixMilliseconds = nil
        }
        return .accepted(changed: session == self ? nil : session, secret: fresh)
    }
}
