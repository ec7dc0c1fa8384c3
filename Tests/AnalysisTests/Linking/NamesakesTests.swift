import News
import Testing

@testable import Analysis

struct NamesakesTests {
    @Test(arguments: [
        ("[PLACE Georgia] borders [PLACE Alabama]. [PLACE Atlanta] is large.", "state:US-GA"),
        ("[PLACE Georgia] Gov. [PERSON Ann Lowe] spoke.", "state:US-GA"),
        ("[PLACE Georgia] and [PLACE Armenia] signed. [OTHER Georgian] troops left.", "country:GE"),
        ("[PLACE Georgia] signed.", "country:GE"),
        ("[PLACE Washington] state burns; [PLACE Spokane] is empty.", "state:US-WA"),
        ("[PLACE Washington] objected. The [ORG Pentagon] did not.", "city:washington"),
        ("[PLACE Congo] accused [PLACE Rwanda]. [PLACE Goma] fell.", "country:CD"),
        ("[PLACE Congo] held a vote in [PLACE Brazzaville].", "country:CG"),
        ("[PLACE San Jose] is the capital of [PLACE Costa Rica].", "city:san-jose"),
    ])
    func whatElseIsNamedTellsWhoIsMeant(_ text: String, _ key: String) {
        #expect(MarkedNames.entities(text).first?.known == key)
    }

    @Test(arguments: [
        "[PLACE San Jose] police spoke in [PLACE California].",
        "[PLACE Athens], [PLACE Ohio], has a college.",
        "[PLACE Congo] signed.",
        "[PLACE Congo] signed in [PLACE Brazzaville] and [PLACE Kinshasa].",
    ])
    func whereNothingTellsTheTablesStaySilent(_ text: String) {
        #expect(MarkedNames.entities(text).first?.known == nil)
    }

    @Test func bothStatesOfANameShowTheirName() {
        let entities = MarkedNames.entities("[PLACE Georgia] Republicans met in [PLACE Savannah].")
        #expect(entities.first?.name == "Georgia (US state)")
    }

    @Test func theNorthIsAStateWhereTheArticleHasIt() {
        #expect(
            MarkedNames.resolved("[PLACE:1 North Korea] fired. The [PLACE:1 North] denied it.")
                == "[PLACE:1 North Korea] fired. The [PLACE:1 North] denied it.")
    }
}
