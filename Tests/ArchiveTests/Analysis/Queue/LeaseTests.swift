import Foundation
import News
import Testing

@testable import Archive

struct LeaseTests {
    @Test func oneHoldsItUntilItIsReleasedOrStale() throws {
        try withLibrary { library in
            #expect(try library.acquire("one", now: 100))
            #expect(try !library.acquire("two", now: 105))
            #expect(try library.acquire("one", now: 105))
            // Stale: taken over, and the first is told when it renews.
            #expect(try library.acquire("two", now: 115))
            #expect(try !library.renew("one", now: 116))
            #expect(try library.renew("two", now: 116))
            try library.releaseLease(holder: "two")
            #expect(try library.acquire("one", now: 117))
        }
    }

    @Test func nobodyWaitsForAProcessThatIsNoMore() throws {
        try withLibrary { library in
            let held = try [(LeaseHolder.name(of: .max, on: .own), 100), (LeaseHolder.current, 101), ("two", 102)].map {
                try library.acquire($0, now: $1)
            }
            #expect(held == [true, true, false])
        }
    }

    @Test func processesOfOtherMachinesAreNotLookedFor() throws {
        try withLibrary { library in
            let held = try [("process \(Int32.max) on another machine", 100), (LeaseHolder.current, 101)].map {
                try library.acquire($0, now: $1)
            }
            #expect(held == [true, false])
        }
    }

    @Test func containersOfOneHostNameAreNotTakenForOneAnother() {
        let one = LeaseHolder.Machine(host: "a", processes: "pid:[1]")
        let other = LeaseHolder.Machine(host: "a", processes: "pid:[2]")
        let name = LeaseHolder.name(of: 4711, on: one)
        #expect(name == "process 4711 on a pid:[1]")
        #expect(LeaseHolder.process(named: name, on: one) == 4711)
        #expect(LeaseHolder.process(named: name, on: other) == nil)
    }

    @Test(arguments: ["", "pid:[1]"]) func aMachineWithoutANameMayBeAnyOther(processes: String) {
        let machine = LeaseHolder.Machine(host: "", processes: processes)
        #expect(LeaseHolder.process(named: LeaseHolder.name(of: 4711, on: machine), on: machine) == nil)
    }

    @Test func thisProcessIsThere() {
        #expect(LeaseHolder.process(named: LeaseHolder.current, on: .own) == getpid())
        #expect(!LeaseHolder.isGone(LeaseHolder.current))
    }

    @Test func whatADeadHolderWasAtIsAnalysedByItself() throws {
        try withLibrary { library in
            let ids = try library.take(
                arrival("c", published: "2024-05-03"), arrival("b", published: "2024-05-02"),
                arrival("a", published: "2024-05-01"))
            #expect(try library.acquire("one", now: 100))
            #expect(try library.renew("one", [ids[1], ids[0]], now: 101))
            #expect(try library.acquire("two", now: 120))
            #expect(try library.interrupted(metAlone: false, version: 1) == [ids[0], ids[1]])
            #expect(try library.pending(version: 1, limit: 9, first: [ids[1]]) == [ids[2]])
            // They wait all the same
            #expect(try library.pendingCount(version: 1) == 3)
            #expect(try library.setAside().isEmpty)
            // Those that are analysed wait no more
            try TestAnalysis().save(ids[0], "A text of no account.", in: library)
            #expect(try library.interrupted(metAlone: false, version: 1) == [ids[1]])
        }
    }

    @Test func whatAHolderGaveBackWasNotInterrupted() throws {
        try withLibrary { library in
            let ids = try library.take(arrival("b"), arrival("a"))
            #expect(try library.acquire("one", now: 100))
            #expect(try library.renew("one", ids, now: 101))
            try library.releaseLease(holder: "one")
            #expect(try library.acquire("two", now: 120))
            #expect(try library.interrupted(metAlone: false, version: 1).isEmpty)
        }
    }

    @Test func whatWasDoneMeanwhileWasNotInterrupted() throws {
        try withLibrary { library in
            let ids = try library.take(arrival("b"), arrival("a"))
            #expect(try library.acquire("one", now: 100))
            #expect(try library.renew("one", ids, now: 101))
            try TestAnalysis().save(ids[0], "A text of no account.", in: library)
            #expect(try library.acquire("two", now: 120))
            #expect(try library.interrupted(metAlone: false, version: 1) == [ids[1]])
        }
    }

    /// An article that two ends of a process met alone.
    private func setAside(_ library: Library) throws -> Article.ID {
        let id = try library.take(arrival("a"))[0]
        for round in 1...2 {
            #expect(try library.acquire("process \(round)", now: round * 100))
            #expect(try library.setAside().isEmpty)
            #expect(try library.renew("process \(round)", [id], now: round * 100))
        }
        #expect(try library.interrupted(metAlone: true, version: 1) == [id])
        #expect(try library.acquire("process 3", now: 300))
        return id
    }

    @Test func whatTwoEndsMetAloneIsSetAside() throws {
        try withLibrary { library in
            let id = try setAside(library)
            #expect(try library.setAside().map(\.id) == [id])
            #expect(try library.pendingCount(version: 1) == 0)
            #expect(try library.page(id)?.isAnalyzed == true)
            #expect(try library.check() == [])
        }
    }

    @Test func aNewerVersionAReanalysisAndAnotherTextTryAgain() throws {
        try withLibrary { library in
            let id = try setAside(library)
            #expect(try library.interrupted(metAlone: true, version: 2) == [id])
            try library.forgetAnalysis()
            #expect(try library.setAside().isEmpty)
            #expect(try library.interrupted(metAlone: true, version: 1) == [id])
            try library.intake { try $0.replace(id, with: arrival("a", text: "A harmless text.")) }
            #expect(try library.interrupted(metAlone: true, version: 1).isEmpty)
            #expect(try library.pending(version: 1, limit: 9) == [id])
        }
    }
}

extension Library {
    fileprivate func acquire(_ holder: String, now: Int) throws -> Bool {
        try acquireLease(holder: holder, version: 1, now: now, seconds: 10)
    }

    fileprivate func renew(_ holder: String, _ articles: [Article.ID] = [], now: Int) throws -> Bool {
        try renewLease(holder: holder, articles: articles, now: now, seconds: 10)
    }
}
