import Analysis
import News
import Testing

struct StoryNameTests {
    private let entities = [
        Entity(id: Entity.ID(1), kind: .place, name: "Acapulco"),
        Entity(id: Entity.ID(2), kind: .place, name: "Mexico"),
    ]

    @Test func theTitleThatSharesMostNamesTheStory() {
        let titles = [
            "Help arrives", "Earthquake shakes Acapulco", "Acapulco earthquake kills two, says mayor of town",
        ]
        #expect(StoryGrouping.name(for: titles.map { ($0, entities) }) == "Earthquake shakes Acapulco")
        let asking = ["How strong was the earthquake of Acapulco?"] + titles
        #expect(StoryGrouping.name(for: asking.map { ($0, entities) }) == "Earthquake shakes Acapulco")
    }

    @Test func aLongTitleIsCutBehindAWord() {
        let name = StoryGrouping.name(for: [(String(repeating: "earthquake ", count: 20), [])])
        #expect(name.count <= 70 && name.hasSuffix("earthquake…"))
    }

    @Test func entitiesStandInForTitles() {
        #expect(StoryGrouping.name(for: [("", entities), (" ", [entities[1]])]) == "Mexico and Acapulco")
        #expect(StoryGrouping.name(for: []) == "Untitled story")
    }
}
