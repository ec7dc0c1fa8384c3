import News
import Testing

@testable import Analysis

@Suite struct SentenceSplitterTests {
    @Test(arguments: [
        "He left.| She stayed?| Nobody knew!| It rained.",
        "“We will sign.”| The minister left.",
        "\"We will sign,\" he said.| \"When?\" asked the reporter.| Nobody knew.",
        "He said: \"We will sign.\"| The minister left.",
        "It opened (as planned.)| Then it closed.",
        "Mr. Orlov met Gen. Park and Prof. Diaz.| They talked.",
        "Spokesman Dmitri S. Petrov and J. R. Ewing spoke.| Others listened.",
        "He works for Acme Inc. in Ohio.| She left Acme Inc.| The firm closed.",
        "They went to the U.S. Congress.| They left the U.S.| The trip was long.",
        "It rose 3.5 percent to 1,000.5 points.| Then it fell.",
        "He waited... and waited.| Then…| Nothing.",
        "Yahoo! said it would pay.| It did.",
        "The court met at 5 p.m. Monday.| It rose at 9 p.m.| He slept.",
        "He said no.| No. 10 said nothing.",
        "“Go!” he said.| “Why?” she asked.",
        "arrival,”said Petrov.| Next day he flew.",
        "The fog was low.| In the end he left.",
        "The offer (worth $5 m.) was refused.| It lapsed.",
    ])
    func splits(_ marked: String) {
        #expect(split(marked.replacing("| ", with: " ")) == marked)
    }

    @Test func paragraphsAndHeadlinesEndSentences() {
        #expect(split("Talks resume\n\nThe sides met").split(separator: "|").count == 2)
        #expect(split("Markets fall again\nLONDON - Shares fell").split(separator: "|").count == 2)
    }

    @Test func aLineBrokenForWidthGoesOn() {
        let text = "The foreign minister of the island state travelled to the city of\nGeneva on Monday."
        #expect(Document(text).sentences.count == 1)
    }

    @Test(arguments: [
        // A word that stands in front of another, a name that isn't whole
        "She flew to New\nYork on Monday.", "Angela\nMerkel met the press.", "So said chancellor Angela\nMerkel.",
        "A visit of the\nPrime Minister was put off.",
        // A line begins small: the others were broken for width
        "The sides met on Monday in\nGeneva, where they spoke of\nthe border and of trade.",
    ])
    func aShortLineThatWasBrokenGoesOn(_ text: String) {
        #expect(Document(text).sentences.count == 1)
    }

    @Test(arguments: [
        "Storm hits Oslo\nRoofs were lost.", "Talks with Merkel\nPutin flew home.", "Georgia\nPeople fled.",
        "Leaders meet Kim\nVladimir Putin left.", "Thanks to Angela\nThe choir sang.",
        // The first line is shorter than the text was broken at: a headline
        "Leaders meet\nVladimir Putin and Kim Jong Un\nmet in the capital on Monday.",
        // No line begins small: a list
        "Oslo and Bergen\nHelsinki and Turku\nRiga and Liepaja",
    ])
    func aShortLineOfItsOwnEnds(_ text: String) {
        #expect(Document(text).sentences.count > 1)
    }

    @Test func coversAllTokens() {
        let document = Document("One. Two! (Three?) 4. five \"six.\" ... Seven")
        #expect(document.sentences.flatMap { Array($0) } == Array(document.tokens.indices))
        #expect(Document("").sentences.isEmpty)
    }

    private func split(_ text: String) -> String {
        let document = Document(text)
        var result = ""
        var end = 0
        for sentence in document.sentences {
            let span = document.span(sentence)
            result += (end > 0 ? "|" : "") + String(decoding: document.bytes[end..<span.end], as: UTF8.self)
            end = span.end
        }
        return result
    }
}
