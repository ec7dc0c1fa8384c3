import Testing

@testable import Fetching

struct FetchScheduleTests {
    private func schedule(_ hosts: String, connections: Int = 4, perHost: Int = 2) -> FetchSchedule {
        var politeness = FetchPoliteness()
        politeness.connections = connections
        politeness.connectionsPerHost = perHost
        return FetchSchedule(hosts.map(String.init), politeness: politeness)
    }

    /// All turns of this moment.
    private func turns(_ schedule: inout FetchSchedule, at now: Int = 0) -> [FetchSchedule.Turn] {
        var turns: [FetchSchedule.Turn] = []
        while let turn = schedule.next(at: now) { turns.append(turn) }
        return turns
    }

    @Test func asksAHostForTwoThingsAtOnce() {
        var schedule = schedule("aaab")
        #expect(turns(&schedule) == [.start(0), .start(1), .start(3)])
        schedule.finished(1)
        #expect(turns(&schedule) == [.start(2)])
        for index in [0, 2, 3] { schedule.finished(index) }
        #expect(schedule.isDone)
    }

    @Test func asksSoManyHostsAtOnce() {
        var schedule = schedule("abcdef")
        #expect(turns(&schedule) == [.start(0), .start(1), .start(2), .start(3)])
        schedule.finished(2)
        #expect(turns(&schedule) == [.start(4)])
        #expect(schedule.wait(at: 0) == nil, "it is a connection that is waited for")
    }

    @Test func waitsForAHostThatAsksForALittleTime() {
        var schedule = schedule("aaaa")
        #expect(turns(&schedule) == [.start(0), .start(1)])
        schedule.hold(hostOf: 0, seconds: 5, at: 1_000)
        schedule.finished(0)
        schedule.finished(1)
        #expect(turns(&schedule, at: 1_000) == [])
        #expect(schedule.wait(at: 1_000) == 5_000)
        #expect(turns(&schedule, at: 6_000) == [.start(2)], "from then on one at a time")
        schedule.finished(2)
        #expect(schedule.wait(at: 6_400) == 600, "and not at once")
        #expect(turns(&schedule, at: 7_000) == [.start(3)])
    }

    @Test func leavesAHostAloneThatAsksForMuch() {
        var schedule = schedule("aaab", perHost: 1)
        #expect(turns(&schedule) == [.start(0), .start(3)])
        schedule.hold(hostOf: 0, seconds: 3_600, at: 0)
        schedule.finished(0)
        #expect(turns(&schedule) == [.skip(1, after: 3_600), .skip(2, after: 3_600)])
        schedule.finished(3)
        #expect(schedule.isDone)
    }

    @Test func leavesAHostAloneTheSecondTime() {
        var schedule = schedule("aaa", perHost: 1)
        #expect(turns(&schedule) == [.start(0)])
        schedule.hold(hostOf: 0, seconds: 1, at: 0)
        schedule.finished(0)
        #expect(turns(&schedule, at: 1_000) == [.start(1)])
        schedule.hold(hostOf: 1, seconds: 1, at: 1_000)
        schedule.finished(1)
        #expect(turns(&schedule, at: 1_000) == [.skip(2, after: 1)])
    }

    @Test func leavesAHostAloneThatDoesNotSayForHowLong() {
        var schedule = schedule("aa", perHost: 1)
        #expect(turns(&schedule) == [.start(0)])
        schedule.hold(hostOf: 0, seconds: nil, at: 0)
        schedule.finished(0)
        #expect(turns(&schedule) == [.skip(1, after: nil)])
    }

    @Test func takesARedirectWhereItLeads() {
        var schedule = schedule("abb", perHost: 1)
        #expect(turns(&schedule) == [.start(0), .start(1)])
        schedule.redirected(0, to: "b")
        #expect(turns(&schedule) == [], "b has its one already")
        schedule.finished(1)
        #expect(turns(&schedule) == [.start(0)], "ahead of those that haven't begun")
        schedule.redirected(0, to: "new")
        #expect(turns(&schedule) == [.start(0), .start(2)])
        schedule.finished(0)
        #expect(!schedule.isDone)
        schedule.finished(2)
        #expect(schedule.isDone)
    }

    @Test func isDoneWithNothing() {
        #expect(schedule("").isDone)
    }
}
