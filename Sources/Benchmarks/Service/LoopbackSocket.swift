import ArgumentParser
import Foundation

/// A TCP socket on 127.0.0.1.
struct LoopbackSocket {
    let descriptor: Int32

    /// One that listens on a free port.
    static func listening() throws -> LoopbackSocket {
        let socket = LoopbackSocket(descriptor: Self.made())
        var address = Self.address(port: 0)
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard bound == 0 else { throw ValidationError("no port is free") }
        return socket
    }

    /// One that is connected to a port.
    static func connected(to port: Int) throws -> LoopbackSocket {
        let socket = LoopbackSocket(descriptor: Self.made())
        var address = Self.address(port: port)
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard isConnected == 0 else {
            socket.close()
            throw ValidationError("port \(port) can't be reached")
        }
        return socket
    }

    var port: Int {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            _ = $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else { throw ValidationError("sending failed") }
    }

    /// What has come, at most 64 KiB; waits for it where `isWaiting`.
    func received(isWaiting: Bool = true) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &bytes, bytes.count, isWaiting ? 0 : Int32(MSG_DONTWAIT))
        return Array(bytes.prefix(max(0, count)))
    }

    func close() { _ = Foundation.close(descriptor) }

    private static func made() -> Int32 { socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) }

    private static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return address
    }
}
