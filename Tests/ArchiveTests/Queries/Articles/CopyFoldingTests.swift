import Archive
import News
import Testing

/// A copy stands under the first of its text where both fit, and by itself where it alone does.
struct CopyFoldingTests {
    /// "first", of 1 May, and its copy "second", of 3 May, which alone has the tag x.
    private func withCopies(_ body: (Library, [Article.ID]) throws -> Void) throws {
        try withLibrary { library in
            let ids = try [("first", "2024-05-01"), ("second", "2024-05-03")].map { name, day in
                try TestAnalysis().take(name, "[PERSON Kim] slept well.", published: day, into: library)
            }
            _ = try library.setTags(ids[1], ["x"])
            try library.analysis { try $0.setDuplicate(ids[1], of: ids[0]) }
            try body(library, ids)
        }
    }

    @Test(arguments: [
        ("", ["first"]), ("on:2024-05", ["first"]), ("who:kim", ["first"]), ("-other", ["first"]),
        ("after:2024-05-02", ["second"]), ("on:2024-05-03", ["second"]), ("tag:x", ["second"]),
        ("-tag:x", ["first"]), ("-on:2024-05-01", ["second"]), ("before:2024-05-02", ["first"]),
        ("who:kim tag:x", ["second"]), ("is:unread after:2024-05-02 -other", ["second"]),
    ])
    func aCopyIsFoundByWhatItsFirstIsNot(line: String, titles: [String]) throws {
        try withCopies { library, _ throws in
            #expect(try library.titles(line) == titles)
            #expect(try library.count(Filter(parsing: line)).value == titles.count)
        }
    }

    @Test func aCopyIsUnreadWhoeverReadItsFirst() throws {
        try withCopies { library, ids throws in
            try library.setRead([ids[0]], true)
            #expect(try library.titles("is:unread") == ["second"])
            #expect(try library.count(Filter(parsing: "is:unread")).value == 1)
        }
    }

    @Test func aCopyNamesWhomItsFirstDoesNotAnyMore() throws {
        try withCopies { library, ids throws in
            let kim = try #require(try library.entities(named: "kim").first).id
            try library.correct(.notAnEntity(kim, name: "Kim", in: ids[0]), keys: { _, _ in [] }, made: 0)
            #expect(try library.titles("who:kim") == ["second"])
        }
    }

    @Test func sourcesCountAll() throws {
        try withCopies { library, _ throws in
            #expect(try library.sources().map(\.articles) == [2])
            #expect(try library.sources().map(\.unread) == [2])
        }
    }
}
