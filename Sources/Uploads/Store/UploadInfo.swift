/// What is kept about an upload beside its bytes, as JSON in a small file. Times in milliseconds since 1970.
struct UploadInfo: Codable, Sendable, Hashable {
    var owner: String
    /// Announced bytes; nil while the sender doesn't know.
    var length: Int?
    var createdMilliseconds: Int
    /// The `Upload-Metadata` header as it was sent.
    var metadata: String?
    var name: String
    var type: String?
    /// What the upload is for: JSON of the server's.
    var purpose: String
    /// Where bytes begin that await their checksum: after a crash they are dropped.
    var unverifiedFrom: Int?
    /// Of the whole, once it is there.
    var sha256: String?
    var finishedMilliseconds: Int?
    /// Since when its bytes are somebody else's; the record stays for those who ask how it ended.
    var collectedMilliseconds: Int?
}
