import VideoWorkflow

/// All videos' progress as lines that fit a terminal; knows no terminal itself.
struct ProgressScreen: Sendable {
    private(set) var blocks: [Int: ProgressBlock] = [:]

    /// `video` tells one run's events from another's; blocks stand in its order.
    mutating func take(_ event: RunEvent, of video: Int, now: Double) {
        blocks[video, default: ProgressBlock()].take(event, now: now)
    }

    /// At most `rows` lines: the most detail that fits, less for videos that are over, then what runs first.
    func lines(rows: Int, now: Double) -> [ProgressLine] {
        let blocks = blocks.sorted { $0.key < $1.key }.map(\.value)
        for detail in [.stages(news: ProgressBlock.mostNews), .stages(news: 1), .stages(news: 0), .oneLine]
            as [ProgressBlock.Detail]
        {
            let lines = blocks.flatMap { block in
                block.lines(blocks.count > 1 && block.ending != nil ? .oneLine : detail, now: now)
            }
            if lines.count <= rows { return lines }
        }
        let order = blocks.filter { $0.ending == nil } + blocks.filter { $0.ending != nil }
        let shown = order.prefix(max(0, rows - 1))
        let left = order.count - shown.count
        return shown.flatMap { $0.lines(.oneLine, now: now) } + [ProgressLine("  and \(left) more", .quiet)]
    }
}
