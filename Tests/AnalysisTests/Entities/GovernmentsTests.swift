import News
import Support
import Testing

@testable import Analysis

/// `[SEAT Moscow]` stands for the government, `[TOWN Moscow]` for the town.
struct GovernmentsTests {
    @Test(arguments: [
        "[SEAT Moscow] denied any part in it.",
        "[SEAT Moscow] has repeatedly denied any part in it.",
        "[SEAT Beijing] and [SEAT Moscow] agreed to build a bridge.",
        "After the talks, [SEAT Tehran] did not say what it would accept.",
        "[SEAT Paris], which backs the rebels, was silent.",
        "The president accused [SEAT Moscow] of breaking the truce.",
        "He urged [SEAT Beijing] and [SEAT Moscow] to act.",
        "Relations with [SEAT Tehran] are bad.",
        "Talks between [SEAT Athens] and [SEAT Ankara] failed.",
        "There was more pressure on [SEAT Pyongyang] and sanctions against [SEAT Minsk].",
        "The island was annexed by [SEAT Moscow].",
        "[SEAT Moscow]'s ambassador was expelled; so were [SEAT Beijing]’s closest allies.",
        "According to [SEAT Ankara], nobody was hurt.",
        "It opened after [SEAT Athens] proposed talks, and [SEAT Ankara] should answer.",
    ])
    func itsGovernmentIsMeant(_ marked: String) {
        #expect(read(marked) == marked)
    }

    @Test(arguments: [
        "She lives in [TOWN Moscow] and flew to [TOWN Beijing] from [TOWN Paris].",
        "Officials in [TOWN Moscow] said that it rained.",
        "The mayor of [TOWN Moscow] said that it rained.",
        "A train between [TOWN Moscow] and [TOWN Minsk] was late.",
        "[TOWN Moscow]'s streets were wet.",
        "The attack on [TOWN Moscow] failed, and the road to [TOWN Ankara] is closed.",
        "[TOWN Paris] is warm, [TOWN Paris] and [TOWN Athens] are large.",
        "MOSCOW (AP) - The river froze.",
        "He criticised [TOWN Paris]'s new trams.",
        "Flights with stops in [TOWN Paris] or [TOWN Athens] said to be late were on time.",
    ])
    func theTownIsMeant(_ marked: String) {
        let plain = marked.replacing("MOSCOW", with: "[TOWN MOSCOW]")
        #expect(read(plain) == plain)
    }

    @Test func whoseGovernmentItIsIsTold() {
        let (_, document, names) = parts("[SEAT Washington] warned [SEAT Havana] and [TOWN Geneva].")
        let mentions = EntityResolver.resolve(names, in: document).mentions
        #expect(mentions.map(\.government) == ["United States", "Cuba", nil])
        #expect(mentions.map(\.kind) == [.place, .place, .place])
    }

    @Test func aPersonOfTheNameIsNone() {
        let document = Document("Paris accused her sister.")
        let names = [NameSpan(tokens: 0..<1, kind: .person)]
        #expect(EntityResolver.resolve(names, in: document).mentions.map(\.government) == [nil])
    }

    private func parts(_ marked: String) -> (text: MarkedText, document: Document, names: [NameSpan]) {
        let text = MarkedText(marked)
        let document = Document(text.text)
        let names = text.marks.map { mark in
            let inside = document.tokens.indices.filter { document.tokens[$0].span.overlaps(mark.span) }
            return NameSpan(tokens: inside[0]..<inside[0] + inside.count, kind: .place)
        }
        return (text, document, names)
    }

    private func read(_ marked: String) -> String {
        let (text, document, names) = parts(marked)
        let mentions = EntityResolver.resolve(names, in: document).mentions
        return MarkedText.write(
            mentions.map { (label: $0.government == nil ? "TOWN" : "SEAT", span: $0.span) }, into: text.text)
    }
}
