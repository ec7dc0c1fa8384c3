import News
import Support
import Testing

@testable import Analysis

/// What ran into a sentence is read apart from it; what is no text isn't read.
@Suite struct SentencePiecesTests {
    private func pieces(_ marked: String) -> [String] {
        let text = MarkedText(marked)
        let document = Document(text.text)
        let words = SentenceWords(document, names: text.marks.map(\.span))
        return document.sentences.flatMap(SentencePieces(words: words).pieces).map {
            text.text.slice(document.span($0))
        }
    }

    @Test(arguments: [
        (
            "A tram crashed on its way to the harbour The red light failed.",
            ["A tram crashed on its way to the harbour", "The red light failed."]
        ),
        (
            "The driver waves to the crowd Getty Images 5 The tram was late.",
            ["The driver waves to the crowd", "The tram was late."]
        ),
        ("GETTY [PERSON Berg] has left.", ["Berg has left."]),
        (
            "Two divers were killed Flowers were laid at the pier. The flowers are gone.",
            ["Two divers were killed", "Flowers were laid at the pier.", "The flowers are gone."]
        ),
        (
            "The mayor told Parliament that she left. The parliament sits.",
            ["The mayor told Parliament that she left.", "The parliament sits."]
        ),
        (
            "By [PERSON Ola Dahl], political reporter [PERSON Anna Berg] left the party.",
            ["By Ola Dahl, political reporter", "Anna Berg left the party."]
        ),
        ("[PERSON Berg] told Reuters on Monday that she left.", ["Berg told Reuters on Monday that she left."]),
        ("She saw The Magic Flute in [PLACE Lima].", ["She saw The Magic Flute in Lima."]),
        ("Fire In The Mill Kills Six", ["Fire In The Mill Kills Six"]),
    ])
    func cutsWhatRanIntoIt(marked: String, expected: [String]) {
        #expect(pieces(marked) == expected)
    }

    /// What rules look at beyond the first word of a text is nothing.
    @Test(arguments: [
        "Video The president arrived.", "In The morning he left.", "By Our correspondent in [PLACE Lima]", "Skip A b",
        "Read More The mill burns.", "More", "For The", "that [PERSON Berg] left", "which he left", "| 0:30", "0:30 A",
        "| 0:30 The mill", ", that", "few", "and few talks",
    ])
    func readsTheFirstWordsOfAText(marked: String) {
        #expect(pieces(marked).joined(separator: " ").count <= marked.count)
        #expect(MarkedEvents(marked).reports.allSatisfy { $0.text.count <= EventLine.limit })
    }

    @Test(arguments: [
        "... we saw today that the mill ... or even when",
        "12/30 [PERSON Berg] shares a picture", "Sign up for our daily newsletter.", "Click on the map.",
    ])
    func readsNoFurniture(marked: String) {
        #expect(pieces(marked).isEmpty)
    }
}
