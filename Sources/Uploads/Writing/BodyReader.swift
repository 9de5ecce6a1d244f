import NIOCore

/// How the reading of a body ended.
enum BodyEnding: Sendable {
    case whole
    /// There is more than may come; what stands in the last block was dropped.
    case overflow
    case cutShort
    case tooSlow
    /// A newer request wants the upload.
    case stopped
    case failed(any Error)

    var isWhole: Bool { if case .whole = self { true } else { false } }
}

/// Reads one body into a pipe, as long as it comes fast enough and nobody else wants its place.
struct BodyReader: Sendable {
    /// The most bytes that may come.
    var room: Int
    /// How many the header promised.
    var expected: Int?
    var pipe: BlockPipe
    var meter: RateMeter

    private static let longestFilling = Duration.milliseconds(500)

    func read<Body: AsyncSequence & Sendable>(_ body: Body, until stop: Signal) async -> BodyEnding
    where Body.Element == ByteBuffer {
        await withTaskGroup(of: BodyEnding?.self) { group in
            group.addTask { await readAll(body) }
            group.addTask { await meter.waitUntilTooSlow() ? .tooSlow : nil }
            group.addTask {
                await stop.wait()
                return Task.isCancelled ? nil : .stopped
            }
            // The first that ends it tells why; the reader still hands over what it has.
            var ending: BodyEnding?
            for await end in group {
                guard let end else { continue }
                ending = ending ?? end
                group.cancelAll()
            }
            return ending ?? .cutShort
        }
    }

    private func readAll<Body: AsyncSequence & Sendable>(_ body: Body) async -> BodyEnding
    where Body.Element == ByteBuffer {
        var block = ByteBufferAllocator().buffer(capacity: min(BlockPipe.capacity, room))
        var received = 0
        var started = ContinuousClock.now
        do {
            var pieces = body.makeAsyncIterator()
            meter.startWaiting()
            while var piece = try await pieces.next() {
                meter.arrived(piece.readableBytes)
                guard piece.readableBytes <= room - received else { return .overflow }
                received += piece.readableBytes
                // A full block goes once more comes, so that a body that turns out too long never fills an upload.
                // One that fills slowly goes after a while: somebody may wait for what is in it.
                while piece.readableBytes > 0 {
                    if block.readableBytes >= BlockPipe.capacity || filled(since: started, block) {
                        block = try await pipe.exchange(block)
                        started = .now
                    }
                    let part = min(piece.readableBytes, BlockPipe.capacity - block.readableBytes)
                    guard var slice = piece.readSlice(length: part) else { break }
                    block.writeBuffer(&slice)
                }
                meter.startWaiting()
            }
        } catch let refusal as UploadRefusal {
            return .failed(refusal)
        } catch {
            // A connection that broke is no error of ours, and what came before stays.
            return await handOver(block, .cutShort)
        }
        let isWhole = expected.map { $0 == received } ?? !Task.isCancelled
        return await handOver(block, isWhole ? .whole : .cutShort)
    }

    private func filled(since start: ContinuousClock.Instant, _ block: ByteBuffer) -> Bool {
        block.readableBytes > 0 && .now - start > Self.longestFilling
    }

    private func handOver(_ block: ByteBuffer, _ ending: BodyEnding) async -> BodyEnding {
        guard block.readableBytes > 0 else { return ending }
        do {
            _ = try await pipe.exchange(block)
            return ending
        } catch {
            return .failed(error)
        }
    }
}
