import News
import Testing

@testable import Analysis

@Suite struct KindChoiceTests {
    @Test(arguments: [
        ("[PERSON Anna Berg] fired off a letter to [ORG Nordia].", "fired", EventKind.other),
        ("[PLACE Norway] fired a rocket over [PLACE Lima].", "fired", .assault),
        ("[ORG Nordia] fired [PERSON Anna Berg].", "fired", .resign),
        ("[PERSON Anna Berg] was fired by [ORG Nordia].", "fired", .resign),
        ("A man opened fire in [PLACE Lima].", "opened", .assault),
        ("The race in [PLACE Lima] was suspended.", "suspended", .close),
        ("[PERSON Anna Berg] was suspended.", "suspended", .sanction),
        ("[PERSON Anna Berg] shot to fame in [PLACE Lima].", "shot", .other),
        ("[PLACE Norway] imposed sanctions on [PLACE Chile].", "imposed", .sanction),
        ("[PERSON Anna Berg] won the presidential election.", "won", .elect),
        ("The trial of [ORG Nordia] met its endpoint.", "met", .other),
        ("[ORG Nordia] entered into an agreement with [ORG Ulla].", "entered", .agree),
        ("[ORG Nordia] went bankrupt.", "went", .close),
        ("[ORG Nordia] laid off 640 people.", "laid", .resign),
        ("[NAT Cyclone Idai] killed 600 people in [PLACE Lima].", "killed", .die),
        ("The factory in [PLACE Lima] burned down.", "burned", .disaster),
        ("The [NAT Queen of Norva] struck a reef.", "struck", .accident),
        ("[PERSON Anna Berg] struck in the fourth minute.", "struck", .compete),
        ("[ORG Nordia] won approval for its pill.", "won", .other),
        ("[PERSON Berg], 49, replaces [PERSON Ola Dahl].", "replaces", .appoint),
        ("[PLACE Norway] burned less coal.", "burned", .other),
        ("The ferry sank off [PLACE Lima], killing 32.", "sank", .accident),
        ("A ferry that sank off [PLACE Lima] killed 32 people.", "killed", .die),
        ("The ferry sank off [PLACE Lima], killing 32.", "killing", .die),
        ("A submarine of [PLACE Chile] sank the freighter.", "sank", .assault),
        ("Shares of [ORG Nordia] sank 5 percent.", "sank", .report),
        ("[PERSON Anna Berg] sank millions into [ORG Nordia].", "sank", .other),
        ("[PERSON Anna Berg] said he collapsed in [PLACE Lima].", "collapsed", .other),
        ("A spill of [ORG Nordia] killed thousands of fish.", "killed", .disaster),
        ("[PERSON Anna Berg] headed the cross past [PERSON Ola Dahl].", "headed", .compete),
        ("[PERSON Anna Berg] welcomed the decision.", "welcomed", .support),
        ("[PERSON Anna Berg] welcomed [PERSON Ola Dahl]'s olive branch.", "welcomed", .support),
        ("[PERSON Anna Berg] welcomed [PERSON Ola Dahl] to [PLACE Lima].", "welcomed", .visit),
        ("Lawmakers shot down the proposal.", "shot", .reject),
        ("Rebels shot down a plane of [ORG Nordia].", "shot", .assault),
        ("The senate killed the bill.", "killed", .reject),
        ("The bill was killed by the senate.", "killed", .reject),
        ("The rebels killed [PERSON Ola Dahl].", "killed", .assault),
        ("A crash killed [PERSON Ola Dahl].", "killed", .die),
        ("[PLACE Norway] and [PLACE Chile] struck a deal.", "struck", .agree),
        ("A quake struck [PLACE Chile].", "struck", .disaster),
        ("The plan met with criticism.", "met", .other),
        ("[PERSON Ola Dahl] was killed when a tree fell.", "killed", .die),
        ("[PERSON Ola Dahl] was killed by a falling tree.", "killed", .die),
        ("[PERSON Ola Dahl] was killed in [PLACE Lima].", "killed", .die),
        ("[PERSON Ola Dahl] was killed by gunmen in [PLACE Lima].", "killed", .assault),
        ("[PERSON Ola Dahl] was killed in a raid on [PLACE Lima].", "killed", .assault),
        ("A 2003 quake in [PLACE Lima] killed six people.", "killed", .die),
        ("A boiler killed [PERSON Ola Dahl].", "killed", .die),
        ("The flu has killed 90 people in [PLACE Lima].", "killed", .die),
        ("A man killed six people in [PLACE Lima].", "killed", .assault),
        ("A ceasefire between [PLACE Norway] and [PLACE Chile] has collapsed.", "collapsed", .close),
        ("A bridge collapsed in [PLACE Lima].", "collapsed", .accident),
        ("The [ORG Supreme Court] ordered the seizure of 2 million euros.", "ordered", .trial),
        ("A federal jury ordered [ORG Nordia] to pay.", "ordered", .trial),
        ("Six police officers were killed in [PLACE Lima].", "killed", .die),
        ("[PLACE Norway] confirmed two cases of flu.", "confirmed", .disaster),
        ("[PLACE Norway] confirmed the deal.", "confirmed", .other),
        ("[PERSON Anna Berg] will face [PERSON Ola Dahl] in the final.", "face", .compete),
        ("[PERSON Anna Berg] will face a judge in [PLACE Lima].", "face", .other),
        ("[PERSON Anna Berg] beat top seed [PERSON Una Dahl].", "beat", .compete),
        ("[ORG Nordia] ordered 20 jets.", "ordered", .trade),
        ("[PERSON Anna Berg] ordered the seizure of 20 jets.", "ordered", .request),
        ("[ORG Nordia] withdrew its asthma pill [ORG Brezanta].", "withdrew", .close),
        ("[PLACE Norway] withdrew its troops from [PLACE Chile].", "withdrew", .yield),
        ("[ORG Nordia] recalled 400,000 cars in [PLACE Chile].", "recalled", .close),
        ("[PLACE Norway] recalled its ambassador to [PLACE Chile].", "recalled", .sanction),
        ("[PERSON Anna Berg] recalled the war.", "recalled", .other),
        ("[PLACE Norway] delivered 20 tanks to [PLACE Chile].", "delivered", .aid),
        ("[ORG Nordia] delivered 8,000 cars.", "delivered", .trade),
        ("[PERSON Anna Berg] delivered two speeches.", "delivered", .other),
        ("[PERSON Anna Berg] delivered the same treatment to [PERSON Ola Dahl].", "delivered", .other),
        ("The [ORG Bank of Chile] left interest rates unchanged.", "left", .report),
        ("[PERSON Anna Berg] left [PLACE Chile].", "left", .move),
        ("The [ORG Bank of Chile] cut interest rates.", "cut", .report),
        ("[ORG Nordia] cut 300 jobs in [PLACE Chile].", "cut", .resign),
        ("[PLACE Norway] cut ties with [PLACE Chile].", "cut", .sanction),
        ("The [ORG WHO] declared an outbreak of flu.", "declared", .disaster),
        ("[PLACE Norway] declared a state of emergency.", "declared", .legislate),
        ("[PERSON Anna Berg] declared the winner.", "declared", .other),
        ("[PLACE Norway] handed over two boats to [PLACE Chile].", "handed", .yield),
        ("[PLACE Norway] called off a visit to [PLACE Chile].", "called", .close),
        ("Fighting erupted in [PLACE Lima].", "erupted", .assault),
        ("A row erupted in [PLACE Lima].", "erupted", .other),
        ("The volcano erupted in [PLACE Lima].", "erupted", .disaster),
        ("[PERSON Anna Berg] bid farewell to [PLACE Lima].", "bid", .other),
        ("[PERSON Anna Berg] met with [PERSON Ola Dahl].", "met", .consult),
        ("[PERSON Anna Berg] launched an attack on the press.", "attack", .accuse),
        ("[PERSON Anna Berg] launched an attack on [PLACE Lima].", "attack", .assault),
        ("Planes carried out air strikes on [PLACE Lima].", "strikes", .assault),
        ("The miners ended their strike.", "strike", .protest),
        ("[ORG Nordia] released a series of images.", "released", .launch),
        ("[PLACE Norway] released two prisoners.", "released", .yield),
        ("Two prisoners were released by [PLACE Norway].", "released", .yield),
        ("[PERSON Anna Berg] slid down the track.", "slid", .other),
        ("Shares of [ORG Nordia] slid in [PLACE Lima].", "slid", .report),
        ("[ORG Nordia] rose 3 to 20.", "rose", .report),
        ("The rocket of [ORG Nordia] exploded.", "exploded", .accident),
        ("A bomb exploded in [PLACE Lima].", "exploded", .assault),
        ("[ORG Nordia] beat [ORG Ulla].", "beat", .compete),
        ("The guards beat [PERSON Ola Dahl] unconscious.", "beat", .assault),
        ("[PERSON Anna Berg] walked off the plane in [PLACE Lima].", "walked", .move),
        ("[PERSON Ola Dahl] was violently beaten in [PLACE Lima].", "beaten", .assault),
        ("The church went up in flames.", "went", .disaster),
        ("Six soldiers were killed when a bus crashed.", "killed", .die),
        ("A political storm erupted in [PLACE Lima].", "storm", .other),
        ("The tram overturned in [PLACE Lima].", "overturned", .accident),
        ("[PERSON Anna Berg] earned her place.", "earned", .other),
        ("[PERSON Ola Dahl] committed suicide.", "committed", .die),
        ("[ORG Nordia] issued a warning.", "issued", .threaten),
        ("[ORG Nordia] issued 2 million shares.", "issued", .invest),
        ("[PERSON Anna Berg] passed [PERSON Ola Dahl] on the last lap.", "passed", .other),
        ("The senate passed a bill.", "passed", .legislate),
        ("[ORG Nordia] captured images of an iceberg.", "captured", .other),
        ("[PERSON Anna Berg] struck a gentler and calmer note.", "struck", .other),
        ("[PERSON Anna Berg] favoured engagement with [PLACE Chile].", "engagement", .other),
        ("A ferry sank off [PLACE Lima] on Sunday.", "sank", .accident),
        ("The navy sank two boats off [PLACE Lima] on Sunday.", "sank", .assault),
        ("Shares of [ORG Nordia] sank 12 percent on Sunday.", "sank", .report),
        ("Hopes sank in [PLACE Lima] on Sunday.", "sank", .other),
        ("Parliament in [PLACE Lima] overrode the veto by 210 votes to 40.", "overrode", .legislate),
        ("Warm water killed 3,000 tonnes of salmon off [PLACE Lima].", "killed", .disaster),
        ("[PERSON Ola Dahl] lost a leg in [PLACE Lima].", "lost", .injure),
        ("[PERSON Ola Dahl] opened the scoring in [PLACE Lima].", "opened", .compete),
        ("[PERSON Ola Dahl] was relieved of his duties in [PLACE Lima].", "relieved", .resign),
        ("The two armies exchanged artillery fire near [PLACE Lima].", "exchanged", .assault),
        ("[PERSON Ola Dahl] collapsed at a rally in [PLACE Lima].", "collapsed", .other),
        ("The court in [PLACE Lima] established that nobody paid.", "established", .other),
    ])
    func theWordsAroundDecide(marked: String, trigger: String, kind: EventKind) {
        #expect(MarkedEvents(marked).report(of: trigger)?.kind == kind)
    }

