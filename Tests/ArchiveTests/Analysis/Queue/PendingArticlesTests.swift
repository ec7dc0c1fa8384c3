import Archive
import News
import Testing

struct PendingArticlesTests {
    @Test func theAskedForThenTheNewThenTheOutdatedEachNewestFirst() throws {
        try withLibrary { library in
            let old = try TestAnalysis(version: 1).take("old", "Ice.", published: "2024-01-01", into: library)
            let older = try TestAnalysis(version: 1).take("older", "Ice.", published: "2023-01-01", into: library)
            try TestAnalysis(version: 2).take("done", "Ice.", published: "2024-01-01", into: library)
            let new = try library.take(arrival("b", published: "2024-05-02"), arrival("a", published: "2024-05-01"))
            #expect(try library.pending(version: 2, limit: 9) == [new[0], new[1], old, older])
            #expect(try library.pending(version: 2, limit: 3, first: [older]) == [older, new[0], new[1]])
            #expect(try library.pending(version: 1, limit: 9) == new)
            #expect(try library.pendingCount(version: 2) == 4)
            try library.remove([new[0], old])
            #expect(try library.pending(version: 2, limit: 9) == [new[1], older])
            #expect(try library.pendingCount(version: 2) == 2)
        }
    }

    @Test func whatIsForgottenWaitsAgain() throws {
        try withLibrary { library in
            let id = try TestAnalysis(version: 3).take("done", "Ice.", published: "2024-01-01", into: library)
            #expect(try library.pendingCount(version: 3) == 0)
            try library.forgetAnalysis()
            #expect(try library.pending(version: 3, limit: 9) == [id])
        }
    }
    @Test func aReanalysisThatWasInterruptedGoesOn() throws {
        try withLibrary { library in
            let analysis = TestAnalysis(version: 3)
            let ids = try ["a", "b"].map { try analysis.take($0, "Ice.", published: "2024-01-01", into: library) }
            #expect(try !library.forgetAnalysis())
            try analysis.save(ids[1], "Ice.", in: library)
            // One is left
            #expect(try library.forgetAnalysis())
            #expect(try library.pending(version: 3, limit: 9) == [ids[0]])
            try library.settleReanalysis()
            #expect(try library.forgetAnalysis())
            // None is: the next begins anew
            try analysis.save(ids[0], "Ice.", in: library)
            try library.settleReanalysis()
            let new = try library.take(arrival("new"))
            #expect(try !library.forgetAnalysis())
            #expect(try Set(library.pending(version: 3, limit: 9)) == Set(ids + new))
        }
    }
}
