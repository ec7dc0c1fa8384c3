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
}