    /// Two kinds of happening told by one word are grouped by two.
    @Test func whatMeansSomethingElseHasAnotherDictionaryForm() {
        #expect(MarkedEvents("[ORG Nordia] fired [PERSON Anna Berg].").report(of: "fired")?.lemma == "dismiss")
        #expect(MarkedEvents("[PERSON Anna Berg] attacked the press.").report(of: "attacked")?.lemma == "criticize")
    }

    @Test func everyRuleIsReadAndEveryListIsKnown() {
        let lines = EventKindRules.table.split(separator: "\n").count
        let moves = EventKindRules.movements.split(whereSeparator: \.isWhitespace).count
        let rules = KindRule.table()
        #expect(rules.values.map(\.count).reduce(0, +) == lines + 3 * moves)
        let lists = EventKindRules.table.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("@") }
        #expect(lists.allSatisfy { EventKindRules.lists[String($0.dropFirst())] != nil })
    }

    @Test(arguments: [
        ("[PERSON Berg] gave [PERSON Dahl] a rifle in [PLACE Lima].", "gave", "give rifle"),
        ("[PERSON Berg] gave a warm reception to [PERSON Dahl].", "gave", "give reception"),
        ("Two rifles were given to [PERSON Dahl].", "given", "give rifle"),
        ("[PERSON Berg] gave [PERSON Dahl]'s brother the letters.", "gave", "give letter"),
        ("[PERSON Berg] gave [ORG Nordia] to [PERSON Dahl].", "gave", "give"),
        ("[PERSON Berg] gave in.", "gave", "give"),
    ])
    func aVerbThatSaysLittleIsGroupedWithItsThing(marked: String, verb: String, lemma: String) {
        #expect(MarkedEvents(marked).report(of: verb)?.lemma == lemma)
    }
}
