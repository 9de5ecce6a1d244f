// Keeps numbered answers in the database of a folder, eight at a time, and prints each number once it is durable. Tests
// kill it. Arguments: the folder, the first number.
import Foundation
import RecipeDomain
import SQLiteStorage
import VideoWorkflow

let first = Int(CommandLine.arguments[2]) ?? 0
let database = try SQLiteDatabase(folder: CommandLine.arguments[1])
try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { await database.run() }
    for lane in 0..<8 {
        group.addTask {
            for number in stride(from: first + lane, to: first + 999_999, by: 8) {
                let key = (0..<32).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
                _ = try await database.keep(
                    Array("\(number)".utf8),
                    for: MemoKey(bytes: key),
                    role: .text,
                    model: "m",
                    owner: database.household,
                    run: nil
                )
                FileHandle.standardOutput.write(Data("\(number)\n".utf8))
            }
        }
    }
    try await group.waitForAll()
}
