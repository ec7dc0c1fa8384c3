import News
import Testing

@testable import Analysis

@Suite struct TaggedDocumentTests {
    @Test func namesStandOnTheWordsAsCutHere() {
        let document = TaggedDocument([
            [("Ada", "B-PER"), ("Lovelace's", "I-PER"), ("London", "B-LOC"), ("Paris", "B-LOC"), (".", "O")],
            [("UN", "B-ORG"), ("met", "O")],
        ])
        let names = document.names.map { name in name.tokens.map(document.text).joined(separator: " ") }
        #expect(names == ["Ada Lovelace 's", "London", "Paris", "UN"])
        #expect(document.names.map(\.kind) == [.person, .place, .place, .organization])
        #expect(document.sentences.count == 2)
    }

    @Test func tagsFollowTheNames() throws {
        let document = TaggedDocument([[("Rio", "B-LOC"), ("de", "I-LOC"), ("Janeiro", "I-LOC"), ("won", "O")]])
        try ModelBytes.small().withUnsafeBytes { bytes in
            let facts = document.facts(try NameModel(bytes).resources)
            let tags = facts.sentences.flatMap { document.tags(for: facts)[$0] }.map { NameTag.place(of: Int($0)) }
            #expect(tags == [.begin, .inside, .last, nil])
        }
    }
}
