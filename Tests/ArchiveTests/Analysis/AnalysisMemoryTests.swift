import Archive
import News
import Testing

/// What one analysis remembers for the next must not outlive its truth.
struct AnalysisMemoryTests {
    private let text = "[PERSON Kim] slept in [PLACE Rome]."

    @Test func countsGoOnFromOneAnalysisToTheNext() throws {
        try withLibrary { library in
            for name in ["a", "b", "c"] { try TestAnalysis().take(name, text, into: library) }
            let kim = try #require(try library.entities(named: "kim").first)
            #expect(kim.articles == 3)
            #expect(kim.mentions == 3)
            #expect(try library.check().isEmpty)
        }
    }

    @Test func aRemovalBetweenTwoAnalysesCounts() throws {
        try withLibrary { library in
            let first = try TestAnalysis().take("a", text, into: library)
            try TestAnalysis().take("b", text, into: library)
            _ = try library.remove([first])
            try TestAnalysis().take("c", text, into: library)
            #expect(try library.entities(named: "kim").first?.articles == 2)
            let terms = TestAnalysis.terms("slept")
            let statistics = try library.termStatistics(for: terms.entries.map(\.term))
            #expect(statistics.frequencies.sorted.allSatisfy { $0.count == 2 })
            #expect(statistics.articles == 2)
        }
    }

    @Test func soDoesAnAnalysisByAnotherProcess() throws {
        try withLibrary { library in
            try TestAnalysis().take("a", text, into: library)
            let other = try Library(at: library.path)
            try TestAnalysis().take("b", text, into: other)
            try other.close()
            try TestAnalysis().take("c", text, into: library)
            #expect(try library.entities(named: "kim").first?.articles == 3)
        }
    }

    @Test func anAnalysisThatFailsLeavesNothingBehind() throws {
        struct Stop: Error {}
        try withLibrary { library in
            let id = try TestAnalysis().take("a", text, into: library)
            #expect(throws: Stop.self) {
                try library.analysis { session in
                    try TestAnalysis().save(id, text, session)
                    throw Stop()
                }
            }
            try TestAnalysis().take("b", text, into: library)
            #expect(try library.entities(named: "kim").first?.articles == 2)
        }
    }
}
