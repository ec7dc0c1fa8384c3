import Randomness
import Testing

@testable import train_names

@Suite struct HeadlineTests {
    private let sentence: TaggedFile.Sentence = [
        ("Troops", "O"), ("left", "O"), ("Oslo", "B-LOC"), ("on", "O"), ("Monday", "O"),
    ]

    @Test func namesKeepTheirKinds() throws {
        let headline = try Headline([])
        var random = RandomNumbers(seed: 5)
        for _ in 0..<500 {
            for word in headline.vary(sentence, random: &random) where word.word.lowercased() == "oslo" {
                #expect(word.tag == "B-LOC")
            }
        }
    }

    @Test func aLabelInFrontIsNoName() throws {
        let headline = try Headline([])
        var random = RandomNumbers(seed: 5)
        let varied = (0..<1000).map { _ in headline.vary(sentence, random: &random) }
        let labelled = varied.filter { $0.count > 1 && $0[1].word == ":" && $0[0].word.lowercased() != "oslo" }
        #expect(!labelled.isEmpty)
        #expect(labelled.allSatisfy { $0[0].tag == "O" })
    }
}
