import News
import Support
import Testing

@testable import Analysis

/// Text as it comes: the recogniser must not stumble over how it is written.
@Suite struct RobustNamesTests {
    @Test(arguments: [
        "[PLACE Ukraine] Says [PLACE Russia] Attacked With Drones, Killing Five",
        "[PLACE UKRAINE] SAYS [PLACE RUSSIA] ATTACKED A TOWN",
        "[PLACE BEIJING], March 3 ([ORGANIZATION Xinhua]) -- Premier [PERSON Li Qiang] said.",
        "MORE: Five killed in crash near [PLACE Lagos], police say",
        "UPDATE: [PLACE Kenya] votes on Tuesday",
    ])
    func headlinesAndDatelines(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "“We will win,” said the [PLACE U.S.] president’s spokesman, [PERSON John O’Neill].",
        "[PLACE Kenya]’s [PERSON William Ruto] said ‘no’.",
        "[PERSON George W. Bush] met [PERSON C.S. Lewis] and [PERSON Samuel L. Jackson].",
    ])
    func quotesAndInitials(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "She met [PERSON Ursula von der Leyen], [PERSON Charles de Gaulle] and [PERSON Guido van Rossum].",
        "He saw [PERSON Osama bin Laden], [PERSON Mohammed bin Salman] and [PERSON Muammar al-Gaddafi].",
        "Then [PERSON Abu Bakr al-Baghdadi] spoke in [PLACE Deir ez-Zor].",
    ])
    func particles(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "[PERSON Kim Jong-un] met [PERSON Moon Jae-in] in [PLACE Panmunjom].",
        "He praised [PERSON Roh Moo Hyun], [PERSON Choe Ryong Hae] and [PERSON Park Geun-hye].",
        "Premier [PERSON Li Keqiang] and [PERSON Wang Yi] met [PERSON Hu Chunhua] in [PLACE Beijing].",
        "They invited [PERSON Abd al-Rahman al-Rashed] and [PERSON Hosni Mubarak].",
        "[PERSON Viktor Yanukovych] saw [PERSON Mikhail Saakashvili] and [PERSON Aleksandr Lukashenko].",
    ])
    func romanisations(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "The [ORGANIZATION U.N.] and the [ORGANIZATION UN] met [ORGANIZATION NATO] and [ORGANIZATION N.A.T.O.] on Monday.",
        "They flew from the [PLACE U.S.] to the [PLACE UK] and the [PLACE U.K.] on Monday.",
    ])
    func acronyms(_ marked: String) { expect(marked) }

    @Test(arguments: [
        "The [PLACE Democratic People's Republic of Korea] and the [PLACE United Republic of Tanzania] signed.",
        "The [PLACE Federated States of Micronesia], [PLACE Trinidad and Tobago] and [PLACE Papua New Guinea] met.",
    ])
    func longNamesOfCountries(_ marked: String) { expect(marked) }

    @Test func aLineWithoutEndIsReadToItsEnd() {
        let line = String(repeating: "Angela Merkel met reporters in Berlin and ", count: 8000)
        let names = TrainedNames().names(in: Document(line))
        #expect(names.count > 15000)
        #expect(names.allSatisfy { $0.tokens.count < 5 })
    }

    @Test(arguments: ["ABCDEFGH", "Aa", "A.", "É", "中", "“", "\u{202E}A", "'S"])
    func longRunsOfOneThingEndQuietly(_ piece: String) {
        for text in [String(repeating: piece, count: 5000), String(repeating: piece + " ", count: 5000)] {
            let document = Document(text)
            let names = TrainedNames().names(in: document)
            #expect(names.allSatisfy { !$0.tokens.isEmpty && $0.tokens.upperBound <= document.tokens.count })
        }
    }

    @Test func otherScriptsHoldNoLatinNames() {
        let text = "Президент Путин встретился с Си Цзиньпином. 习近平在北京会见了普京。التقى الرئيس في القاهرة."
        let document = Document(text)
        for name in TrainedNames().names(in: document) {
            #expect(!document.text(document.span(name.tokens)).contains(where: { $0.isASCII && $0.isLetter }))
        }
    }

    private func expect(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let text = MarkedText(marked)
        let document = Document(text.text)
        let found = TrainedNames().names(in: document).map {
            ($0.kind.rawValue.uppercased(), document.span($0.tokens))
        }
        #expect(MarkedText.write(found, into: text.text) == marked, sourceLocation: sourceLocation)
    }
}
