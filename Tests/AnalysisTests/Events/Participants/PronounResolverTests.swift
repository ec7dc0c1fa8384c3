import News
import Support
import Testing

@testable import Analysis

@Suite struct PronounResolverTests {
    @Test(arguments: [
        ("met", "[PERSON Anna Berg] was late. She met [PERSON Ola Dahl].", "consult happened: Anna Berg > Ola Dahl"),
        ("met", "[PERSON Anna Berg] said she met [PERSON Ola Dahl].", "consult happened: Anna Berg > Ola Dahl"),
        ("left", "Crowds cheered the queen. [PERSON Dahl] was late. He left.", "move happened: Dahl > "),
        (
            "annexed", "[PLACE Chile] has fewer friends since it annexed [PLACE Arica].",
            "coerce happened: Chile > Arica"
        ),
        (
            "signed", "[PLACE Norway] and [PLACE Chile] were pleased. They signed a treaty.",
            "agree happened: Norway, Chile > "
        ),
        ("bought", "[ORG Nordia], [PLACE Lima], said it bought a mill.", "trade happened: Nordia > "),
        (
            "bought", "[NAT Chilean] wool firm [ORG Nordia] said on Tuesday it had bought a mill.",
            "trade happened: Nordia > "
        ),
        ("bought", "[ORG Nordia], a [PLACE Lima] firm, said it bought a mill.", "trade happened: Nordia > "),
        (
            "visit", "[PERSON Anna Berg] spoke before her visit to [PLACE Lima].",
            "visit happened: Anna Berg > Lima @ Lima"
        ),
        (
            "sentenced", "Mr Justice [PERSON Haldane] jailed [PERSON Kim Astbury]. She will be sentenced.",
            "trial planned:  > Kim Astbury"
        ),
    ])
    func findsWhomAPronounStandsFor(trigger: String, marked: String, expected: String) {
        #expect(MarkedEvents(marked).written(trigger) == expected)
    }

    @Test(arguments: [
        ("met", "[PERSON Anna Berg] was late. He met [PERSON Ola Dahl].", "consult happened:  > Ola Dahl"),
        ("met", "[PERSON Anna Berg] was late. It rained. She met [PERSON Ola Dahl].", "consult happened:  > Ola Dahl"),
        (
            "met", "The host greeted [PERSON Anna Berg] and [PERSON Eva Lund]. She met [PERSON Ola Dahl].",
            "consult happened:  > Ola Dahl"
        ),
        ("struck", "The rocket of [PLACE Chile] flew. It struck [PLACE Arica].", "assault happened:  > Arica"),
        (
            "met", "The candidate read [PERSON Anna Berg]'s letter, but she met [PERSON Ola Dahl].",
            "consult happened:  > Ola Dahl"
        ),
        (
            "struck", "A [NAT Chilean] rocket of [ORG Nordia] flew before it struck [PLACE Arica].",
            "assault happened:  > Arica"
        ),
        ("struck", "[PLACE Chile]'s rocket flew before it struck [PLACE Arica].", "assault happened:  > Arica"),
        (
            "met", "[PERSON Anna Berg] said [PERSON Eva Lund] left before she met [PERSON Ola Dahl].",
            "consult happened:  > Ola Dahl"
        ),
        (
            "met", "The letters of [PERSON Anna Berg]'s sister were lost on the day she met [PERSON Ola Dahl].",
            "consult happened:  > Ola Dahl"
        ),
        (
            "awarded", "She was the second to win it, after [PERSON Eva Lund]. She was awarded a medal.",
            "award happened:  > "
        ),
        ("left", "Her husband, [PERSON Kim Tran], was late. She left.", "move happened:  > "),
        (
            "jailed", "[PERSON Haldane] said he would wait. She jailed [PERSON Ola Dahl].",
            "arrest happened:  > Ola Dahl"
        ),
    ])
    func leavesOpenWhatIsNotSure(trigger: String, marked: String, expected: String) {
        #expect(MarkedEvents(marked).written(trigger) == expected)
    }

    @Test func theLineNamesWhomItBefalls() {
        let events = MarkedEvents("[PERSON Anna Berg] met [PERSON Ola Dahl]. She invited him to [PLACE Lima].")
        #expect(events.report(of: "invited")?.text == "Anna Berg invited Ola Dahl to Lima")
    }

    @Test func itIsWrittenAsTheWholeBody() {
        let events = MarkedEvents("The ethics committee of [ORG Fifa] said it has sued [PERSON Ola Dahl].")
        #expect(events.report(of: "sued")?.text == "The ethics committee of Fifa has sued Ola Dahl")
    }

    @Test func theLineNamesWhomThePronounStandsFor() {
        let events = MarkedEvents("[PERSON Anna Berg] was late. She met [PERSON Ola Dahl] in [PLACE Lima].")
        #expect(events.report(of: "met")?.text == "Anna Berg met Ola Dahl in Lima")
    }
}
