import DurableJobs
import Foundation
import Testing

@Suite("An identifier")
struct TimeOrderedIDTests {
    @Test("is a UUID of version 7 that carries the time it was made in")
    func form() throws {
        let before = Int(Date().timeIntervalSince1970 * 1000)
        let text = JobID().description
        let after = Int(Date().timeIntervalSince1970 * 1000)
        let digits = text.replacingOccurrences(of: "-", with: "")
        let time = try #require(Int(digits.prefix(12), radix: 16))
        #expect((before...after).contains(time))
        #expect(text.count == 36 && digits.dropFirst(12).first == "7")
        #expect("89ab".contains(try #require(digits.dropFirst(16).first)))
    }

    @Test("is another one each time, and is read back in either case")
    func reading() {
        let ids = (0..<1000).map { _ in JobID() }
        #expect(Set(ids).count == 1000)
        #expect(ids.allSatisfy { JobID($0.description.uppercased()) == $0 })
        #expect(JobID("") == nil && JobID("0198") == nil)
    }
}
