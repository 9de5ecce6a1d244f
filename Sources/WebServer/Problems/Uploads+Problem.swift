import HTTPTypes
import Uploads

extension Problem {
    /// What a refused upload means to whoever sends it.
    init(_ refusal: UploadRefusal) {
        var headers: [String: String] = [:]
        for field in refusal.headerFields { headers[field.name.rawName] = field.value }
        self.init(refusal.status.code, refusal.slug, refusal.detail, headers: headers)
    }
}
