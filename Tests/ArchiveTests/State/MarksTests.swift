import Archive
import News
import Testing

struct MarksTests {
    @Test func aMarkIsKeptWithItsNoteAndItsSource() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a", text: "They signed it.", published: "2024-05-01", site: "Wire"))[0]
            let anchor = Mark.Anchor(span: TextSpan(5, 11), in: "They signed it.")
            let mark = try library.addMark(id, anchor, note: "at last", created: 17)
            #expect(mark.anchor.quote == "signed")
            #expect(mark.note == "at last")
            #expect(mark.articleTitle == "a")
            #expect(mark.site == "Wire")
            #expect(mark.published == Publication(iso: "2024-05-01"))
            #expect(try library.marks() == [mark])
            #expect(try library.marks(id) == [mark])
            #expect(try library.row(id)?.hasMarks == true)
            #expect(try library.setNote(mark.id, nil) == "at last")
            #expect(try library.mark(mark.id)?.note == nil)
        }
    }

    @Test func aRemovedMarkComesBackUnderItsID() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a", text: "They signed it."))[0]
            let mark = try library.addMark(id, Mark.Anchor(span: TextSpan(5, 11), in: "They signed it."), created: 17)
            #expect(try library.removeMark(mark.id) == mark)
            #expect(try library.marks() == [])
            try library.restoreMark(mark)
            #expect(try library.marks() == [mark])
        }
    }

    @Test func anArticleThatIsNotThereCannotBeMarked() throws {
        try withLibrary { library in
            let anchor = Mark.Anchor(span: TextSpan(0, 1), quote: "x", before: "", after: "")
            let error = #expect(throws: LibraryError.self) {
                try library.addMark(Article.ID(9), anchor, created: 1)
            }
            #expect(error?.description == "The library at \(library.path) reports an error: there is no article a9.")
        }
    }
}
