import Testing

@testable import Analysis

@Suite struct DocumentFactsTests {
    @Test func curlyQuotesAndDotsCountAsTheirPlainLikes() throws {
        let words = try facts("Japan’s Mr. Ito and U.N. - Japan's Mr Ito and UN")
        #expect(words[1].lower == words[8].lower)
        #expect(words[2].form == words[9].form)
        #expect(words[5].form == words[12].form && words[5].shape != words[12].shape)
    }

    @Test func aHeadlineInCapitalsReadsAsWords() throws {
        let headline = try facts("GERMANY BEATS BRAZIL AGAIN IN FINAL")
        let text = try facts("Germany beats Brazil again in the final")
        #expect(headline[0].form == text[0].form && headline[2].form == text[2].form)
        #expect(headline[0].shape != text[0].shape)
    }

    @Test func runsOfCapitalsAreFound() throws {
        let words = try facts("yesterday Maria del Carmen Lopez Ruiz spoke")
        #expect(words[1].runStart == words[1].runEnd)
        #expect(words[3].runStart == words[5].runStart && words[5].runEnd - words[5].runStart == 2)
        #expect(words[6].runStart == -1)
    }

    @Test func wordsKnowHowTheyAreWrittenElsewhere() throws {
        let words = try facts("May spoke in May. They may go. Later Prime Minister May left.")
        let small = UInt32(1) << UInt32(Elsewhere.Way.small.rawValue)
        #expect(words[0].elsewhere & small != 0)
        let lastOfRun = UInt32(1) << UInt32(Elsewhere.Way.lastOfRun.rawValue)
        #expect(words[0].elsewhere & lastOfRun != 0 && words[12].elsewhere & lastOfRun == 0)
    }

    @Test func sentencesWithoutEndAreCut() throws {
        let document = Document(String(repeating: "Name ", count: 1000))
        try ModelBytes.small().withUnsafeBytes { bytes in
            let facts = DocumentFacts(document, resources: try NameModel(bytes).resources)
            #expect(facts.sentences.allSatisfy { $0.count <= DocumentFacts.longestSentence })
            #expect(facts.sentences.reduce(0) { $0 + $1.count } == 1000)
        }
    }

    /// The words of all sentences, without the empty places between them.
    private func facts(_ text: String) throws -> [WordFacts] {
        try ModelBytes.small().withUnsafeBytes { bytes in
            let facts = DocumentFacts(Document(text), resources: try NameModel(bytes).resources)
            return facts.sentences.flatMap { facts.words[$0] }
        }
    }
}
