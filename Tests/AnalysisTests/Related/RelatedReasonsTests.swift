import News
import Testing

@testable import Analysis

struct RelatedReasonsTests {
    /// `named` are entities of both: each by its name, then its other spellings; how often both name one.
    private func reasons(
        _ a: String, _ b: String, title: String = "", naming named: [(kind: EntityKind, names: [String])] = [],
        times: Int = 1, years: Set<String> = [],
        isShared: Bool = true, mustTie: Bool = false
    ) -> [String] {
        let terms = [a, b].map { RelatedArticles.terms(title: title, text: $0) }
        let entities = named.enumerated().map { index, entity in
            NamedEntity(
                EntityRow(
                    id: Entity.ID(Int64(index + 1)), kind: entity.kind, name: entity.names[0], mentions: 9, articles: 3),
                spellings: Set(entity.names.filter(a.contains)))
        }
        let counts = Dictionary(entities.map { ($0.row.id, times) }) { first, _ in first }
        let article = ArticleProfile(id: Article.ID(1), published: nil, terms: terms[0], entities: counts)
        return RelatedReasons(
            title: title, text: a, article: article, entities: entities, years: years,
            statistics: TermStatistics(articles: 20, frequencies: [:])
        ).reasons(title: title, text: b, terms: terms[1], entities: isShared ? counts : [:], mustTie: mustTie)
    }

    /// A sentence beside what another story tells.
    @Test(arguments: [
        "A shell hit a petrol station, killing a couple and their daughter.", "The police detained the captain.",
        "They stepped on a mine and the border was reopened.", "It cost million euros in 2023.",
        "It began in April 2026, on March 4.",
    ])
    func wordsOfAnyTextDoNotTie(_ text: String) {
        let other = """
            The daughter of the police captain was killing time on the station when the mine reopened. Million euros, \
            it said, in 2023, in April 2026 and on March 4; they stepped out, detained.
            """
        #expect(!reasons(text, other).isEmpty)
        #expect(reasons(text, other, mustTie: true).isEmpty)
    }

