/// The right of one request to change one upload. Who wants it next asks the holder to stop.
final class UploadHold: Sendable {
    let id: UploadID
    /// Requests are numbered as they come: a newer one goes before an older one.
    let number: Int
    let stop = Signal()
    let released = Signal()

    init(id: UploadID, number: Int) {
        self.id = id
        self.number = number
    }
}
