import News
import Support
import Testing

@testable import Analysis

/// Each text says which mentions are one entity; the resolver gets the spans
/// and kinds and must give the same numbers.
struct EntityResolverTests {
    @Test(arguments: [
        // Surnames, also where they lead
        "[PERSON:1 Vladimir Putin] spoke. [PERSON:1 Putin] left.",
        "[PERSON:1 Ri Yong Ho] spoke. [PERSON:1 Ri] left.",
        "[PERSON:1 Xi Jinping] spoke. [PERSON:1 Xi] left.",
        "[PERSON:1 Nguyen Phu Trong] spoke. [PERSON:1 Trong] left.",
        "[PERSON:1 Mohammed bin Salman] spoke. Later [PERSON:1 bin Salman] left.",
        // Spellings within one article
        "[PERSON:1 Ri Yong Ho] came. The visit of [PERSON:1 Lee Yong-ho] ended.",
        "[PERSON:1 Pak Pong Ju] came. The visit of [PERSON:1 Park Bong-ju] ended.",
        "[PERSON:1 Sergei Lavrov] came. The visit of [PERSON:1 Sergey Lavrov] ended.",
        "[PERSON:1 Dmitri S. Medvedev] came. The visit of [PERSON:1 Dmitry Medvedev] ended.",
        "[PERSON:1 Muammar Gaddafi] came. The visit of [PERSON:1 Moammar Qaddafi] ended.",
        "[PERSON:1 Bill Clinton] came. The visit of [PERSON:1 William J. Clinton] ended.",
        // Different people of one surname
        "[PERSON:1 Kim Jong Il] died. [PERSON:2 Kim Jong Un] rules.",
        "[PERSON:1 Raul Castro] rules. [PERSON:2 Fidel Castro] died.",
        "[PERSON:1 John Kerry] spoke. [PERSON:2 John Kelly] left.",
        "[PERSON:1 George W. Bush] spoke. [PERSON:2 George H. W. Bush] left.",
        // The nearest, unless one sentence names both
        "[PERSON:1 Kim Jong Il] died in 2011. His son [PERSON:2 Kim Jong Un] rules. [PERSON:2 Kim] is young.",
        "[PERSON:1 Bill Clinton] and [PERSON:2 Hillary Clinton] came. Mrs. [PERSON:2 Clinton] spoke. Mr. [PERSON:1 Clinton] left.",
        "President [PERSON:1 Park Geun-hye] and Minister [PERSON:2 Park Jin] met. President [PERSON:1 Park] spoke.",
        "[PERSON:1 Kim Jong Il] and [PERSON:2 Kim Jong Un] came. A day later [PERSON:3 Kim] left.",
        "Mrs. [PERSON:1 Thatcher] met Mr. [PERSON:2 Denis Thatcher].",
        "[PERSON:1 Kim Jong Il] and his sister, [PERSON:2 Kim Yo Rim], came. Mr. [PERSON:1 Kim] spoke. Ms. [PERSON:2 Kim] left.",
        "[PERSON:1 Omar Roe] and [PERSON:2 Ada Roe], the old minister's wife, came. Mr. [PERSON:1 Roe] spoke.",
        // Double surnames, fathers' names, letters
        "[PERSON:1 Pedro Sáenz Gutiérrez] spoke. [PERSON:1 Sáenz] left.",
        "[PERSON:1 Fernando Haddad de Souza] spoke. [PERSON:1 Haddad] left.",
        "[PERSON:1 Abu Khaled al-Roe] spoke. [PERSON:1 Abu Khaled] left.",
        "[PERSON:1 Mohammed bin Salman] spoke. [ORG:1 MBS] left.",
        "[PERSON:1 Mary Ann Roe] met [PERSON:2 Ann Lowe]. [PERSON:2 Lowe] left.",
        // Generations
        "[PERSON:1 Rolf Adler Jr.] met [PERSON:2 Rolf Adler]. [PERSON:1 Adler Jr.] left.",
        // First names
        "[PERSON:1 Boris Johnson] spoke. [PERSON:1 Boris] left.",
        "[PERSON:1 Norva Roadster] is fast. [ORG:2 Norva] grew.",
        "[PERSON:1 Boris Johnson] met [PERSON:2 Boris Becker]. A day later [PERSON:3 Boris] left.",
        "[PERSON:1 Deogratius Roe] spoke. [PERSON:1 Deo] left.",
        "[PERSON:1 Deogratius Roe] met [PERSON:2 Deodatus Berg]. [PERSON:3 Deo] left.",
        // A surname under another label
        "[PERSON:1 Sergei Lavrov] spoke. Then [ORG:1 Lavrov] left.",
    ])
    func personsAreTold(_ marked: String) {
        #expect(normalized(MarkedNames.resolved(marked)) == normalized(marked))
    }

