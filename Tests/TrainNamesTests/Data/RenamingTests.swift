import Randomness
import Testing

@testable import train_names

@Suite struct RenamingTests {
    private let document: [TaggedFile.Sentence] = [
        [("Ada", "B-PER"), ("Berg", "I-PER"), ("left", "O"), ("Nokia", "B-ORG")],
        [("Berg", "B-PER"), ("and", "O"), ("Roe", "B-PER"), ("praised", "O"), ("Nokia", "B-ORG")],
    ]

    @Test func aPersonIsRenamedThroughout() throws {
        let renamed = try results().filter { $0[0][0].word != "Ada" }
        #expect(!renamed.isEmpty)
        for sentences in renamed {
            let short = sentences[1].prefix { $0.word != "and" }.map(\.word)
            #expect(short != ["Berg"])
            #expect(sentences[1].contains { $0.word == "Roe" })
        }
    }

    @Test func aKnownCompanyIsRenamedThroughout() throws {
        let renamed = try results().filter { $0[0].last?.word != "Nokia" }
        #expect(!renamed.isEmpty)
        #expect(renamed.allSatisfy { $0[1].last?.word != "Nokia" && $0[1].last?.tag.hasSuffix("-ORG") == true })
    }

    @Test func everyNameBeginsOnceAndKeepsItsKind() throws {
        for sentences in try results() {
            #expect(sentences[1].count { $0.tag == "B-ORG" } == 1)
            #expect(sentences[1].count { $0.tag == "B-PER" } == 2)
            #expect(sentences[0].first?.tag == "B-PER")
        }
    }

    private func results() throws -> [[TaggedFile.Sentence]] {
        let renaming = try Renaming([])
        var random = RandomNumbers(seed: 3)
        return (0..<300).map { _ in renaming.vary(document, random: &random) }
    }
}
