import Randomness
import Testing

@testable import train_names

@Suite struct NameSwapTests {
    @Test func aCountryIsReplacedByCountriesOnly() throws {
        try TrainingFolder.with { folder in
            let swap = try NameSwap([folder.lists])
            var random = RandomNumbers(seed: 1)
            let sentence = [("in", "O"), ("Norway", "B-LOC"), ("today", "O")]
            let results = Set((0..<200).map { _ in text(swap.vary(sentence, random: &random)) })
            #expect(
                results == [
                    "in Norway/B-LOC today", "in Chad/B-LOC today", "in Republic/B-LOC of/I-LOC Chad/I-LOC today",
                ])
        }
    }

    @Test func aClubIsReplacedOnlyWhereItIsLabelledOne() throws {
        try TrainingFolder.with { folder in
            let swap = try NameSwap([folder.lists])
            var random = RandomNumbers(seed: 1)
            for sentence in [[("Norway", "O")], [("Norway", "B-ORG")], [("Oslo", "B-LOC"), ("Rovers", "O")]] {
                for _ in 0..<100 { #expect(text(swap.vary(sentence, random: &random)) == text(sentence)) }
            }
        }
    }

    @Test func aBodyStandsBeforeAPersonAtTimes() throws {
        try TrainingFolder.with { folder in
            let swap = try NameSwap([folder.lists])
            var random = RandomNumbers(seed: 1)
            let sentence = [("said", "O"), ("Ada", "B-PER"), ("Lovelace", "I-PER")]
            let results = (0..<400).map { _ in swap.vary(sentence, random: &random) }
            let varied = results.filter { $0.count > 3 }
            #expect((1..<40).contains(varied.count))
            #expect(varied.allSatisfy { $0[1].tag == "B-ORG" && text($0).hasSuffix(" Ada/B-PER Lovelace/I-PER") })
        }
    }

    private func text(_ sentence: TaggedFile.Sentence) -> String {
        sentence.map { $0.tag == "O" ? $0.word : "\($0.word)/\($0.tag)" }.joined(separator: " ")
    }
}
