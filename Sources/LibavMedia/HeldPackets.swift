import CLibav
import MediaPipe

/// The packets since the last keyframe, kept until it shows whether they are needed.
final class HeldPackets {
    private static let mostBytes = 32 << 20
    private static let mostPackets = 10_000

    private var packets: [UnsafeMutablePointer<AVPacket>] = []
    private var bytes = 0
    /// True once there were too many to be kept; none are then.
    private(set) var overflowed = false

    deinit { clear() }

    /// Takes another reference to `packet`.
    func add(_ packet: UnsafeMutablePointer<AVPacket>) throws {
        guard !overflowed else { return }
        guard bytes < Self.mostBytes, packets.count < Self.mostPackets else {
            clear()
            overflowed = true
            return
        }
        guard let clone = av_packet_clone(packet) else { throw MediaFault(.outOfMemory) }
        packets.append(clone)
        bytes += Int(packet.pointee.size)
    }

    func clear() {
        for packet in packets {
            var freeing: UnsafeMutablePointer<AVPacket>? = packet
            av_packet_free(&freeing)
        }
        packets.removeAll(keepingCapacity: true)
        (bytes, overflowed) = (0, false)
    }

    func forEach(_ body: (UnsafeMutablePointer<AVPacket>) throws -> Void) rethrows { try packets.forEach(body) }
}
