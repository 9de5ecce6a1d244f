/// What kind of thing a signed address leads to; sent as it is here, whatever the bytes look like.
public enum SharedMediaType: String, Sendable, Hashable, CaseIterable {
    case jpeg = "image/jpeg"
    case mp4 = "video/mp4"
    case quickTime = "video/quicktime"
    case webm = "video/webm"
    case matroska = "video/x-matroska"
    case mpegTS = "video/mp2t"
    case avi = "video/x-msvideo"
    case webVTT = "text/vtt"
}
