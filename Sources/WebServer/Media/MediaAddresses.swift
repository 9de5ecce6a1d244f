import Foundation
import People
import RecipeDomain
import VideoWorkflow

/// Addresses under which the pictures and the video of a shared recipe can be had by whoever has them, for a while.
struct MediaAddresses: Sendable {
    let signer: AddressSigner
    var now: @Sendable () -> Date = { Date() }

    static let path = "/media"
    /// A page that was open for as long as this is loaded anew.
    static let seconds = 6 * 3600

    /// - Parameter type: what it is sent as.
    func address(of object: ObjectName, as type: SharedMediaType) -> String {
        signer.sign(
            SignedAddress(
                path: "\(Self.path)/\(object.sha256)",
                type: type,
                expiresUnixSeconds: Int(now().timeIntervalSince1970) + Self.seconds
            )
        )
    }

    /// What a signed address leads to, and how many seconds longer; nil for one that isn't, or is over.
    func object(path: String, query: String) -> (object: ObjectName, type: SharedMediaType, seconds: Int)? {
        let time = Int(now().timeIntervalSince1970)
        guard let address = signer.verify(path: path, query: query, nowUnixSeconds: time),
            address.path.hasPrefix(Self.path + "/")
        else { return nil }
        let name = ObjectName(sha256: String(address.path.dropFirst(Self.path.count + 1)))
        return (name, address.type, address.expiresUnixSeconds - time)
    }
}