    @Test func whatIsSaidOnceInPassingIsNotTheName() {
        let person = MarkedNames.entities(
            "[PERSON:1 Ada Roe] came. [PERSON:1 Ada Roe] spoke. The [PERSON:1 Ada Roe Lego] sold well.")
        #expect(person.map(\.name) == ["Ada Roe"])
        let often = String(repeating: "[ORG:1 Norva] grew. ", count: 8)
        #expect(MarkedNames.entities(often + "They sell [ORG:2 Norva Bex].").map(\.name) == ["Norva", "Norva Bex"])
        #expect(MarkedNames.entities("[ORG:1 Norva Bex] came. " + often).map(\.name) == ["Norva Bex"])
    }

    @Test func ofTwoSpellingsTheOneWithMarksIsTheName() {
        let names = MarkedNames.entities(
            "[PERSON:1 Ilze Berzina] came. [PERSON:1 Ilze Berzina] spoke. [PERSON:1 Ilze Bērziņa] left.")
        #expect(names.map(\.name) == ["Ilze Bērziņa"])
    }

    @Test func theSecurityCouncilIsThatOfTheUnitedNations() {
        func name(_ text: String) -> String? { MarkedNames.entities(text).first { $0.name.contains("Security") }?.name }
        #expect(name("In [PLACE:1 Oslo] the [ORG:2 Security Council] met.") == "UN Security Council")
        #expect(name("[PLACE:1 Russia] said the [ORG:2 Security Council] met.") == "Security Council")
        #expect(
            name("[PLACE:1 Russia] told the [ORG:2 United Nations] that the [ORG:3 Security Council] met.")
                == "UN Security Council")
        #expect(
            MarkedNames.entities("The [ORG:1 Norva Security Council] met. The [ORG:2 Security Council] left.")
                .allSatisfy { $0.known == nil })
    }

    @Test(arguments: [
        "[ORG:1 Workers' Party of Korea] met. The [ORG:1 WPK] voted.",
        "[ORG:1 European Aeronautic Defence and Space Company] ([ORG:1 EADS]) won. [ORG:1 EADS] built it.",
        "[ORG:1 Kurdistan Workers' Party] ([ORG:1 PKK]) fought.",
        "[ORG:1 Pakistan Tehreek-e-Insaf] ([ORG:1 PTI]) won. [ORG:1 PTI] rules.",
        "The [ORG:1 National Election Board] ([ORG:2 AFP]) met.",
        "[ORG:1 Boeing Co.] won. [ORG:1 Boeing] lost.",
        "[ORG:1 Nissan Motor Co.] won. [ORG:1 Nissan] lost.",
        "[ORG:1 Saudi Aramco] won. [ORG:1 Aramco] lost.",
        "[ORG:1 Boeing Commercial Airplanes] won. [ORG:2 Boeing] lost.",
        "[ORG:1 Northrop Grumman] won. [ORG:1 Northrop] lost.",
        "The [ORG:1 Leeds Falcons] won. The [ORG:1 Falcons] celebrate.",
        "[ORG:1 Goldman Sachs Group Inc.] won. [ORG:1 Goldman] lost.",
        "The [ORG:1 Russian Foreign Ministry] spoke. The [ORG:1 Foreign Ministry] denied it.",
        "The [ORG:1 Russian Foreign Ministry] and the [ORG:2 Chinese Foreign Ministry] spoke. A [ORG:3 Foreign Ministry] denied it.",
        "The [ORG:1 Russian Defense Ministry] spoke. The [ORG:1 Ministry of Defence of Russia] denied it.",
        "The [ORG:1 United Nations] met. The [ORG:1 UN] voted. The [ORG:1 U.N.] voted again.",
        "[ORG:1 Bank of China] met [ORG:2 Bank of Korea].",
        "[PLACE:1 North Korea] agreed. The [PLACE:1 DPRK] signed. The [PLACE:1 Democratic People's Republic of Korea] paid.",
        "[PLACE:1 Russia] agreed. [PLACE:2 Moscow] signed. [OTHER:3 Russian] officials paid.",
        "[PLACE:1 Niger] agreed. [PLACE:2 Nigeria] signed.",
        "[PLACE:1 Kiev] burns. [PLACE:1 Kyiv] stands.",
        "[OTHER:1 Russians] met a [OTHER:1 Russian].",
    ])
    func organizationsAndPlacesAreTold(_ marked: String) {
        #expect(normalized(MarkedNames.resolved(marked)) == normalized(marked))
    }

    @Test func countriesHaveTheirNameAndKey() {
        let entities = MarkedNames.entities("The [PLACE DPRK] met [OTHER Russian] envoys in [PLACE Pyongyang].")
        #expect(entities.map(\.name) == ["North Korea", "Russian", "Pyongyang"])
        #expect(entities.map(\.known) == ["country:KP", nil, "city:pyongyang"])
        #expect(entities.map(\.relatedTo) == [nil, "country:RU", nil])
        #expect(entities.map(\.kind) == [.place, .other, .place])
    }

    @Test func theFullestNameIsShownAndSpellingsAreCounted() {
        let entities = MarkedNames.entities("[PERSON Ri] spoke. [PERSON Ri Yong Ho] left. Then [PERSON Ri] came.")
        #expect(entities.map(\.name) == ["Ri Yong Ho"])
        #expect(entities.first?.aliases == [Alias("Ri", mentions: 2), Alias("Ri Yong Ho", mentions: 1)])
    }

    @Test func namesThatStandAgainAreFound() {
        #expect(
            MarkedNames.resolved("[PERSON:1 Ri Yong Ho] spoke. Then Ri Yong Ho left Putin Street.")
                == "[PERSON:1 Ri Yong Ho] spoke. Then [PERSON:1 Ri Yong Ho] left Putin Street.")
    }

    @Test(arguments: [
        // A caption that runs on into the text
        ("[PERSON:1 Ann Roe Ann Roe] sang.", "[PERSON:1 Ann Roe] [PERSON:1 Ann Roe] sang."),
        ("[PERSON:1 ANN ROE Ann Roe] sang.", "[PERSON:1 ANN ROE] [PERSON:1 Ann Roe] sang."),
        ("[ORG:1 Norva Norva] grew. [ORG:1 Norva] fell.", "[ORG:1 Norva] [ORG:1 Norva] grew. [ORG:1 Norva] fell."),
        ("[PLACE:1 Walla Walla] grew.", "[PLACE:1 Walla Walla] grew."),
        ("[PERSON:1 Adamu Adamu] sang. [PERSON:1 Adamu] left.", "[PERSON:1 Adamu Adamu] sang. [PERSON:1 Adamu] left."),
        // Names of a list
        (
            "[PERSON:1 Ada Roe Ola Dahl] met. [PERSON:2 Ada Roe] and [PERSON:3 Ola Dahl] left.",
            "[PERSON:1 Ada Roe] [PERSON:2 Ola Dahl] met. [PERSON:1 Ada Roe] and [PERSON:2 Ola Dahl] left."
        ),
        ("[PERSON:1 Ada Roe Ola Dahl] met.", "[PERSON:1 Ada Roe Ola Dahl] met."),
        (
            "[PERSON:1 Max Norva] won. [PERSON:2 Norva Norva] left.",
            "[PERSON:1 Max Norva] won. [PERSON:1 Norva] [PERSON:1 Norva] left."
        ),
        // A credit that runs on
        ("[ORG:1 Reuters Norva] fell. [ORG:2 Norva] rose.", "[ORG:1 Reuters] [ORG:2 Norva] fell. [ORG:2 Norva] rose."),
        ("[ORG:1 Reuters Foundation] gave.", "[ORG:1 Reuters Foundation] gave."),
        // Neither a pronoun nor a month is one
        ("Contact [PLACE:1 Us] in the [PLACE:2 US].", "Contact Us in the [PLACE:1 US]."),
        ("[PERSON:1 Jun] 14 was cold. [PERSON:2 Lee Jun] came.", "Jun 14 was cold. [PERSON:1 Lee Jun] came."),
        ("[PERSON:1 Jun] sang.", "[PERSON:1 Jun] sang."),
        // A day is none
        ("[PLACE:1 Mon] 08:00 [PLACE:2 Oslo].", "Mon 08:00 [PLACE:1 Oslo]."),
        // Whom somebody belongs to
        ("[PERSON:1 Paul Dahl of Norva] won.", "[PERSON:1 Paul Dahl] of [ORG:2 Norva] won."),
        ("[PERSON:1 Leonardo of Pisa] sang.", "[PERSON:1 Leonardo of Pisa] sang."),
        // What a hyphen ties to a name
        (
            "[PLACE:1 San Francisco-based] firms in [PLACE:1 San Francisco].",
            "[PLACE:1 San Francisco]-based firms in [PLACE:1 San Francisco]."
        ),
        (
            "The [OTHER:1 Chinese-language] paper of the [OTHER:1 Chinese].",
            "The [OTHER:1 Chinese]-language paper of the [OTHER:1 Chinese]."
        ),
    ])
    func aSpanIsCutToTheName(_ given: String, _ expected: String) {
        #expect(MarkedNames.resolved(given) == expected)
    }

    @Test func aNameInALongerOneIsNotFoundAgain() {
        let marked = "[PERSON:1 Putin] spoke in the Putin Palace. People may come in [OTHER:2 May]. May they."
        #expect(MarkedNames.resolved(marked) == marked)
    }

    /// Kinds are compared in `countriesHaveTheirNameAndKey`; here the numbers count.
    private func normalized(_ marked: String) -> [String] {
        MarkedText(marked).marks.map { "\($0.label.drop { $0 != ":" }) \($0.text)" }
    }

    @Test func aNameBehindALineEndIsSpelledWithABlank() {
        let entities = MarkedNames.entities(
            "[PERSON:1 Angela\nMerkel] met [PERSON:2 Jane Doe]. Then [PERSON:1 Angela Merkel] left.")
        #expect(entities.map(\.name) == ["Angela Merkel", "Jane Doe"])
        #expect(entities.first?.aliases.map(\.name) == ["Angela Merkel"])
    }
}
