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
        (
            "performed", "[PERSON Anna Berg] performed in [PLACE Lima] in 2001 and 2004.",
            "Anna Berg performed in Lima in 2001 and 2004"
        ),
        (
            "warned",
            "[PERSON Anna Berg] warned that banks that went on to deal with [ORG Nordia] could lose access to funds.",
            "Anna Berg warned that banks that went on to deal with Nordia could lose access to funds"
        ),
        (
            "tested", "[PLACE Norway] tested what [PERSON Anna Berg] said was its largest rocket.",
            "Norway tested what Anna Berg said was its largest rocket"
        ),
        (
            "conceded", "[PERSON Anna Berg] conceded defeat in a televised address an hour after the vote ended.",
            "Anna Berg conceded defeat in a televised address"
        ),
        (
            "dismissed", "[PERSON Anna Berg] was dismissed by [ORG Nordia] in 2010 and by [ORG Ulla] two years later.",
            "Anna Berg was dismissed by Nordia in 2010 and by Ulla two years later"
        ),
        (
            "published", "[ORG Nordia] published its analysis of 2012 hiring trends on Monday.",
            "Nordia published its analysis of 2012 hiring trends"
        ),
        (
            "declined", "[PERSON Anna Berg] declined to send arms to [PLACE Chile].",
            "Anna Berg declined to send arms to Chile"
        ),
        (
            "made", "[PERSON Anna Berg] made constructive proposals to [PLACE Chile].",
            "Anna Berg made constructive proposals to Chile"
        ),
        (
            "sentenced", "[PERSON Ola Dahl] wept. His Honour Judge [PERSON Neil Ford] sentenced a man in [PLACE Lima].",
            "His Honour Judge Neil Ford sentenced a man in Lima"
        ),
        ("sank", "A ferry sank off [PLACE Lima], killing 32 people.", "A ferry sank off Lima, killing 32 people"),
        ("killing", "A ferry sank off [PLACE Lima], killing 32 people.", "A ferry sank off Lima, killing 32 people"),
        (
            "struck", "A quake struck [PLACE Chile], leaving 300 homeless, officials said.",
            "A quake struck Chile, leaving 300 homeless"
        ),
        ("left", "[PERSON Anna Berg] left [PLACE Lima], leaving her sister behind.", "Anna Berg left Lima"),
        (
            "rammed",
            "A rebel rammed a car packed with explosives into a wall around the consulate of [PLACE Chile] in the northern city "
                + "of [PLACE Arica], killing at least four guards and wounding scores of other people.",
            "A rebel rammed a car packed with explosives, killing at least four guards and wounding scores of other people"
        ),
        (
            "admitted",
            "[PERSON Anna Berg] has admitted that his failure to pass a law on common sense gun safety in the whole state of "
                + "[PLACE Utah] is the greatest frustration of his presidency.",
            "Anna Berg has admitted that his failure to pass a law on common sense gun safety in the whole state of Utah is the…"
        ),
        (
            "help", "[ORG Nordia] has released a fix to help protect affected customers.",
            "Nordia has released a fix to help protect affected customers"
        ),
        (
            "purchased", "Buyers who had purchased a bumper will receive a refund from [ORG Nordia].",
            "Buyers had purchased a bumper"
        ),
        ("killed", "At least 12 soldiers were killed in [PLACE Lima].", "At least 12 soldiers were killed in Lima"),
        (
            "shot", "At least a dozen miners were shot by police in [PLACE Lima].",
            "At least a dozen miners were shot by police in Lima"
        ),
        (
            "declared", "The [ORG WHO] declared an outbreak of flu in [PLACE Lima].",
            "The WHO declared an outbreak of flu in Lima"
        ),
        (
            "approved", "[ORG Nordia] lost 2 million euros in the deal, which was approved by [PERSON Ola Dahl].",
            "The deal was approved by Ola Dahl"
        ),
        ("beat", "The [NAT Italian] hosts beat [PLACE France].", "The Italian hosts beat France"),
        ("announced", "The [NAT Spanish] champions announced a plan.", "The Spanish champions announced a plan"),
        ("killed", "[NAT Sudanese] rebels killed six in [PLACE Lima].", "Sudanese rebels killed six in Lima"),
        ("collided", "Two trains collided near [PLACE Lima].", "Two trains collided near Lima"),
        ("hosts", "[PLACE Norway] hosts talks with [PLACE Chile].", "Norway hosts talks with Chile"),
        ("trains", "[PLACE Norway] trains soldiers in [PLACE Chile].", "Norway trains soldiers in Chile"),
        ("champions", "[ORG Nordia] champions the cause of [PLACE Chile].", "Nordia champions the cause of Chile"),
        ("met", "First lady [PERSON Anna Berg] met [PERSON Ola Dahl].", "First lady Anna Berg met Ola Dahl"),
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
        ("crashed", "A plane of [ORG Nordia] crashed around noon local time.", "A plane of Nordia crashed"),
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
            "cheered", "Passengers aboard a [ORG Nordia] ship cheered [PERSON Anna Berg].",
            "Passengers aboard a Nordia ship cheered Anna Berg"
        ),
        ("died", "All twelve people aboard died in [PLACE Lima].", "All twelve people aboard died in Lima"),
        (
            "met", "He praised the book written with [PERSON Anna Berg], who met [PERSON Ola Dahl] in 1954.",
            "Anna Berg met Ola Dahl"
        ),
        ("freed", "On that ground [PERSON Anna Berg] freed [PERSON Ola Dahl].", "Anna Berg freed Ola Dahl"),
        (
            "left", "The offer was declared valid and the mayor of [PLACE Lima] left [PLACE Chile].",
            "The mayor of Lima left Chile"
        ),
        (
            "approved", "Holders of more than a third of the shares of [ORG Nordia] approved the sale of the mill.",
            "Holders of more than a third of the shares of Nordia approved the sale of the mill"
        ),
        (
            "arrested", "[PERSON Anna Berg], 20, and [PERSON Ola Dahl], 24, were arrested in [PLACE Lima].",
            "Anna Berg, 20, and Ola Dahl were arrested in Lima"
        ),
        (
            "accused", "Most of the men behind the 2015 New Year's Eve attacks accused [PERSON Ola Dahl] of theft.",
            "Most of the men behind the 2015 New Year's Eve attacks accused Ola Dahl of theft"
        ),
        ("married", "[PERSON Ola Dahl] married two weeks before the vote.", "Ola Dahl married"),
        (
            "charged", "The brother of a woman found dead in [PLACE Lima] has been charged with murder.",
            "The brother of a woman found dead in Lima has been charged with murder"
        ),
        (
            "exploiting", "Attackers are exploiting a previously unknown, unpatched hole in [ORG Nordia]'s program.",
            "Attackers are exploiting a previously unknown, unpatched hole in Nordia's program"
        ),
        (
            "attack", "A week after the attack on [PLACE Lima], [NAT Chilean] troops left.", "Attack on Lima"
        ),
        (
            "discovered",
            "[PERSON Anna Berg] discovered, for the first time ever, a ring around a moon of [PLACE Mars].",
            "Anna Berg discovered, for the first time ever, a ring around a moon of Mars"
        ),
        (
            "left", "Those playing through the new screens of [ORG Nordia] left [PLACE Lima].",
            "Those playing through the new screens of Nordia left Lima"
        ),
        ("freed", "Some of that money freed [PERSON Ola Dahl].", "Some of that money freed Ola Dahl"),
        ("freed", "Many of the men in [PLACE Lima] freed [PERSON Ola Dahl].", "Many of the men in Lima freed Ola Dahl"),
        (
            "killed",
            "The bombings in [PLACE Lima], [PLACE Peru], and [PLACE Oslo], [PLACE Norway], killed nine people.",
            "The bombings in Lima, Peru, and Oslo killed nine people"
        ),
        (
            "met", "They told of the shooting of [PERSON Ola Dahl], who met [PERSON Anna Berg].",
            "Ola Dahl met Anna Berg"
        ),
        (
            "visited", "[PERSON Ola Dahl], ending a two-day visit, said [PERSON Anna Berg] visited [PLACE Lima].",
            "Anna Berg visited Lima"
        ),
        (
            "sued", "“No,” said teacher [PERSON Anna Berg] of [ORG Nordia], which sued [ORG Ulla] in May.",
            "Nordia sued Ulla"
        ),
        (
            "assured", "[PERSON Anna Berg] assured [PERSON Ola Dahl] [PLACE Chile] would close the port.",
            "Anna Berg assured Ola Dahl Chile would close the port"
        ),
        (
            "urged", "[PERSON Anna Berg] urged people who might be hurt to be alert.",
            "Anna Berg urged people who might be hurt to be alert"
        ),
        ("arrested", "[PERSON Ola Dahl] was arrested moments after he came.", "Ola Dahl was arrested"),
        ("met", "Reformed smokers met [PERSON Ola Dahl].", "Reformed smokers met Ola Dahl"),
        ("unveiled", "[ORG Nordia] unveiled plans to sell the mill.", "Nordia unveiled plans to sell the mill"),
        (
            "raised", "[ORG Nordia], a fast-growing, young jeweller, raised its price for [ORG Ulla].",
            "Nordia raised its price for Ulla"
        ),
        (
            "met", "They named the victims and [PERSON Ola Dahl], who met [PERSON Anna Berg] in 2009.",
            "Ola Dahl met Anna Berg"
        ),
        ("met", "It surprised [ORG Nordia]'s [PERSON Ola Dahl], who met [PERSON Anna Berg].", "Ola Dahl met Anna Berg"),
        (
            "admired", "A man named [PERSON Ola Dahl] admired [PERSON Anna Berg].",
            "A man named Ola Dahl admired Anna Berg"
        ),
        ("grew", "There was a blast and the fire grew in [PLACE Lima].", "The fire grew in Lima"),
        (
            "pressed", "He may be leaking news to the press and [PERSON Anna Berg] pressed [PERSON Ola Dahl].",
            "Anna Berg pressed Ola Dahl"
        ),
        (
            "arrested", "Police in [PLACE Lima] said they arrested [PERSON Ola Dahl].",
            "Police in Lima arrested Ola Dahl"
        ),
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

    @Test(arguments: [
        ("called", "Unions have called a strike for May 14.", "Unions have called a strike for May 14"),
        ("launch", "[ORG Nordia] plans to launch a probe in the 2040s.", "Nordia plans to launch a probe in the 2040s"),
        ("met", "[PERSON Anna Berg] met [PERSON Ola Dahl] on Monday.", "Anna Berg met Ola Dahl"),
        ("visit", "[PERSON Anna Berg] will visit [PLACE Lima] in June.", "Anna Berg will visit Lima"),
        ("leads", "[PERSON Anna Berg] now leads the party.", "Anna Berg leads the party"),
    ])
    func onlyDaysThatStandBesideItAreLeftOut(trigger: String, marked: String, line: String) {
        #expect(MarkedEvents(marked, published: "2026-05-05").report(of: trigger)?.text == line)
    }

    @Test func whatNobodyKnowsTheDayOfKeepsItsWords() {
        let marked = "[PERSON Anna Berg] met [PERSON Ola Dahl] in [PLACE Lima] on Monday."
        #expect(MarkedEvents(marked).report(of: "met")?.text == "Anna Berg met Ola Dahl in Lima on Monday")
    }

    @Test func aDateMakesNoLineOfAnEmptyOne() {
        let marked = "In an article for the daily [ORG Nordia Times] published on Monday, he praised [PLACE Lima]."
        #expect(MarkedEvents(marked).reports.allSatisfy { !$0.isNotable || !$0.text.contains("published") })
    }
}
