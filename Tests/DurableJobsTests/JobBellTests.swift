import DurableJobs
import Testing

@Suite("The bell", .timeLimit(.minutes(1)))
struct JobBellTests {
    @Test("is heard also by who begins to listen after it rang")
    func late() async {
        let bell = JobBell()
        let before = bell.count
        bell.ring()
        await bell.wait(after: before)
        #expect(bell.count.rings == 1 && bell.count.losses == 0)
        bell.ring(isLoss: true)
        #expect(bell.count.rings == 2 && bell.count.losses == 1)
    }

    @Test("wakes all who wait, and whoever is cancelled")
    func all() async {
        let bell = JobBell()
        let before = bell.count
        await withTaskGroup { group in
            for _ in 0..<20 { group.addTask { await bell.wait(after: before) } }
            bell.ring()
            await group.waitForAll()
        }
        await withTaskGroup { group in
            for _ in 0..<20 { group.addTask { await bell.wait(after: bell.count) } }
            group.cancelAll()
        }
    }
}
