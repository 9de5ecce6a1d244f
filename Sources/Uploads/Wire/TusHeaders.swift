public import HTTPTypes

extension HTTPField.Name {
    public static let tusResumable = tus("Tus-Resumable")
    public static let tusVersion = tus("Tus-Version")
    public static let tusExtension = tus("Tus-Extension")
    public static let tusMaxSize = tus("Tus-Max-Size")
    public static let tusChecksumAlgorithm = tus("Tus-Checksum-Algorithm")
    public static let uploadOffset = tus("Upload-Offset")
    public static let uploadLength = tus("Upload-Length")
    public static let uploadDeferLength = tus("Upload-Defer-Length")
    public static let uploadMetadata = tus("Upload-Metadata")
    public static let uploadExpires = tus("Upload-Expires")
    public static let uploadChecksum = tus("Upload-Checksum")
    public static let methodOverride = tus("X-HTTP-Method-Override")

    private static func tus(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is no field name") }
        return name
    }
}

extension TusEndpoint {
    /// Response fields that a page of another origin has to be allowed to read (`Access-Control-Expose-Headers`).
    public static let exposedFields: [HTTPField.Name] = [
        .location, .tusResumable, .tusVersion, .tusExtension, .tusMaxSize, .tusChecksumAlgorithm, .uploadOffset,
        .uploadLength, .uploadDeferLength, .uploadMetadata, .uploadExpires,
    ]

    /// Request fields that it has to be allowed to send (`Access-Control-Allow-Headers`).
    public static let acceptedFields: [HTTPField.Name] = [
        .contentType, .tusResumable, .uploadOffset, .uploadLength, .uploadDeferLength, .uploadMetadata,
        .uploadChecksum, .methodOverride,
    ]
}

extension HTTPFields {
    /// A whole number from 0 on, of at most 16 digits; nil where there is no such field. Throws `UploadRefusal`.
    func count(_ name: HTTPField.Name) throws -> Int? {
        guard let text = self[name] else { return nil }
        guard text.utf8.count <= 16, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let count = Int(text) else {
            throw UploadRefusal.malformed(field: name.rawName, reason: "not a whole number from 0 on")
        }
        return count
    }
}
