import Archive
import News
import Testing

struct ReanchoringTests {
    private func change(_ old: String, quote: String, to new: String, _ check: (Library, Mark) throws -> Void) throws {
        try withLibrary { library in
            let id = try library.take(arrival("a", text: old))[0]
            let place = try #require(old.utf8.firstRange(of: quote.utf8))
            let start = old.utf8.distance(from: old.startIndex, to: place.lowerBound)
            let span = TextSpan(start, start + quote.utf8.count)
            let mark = try library.addMark(id, Mark.Anchor(span: span, in: old), created: 1)
            try library.intake { try $0.replace(id, with: arrival("a", text: new)) }
            try check(library, try #require(try library.mark(mark.id)))
            #expect(try library.check() == [])
        }
    }

    @Test func aMarkMovesWithItsQuotation() throws {
        let new = "At last, after a week: They signed the treaty. Then they left."
        try change("They signed the treaty. Then they left.", quote: "signed the treaty", to: new) { library, mark in
            let page = try library.page(mark.article)
            #expect(new.slice(mark.anchor.span) == "signed the treaty")
            #expect(page?.marks == [mark])
        }
    }

    @Test func theSurroundingsTellWhichOfTwoIsMeant() throws {
        let old = "He said yes. She said yes."
        let new = "Now: He said yes. She said yes."
        try withLibrary { library in
            let id = try library.take(arrival("a", text: old))[0]
            let mark = try library.addMark(id, Mark.Anchor(span: TextSpan(22, 25), in: old), created: 1)
            try library.intake { try $0.replace(id, with: arrival("a", text: new)) }
            #expect(try library.mark(mark.id)?.anchor.span == TextSpan(27, 30))
        }
    }

    @Test func aTextThatAMarkQuotesIsKept() throws {
        let new = "Nothing was signed."
        try change("They signed the treaty.", quote: "signed the treaty", to: new) { library, mark in
            // The mark keeps its words, but nothing is drawn on the new text.
            let page = try library.page(mark.article)
            let marks = try library.marks(mark.article)
            #expect(mark.anchor.quote == "signed the treaty")
            #expect(marks == [mark])
            #expect(page?.marks == [])
        }
    }
}