    @Test func aNameOrTwoRareThingsTie() {
        let acapulco = [(kind: EntityKind.place, names: ["Acapulco"])]
        #expect(
            reasons("A quake shook Acapulco.", "Damage in Acapulco.", naming: acapulco, mustTie: true)
                == ["both name Acapulco"])
        #expect(
            reasons("So Norvatown fell.", "So Norvatown rose.", mustTie: true).contains { $0.contains("Norvatown") })
        #expect(
            reasons("The harbor bridge cost $3 billion.", "A harbor bridge for $3 billion.", mustTie: true).count == 2
        )
        #expect(reasons("The harbor bridge held.", "A harbor bridge.", mustTie: true).isEmpty)
    }

    @Test func aWordInCapitalsIsSaidAsTheTextHasItElsewhere() {
        #expect(reasons("HERRING TRADE: the herring left.", "Some herring.") == ["both say “herring”"])
        #expect(reasons("The NATO herring.", "A herring of NATO.").contains { $0.contains("NATO") })
    }

    @Test func anAmountIsSaidWithItsScaleAcrossAHyphen() {
        #expect(
            reasons("It paid 21.4 billion crowns.", "The 21.4-billion-crown deal.").first == "both give 21.4 billion")
    }

    @Test func eachSentenceNamesWhatStandsInBoth() {
        #expect(
            reasons(
                "A quake of 6.1 shook Acapulco. No one was hurt in the harbour.",
                "Damage in Acapulco: magnitude 6.1, the harbour is closed.",
                naming: [(kind: .place, names: ["Acapulco"])])
                == ["both name Acapulco", "both give 6.1", "both say “harbour”"])
        #expect(reasons("Members argued about herring.", "A student won the chess cup.").isEmpty)
    }

    @Test func aTermCountedAlikeIsNoReasonWhereTheWordsDiffer() {
        // "1,000" and "1000" are one number, but not the same letters
        #expect(reasons("He counted 1,000 sheep.", "She owed 1000 kroner.").isEmpty)
        #expect(
            reasons("The University of Oslo opened.", "The University in Oslo closed.").allSatisfy {
                !$0.contains("of")
            })
    }

    @Test func anAmountKeepsItsSignOnlyIfBothHaveIt() {
        #expect(reasons("It costs $3 billion.", "Some paid $3 billion.") == ["both give $3 billion"])
        #expect(reasons("It costs $3 billion.", "There live 3 billion.") == ["both give 3 billion"])
    }

    @Test func severalNamesMakeOneSentence() {
        let found = reasons("Then Kim met Lavrov and Putin.", "Lavrov, Putin, then Kim spoke.")
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("both name ") && found[0].contains(" and "))
    }

    @Test(arguments: [
        ("launch\npad", true), ("Launch Pad", true), ("launch pads", false), ("aunch pad", false), ("", false),
    ])
    func phrasesAreFoundAsWholeWords(phrase: String, isThere: Bool) {
        #expect(PhraseSearch("The launch  pad, again.").contains(phrase) == isThere)
    }

    @Test(arguments: [
        "On Friday the Japanese sang.", "A Japanese song, said Reuters.", "It rained in May and in June.",
        "The firm, based in a town, began last week.", "Photo: Getty Images, Associated Press.",
        "North Korean and South Korean singers.", "Three people were found on Tuesday, the officials added.",
    ])
    func whatAnyNewsHasIsNoReason(_ text: String) {
        let other =
            "A Japanese on Friday; Reuters. In May, in June and on Tuesday some based people added that officials found "
            + "and began the last week, Associated Press, Getty Images, South Korean, North Korean."
        #expect(reasons(text, other).isEmpty)
    }

    @Test func aPaperIsAReasonWhereBothAreAboutIt() {
        let a = "Twitter grew. Twitter hired Ann Roe. Twitter paid."
        let twitter = [(kind: EntityKind.organization, names: ["Twitter"])]
        #expect(
            reasons(a, "Twitter fell. Twitter shrank. Twitter closed.", naming: twitter, times: 3)
                == ["both name Twitter"])
        #expect(reasons(a, "A herring, said on Twitter.", naming: twitter).isEmpty)
    }

    @Test func aPeopleWithMoreBesideItIsAReason() {
        #expect(
            reasons("The Japanese Navy sailed.", "A boat of the Japanese Navy.") == ["both name Japanese Navy"])
    }

    @Test func entitiesStandUnderTheirWholeNames() {
        let kim = [(kind: EntityKind.person, names: ["Kim Jong Un", "Kim Jong-un", "Kim"])]
        #expect(
            reasons("Yesterday Kim Jong-un met Kim Jong-un.", "There Kim Jong Un spoke.", naming: kim)
                == ["both name Kim Jong Un"])
        let korea = [(kind: EntityKind.place, names: ["North Korea", "DPRK"])]
        #expect(
            reasons("An agreement with North Korea.", "The agreement with North Korea.", naming: korea)
                == ["both name North Korea", "both say “agreement”"])
        #expect(reasons("In the DPRK it rained.", "It snowed in the DPRK.", naming: korea) == ["both name DPRK"])
    }

    @Test func aNameThatIsNoEntityOfTheOtherArticleIsSaidWhole() {
        let text = "Yesterday the actress Lohan, Lindsay Lohan, left."
        let terms = [text, "It was Lohan who left."].map { RelatedArticles.terms(title: "", text: $0) }
        let lohan = NamedEntity(
            EntityRow(id: Entity.ID(1), kind: .person, name: "Lindsay Lohan", mentions: 2, articles: 1),
            spellings: ["Lindsay Lohan", "Lohan"])
        let article = ArticleProfile(
            id: Article.ID(1), published: nil, terms: terms[0], entities: [Entity.ID(1): 2])
        let found = RelatedReasons(
            title: "", text: text, article: article, entities: [lohan],
            statistics: TermStatistics(articles: 20, frequencies: [:])
        ).reasons(title: "", text: "It was Lohan who left.", terms: terms[1], entities: [:])
        #expect(found == ["both name Lohan"])
    }

    @Test func aPartOfANameIsSaidWhereNothingElseIsShared() {
        let ford = [(kind: EntityKind.organization, names: ["Ford Motor Company"])]
        let other = "At Ford they sang of herring."
        let own = reasons("He left Ford Motor Company.", other, naming: ford, isShared: false)
        #expect(own == ["both name Ford"] || own == ["both say “Ford”"])
        #expect(
            reasons("He left Ford Motor Company with a herring.", other, naming: ford, isShared: false)
                == ["both say “herring”"])
    }

    @Test func noReasonCutsAName() {
        let bodies = [(kind: EntityKind.place, names: ["Democratic People's Republic of Korea"])]
        let found = reasons(
            "He left the Democratic People's Republic of Korea.", "In the Republic of Korea the people sang.",
            naming: [bodies[0]].map { (kind: $0.kind, names: $0.names) })
        #expect(found.allSatisfy { !$0.contains("“") && !$0.contains("both name Republic") })
    }

    @Test(arguments: [
        "Then the Chairman and the President spoke.", "The Vice President spoke.", "Flight 1943 was late.",
        "See page 1943 of 4711.", "It opens at 10:30 on 12/11.", "The 21st and the 2000s passed.",
        "It left at gate 39A.",
        "It began in Feb and ended in Dec.",
    ])
    func titlesAndBareNumbersAreNoReasons(_ text: String) {
        let said = reasons("Yesterday, he knew the herring: \(text)", "It is so of herring: \(text)")
        #expect(said.allSatisfy { $0.hasPrefix("both say ") && !$0.contains(where: \.isNumber) }, "\(said)")
    }

    @Test(arguments: [
        ("It rose 140 tons.", "Of 140 tons a part is left.", ["both give 140 tons"]),
        ("He saved 155 passengers.", "She saw 155 passengers there.", ["both give 155 passengers"]),
        ("He saved 155 passengers.", "She saw 155 planets there.", []),
        ("By 90% it fell.", "It was 90%.", ["both give 90%"]), ("He paid $1 billion.", "It is $1 in all.", []),
    ])
    func amountsCarryTheirUnits(_ a: String, _ b: String, _ expected: [String]) {
        #expect(reasons(a, b).filter { $0.hasPrefix("both give") } == expected)
    }

    @Test func aYearIsAReasonWhereItIsADate() {
        #expect(reasons("It began in 1991.", "In 1991 it ended.", years: ["1991"]) == ["both give 1991"])
        #expect(reasons("The herring began in 1991.", "In 1991 herring ended.") == ["both say “herring”"])
    }

    @Test func thingsAreSaidBeforeDeedsAndManners() {
        let a =
            "They were interested and attended, bilateral and glad: a satellite, a fence, a rifle, a glove, a train."
        let b = "Interested, he attended a bilateral show, glad of a rifle, a train, a glove, a fence, a satellite."
        let said = reasons(a, b).joined()
        #expect(["satellite", "rifle", "glove", "train"].allSatisfy(said.contains))
        #expect(["interested", "attended", "bilateral"].allSatisfy { !said.contains($0) })
    }
}
