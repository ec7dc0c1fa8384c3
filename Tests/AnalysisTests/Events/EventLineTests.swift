import News
import Support
import Testing

@testable import Analysis

@Suite struct EventLineTests {
    @Test(arguments: [
        ("bought", "The last time [ORG Nordia] bought a mill was in 1998.", "Nordia bought a mill"),
        (
            "arrested", "Officers searching the flat of [PERSON Ola Dahl] arrested [PERSON Anna Berg].",
            "Officers searching the flat of Ola Dahl arrested Anna Berg"
        ),
        (
            "unveiled", "[ORG Nordia] unveiled a light, cheap set of glasses.",
            "Nordia unveiled a light, cheap set of glasses"
        ),
        ("met", "First Lady [PERSON Anna Berg] met [PERSON Ola Dahl].", "First Lady Anna Berg met Ola Dahl"),
        (
            "met", "While it rained, first lady [PERSON Anna Berg] met [PERSON Ola Dahl].",
            "First lady Anna Berg met Ola Dahl"
        ),
        (
            "released", "Hours before her arrival in [PLACE Lima], [PLACE Oslo] released a decree.",
            "Oslo released a decree"
        ),
        (
            "opposing", "[ORG Nordia] is opposing the claim that [PERSON Ola Dahl], a teacher, lied.",
            "Nordia is opposing the claim"
        ),
        ("vowed", "After the vote [PERSON Anna Berg] vowed to leave [PLACE Lima].", "Anna Berg vowed to leave Lima"),
        ("welcomed", "[PERSON Anna Berg] welcomed a boy named [PERSON Ola].", "Anna Berg welcomed a boy named Ola"),
        (
            "urged", "[PERSON Anna Berg] urged anyone who got a letter to call, [ORG NTB] wrote.",
            "Anna Berg urged anyone who got a letter to call"
        ),
        (
            "apologized", "[PERSON Anna Berg] apologized for the way [ORG Nordia] handled the spill.",
            "Anna Berg apologized for the way Nordia handled the spill"
        ),
        (
            "assured", "[PERSON Anna Berg] assured [PERSON Ola Dahl] that [PLACE Norway] would stay.",
            "Anna Berg assured Ola Dahl that Norway would stay"
        ),
        (
            "pledged", "[PLACE Norway] pledged to find out whether the mill was sold.",
            "Norway pledged to find out whether the mill was sold"
        ),
        (
            "accused", "[PERSON Anna Berg] accused [PLACE Chile] of scaremongering.",
            "Anna Berg accused Chile of scaremongering"
        ),
        (
            "launched", "[PLACE Norway] launched a long rocket carrying what it called a satellite.",
            "Norway launched a long rocket"
        ),
        (
            "unveiled", "[ORG Nordia] unveiled the 140-ton, 40-metre-long ship of [PLACE Norway].",
            "Nordia unveiled the 140-ton, 40-metre-long ship of Norway"
        ),
        (
            "investigated",
            "[PERSON Ola Dahl] investigated the killing of 14 men over the last five years in [PLACE Lima].",
            "Ola Dahl investigated the killing of 14 men over the last five years in Lima"
        ),
        ("sold", "Two bankers sold shares days after the theft was found.", "Two bankers sold shares"),
        ("crashed", "A plane of [ORG Nordia] crashed around noon local time on Monday.", "A plane of Nordia crashed"),
        (
            "arrested", "[PERSON Ola Dahl] was found in [PLACE Lima] and arrested in [PLACE Oslo].",
            "Ola Dahl was arrested in Oslo"
        ),
        (
            "perished",
            "[PERSON Ola Dahl] of [PLACE Lima], [PLACE Chile], along with two others, also perished in the crash.",
            "Ola Dahl of Lima, Chile perished in the crash"
        ),
        (
            "angered", "The decision to close the mill angered [PERSON Ola Dahl].",
            "The decision to close the mill angered Ola Dahl"
        ),
        ("visited", "[PERSON Anna Berg], leader of [PLACE Norway], visited [PLACE Lima].", "Anna Berg visited Lima"),
        ("visited", "[PERSON Anna Berg], who leads [PLACE Norway], visited [PLACE Lima].", "Anna Berg visited Lima"),
        ("met", "[PERSON Anna Berg] flew to [PLACE Lima] and met [PERSON Ola Dahl].", "Anna Berg met Ola Dahl"),
        ("met", "[PERSON Anna Berg] left [PLACE Lima] and [PERSON Ola Dahl] met the mayor.", "Ola Dahl met the mayor"),
        (
            "sign", "[PLACE Norway] and [PLACE Chile] are to sign a treaty on fish, [ORG NTB] wrote.",
            "Norway and Chile are to sign a treaty on fish"
        ),
        (
            "signed", "[PLACE Norway] will sign a treaty which was signed by [PLACE Chile] in 2009.",
            "A treaty was signed by Chile"
        ),
        (
            "Talks", "Talks between [PLACE Norway] and [PLACE Chile] failed on Monday.",
            "Talks between Norway and Chile failed"
        ),
        (
            "visit", "The mayor thanked them during [PERSON Anna Berg]'s visit to [PLACE Lima].",
            "Anna Berg's visit to Lima"
        ),
        (
            "talks", "In [PLACE Lima], [PERSON Anna Berg] held talks with [PERSON Ola Dahl] before dinner was served.",
            "Anna Berg held talks with Ola Dahl"
        ),
        (
            "killed", "A fire at a mill that spins wool for [ORG Nordia] and [ORG Ulla] killed six workers.",
            "A fire at a mill that spins wool for Nordia and Ulla killed six workers"
        ),
        ("sworn", "[PERSON Anna Berg] will be sworn in on 24 November.", "Anna Berg will be sworn in"),
        (
            "attacked", "The army of [PLACE Chile] “fiercely” attacked [PLACE Lima] last week.",
            "The army of Chile “fiercely” attacked Lima"
        ),
    ])
    func beginsWithItsSubjectAndEndsWithItsClause(trigger: String, marked: String, line: String) {
        #expect(MarkedEvents(marked, published: "2014-11-18").report(of: trigger)?.text == line)
    }

    @Test func leavesOutPhrasesBeforeItCutsWords() {
        let tail = " with the ministers of the coast and of the islands in the harbour near the old wooden church"
        let events = MarkedEvents(
            "[PERSON Anna Berg] met [PERSON Ola Dahl] at the house of the mayor of [PLACE Lima]" + tail + ".")
        let line = events.report(of: "met")?.text ?? ""
        #expect(line.count <= EventLine.limit && !line.hasSuffix("…"))
        #expect(line.hasPrefix("Anna Berg met Ola Dahl at the house of the mayor of Lima with the ministers"))
    }
}
