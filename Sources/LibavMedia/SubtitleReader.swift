import CLibav
import MediaPipe

/// Takes cues out of text subtitle packets. The packets are read here, since they are little more than text.
struct SubtitleReader {
    static func understands(_ codec: AVCodecID) -> Bool {
        switch codec {
        case AV_CODEC_ID_MOV_TEXT, AV_CODEC_ID_SUBRIP, AV_CODEC_ID_TEXT, AV_CODEC_ID_WEBVTT, AV_CODEC_ID_ASS,
            AV_CODEC_ID_SSA:
            true
        default: false
        }
    }

    /// The longest text of a cue, in bytes.
    private static let longest = 2000

    /// nil for a packet that shows nothing.
    static func cue(
        _ packet: UnsafeMutablePointer<AVPacket>,
        stream: UnsafeMutablePointer<AVStream>,
        track: Int,
        origin: Int
    ) -> PipeCue? {
        guard packet.pointee.pts != dp_no_timestamp(), packet.pointee.size > 0, let data = packet.pointee.data else {
            return nil
        }
        var bytes = UnsafeBufferPointer(start: data, count: Int(packet.pointee.size))[...]
        if stream.pointee.codecpar.pointee.codec_id == AV_CODEC_ID_MOV_TEXT {
            guard bytes.count >= 2 else { return nil }
            let length = Int(bytes[0]) << 8 | Int(bytes[1])
            bytes = bytes.dropFirst(2).prefix(length)
        }
        var text = String(decoding: bytes.prefix(Self.longest), as: UTF8.self)
        let codec = stream.pointee.codecpar.pointee.codec_id
        if codec == AV_CODEC_ID_ASS || codec == AV_CODEC_ID_SSA {
            // ReadOrder, Layer, Style, Name, three margins, Effect, Text
            text =
                text.split(separator: ",", maxSplits: 8, omittingEmptySubsequences: false).last.map(String.init) ?? ""
        }
        let start = stream.milliseconds(packet.pointee.pts) - origin
        let duration = packet.pointee.duration > 0 ? stream.milliseconds(packet.pointee.duration) : 3000
        guard !text.allSatisfy(\.isWhitespace), start + duration > 0 else { return nil }
        return PipeCue(
            track: track,
            language: stream.language,
            start: max(0, start),
            end: max(0, start + duration),
            text: text
        )
    }
}
