import HTTPTypes
import Uploads

extension Problem {
    /// What a refused upload means to whoever sends it. What was not read of it would be taken for the next request, so the
    /// connection ends.
    init(_ refusal: UploadRefusal) {
        var headers = ["Connection": "close"]
        for field in refusal.headerFields { headers[field.name.rawName] = field.value }
        self.init(refusal.status.code, refusal.slug, refusal.detail, headers: headers)
    }
}
