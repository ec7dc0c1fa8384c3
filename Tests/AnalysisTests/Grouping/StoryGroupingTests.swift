import Analysis
import News
import Testing

struct StoryGroupingTests {
    private static let quake =
        "A strong earthquake shook Acapulco on Tuesday. The earthquake cracked walls in Acapulco."
    private static let rescue = "Rescuers in Acapulco searched houses after the earthquake cracked walls on Tuesday."
    private static let chess = "A student from Lagos won the chess championship after nine games against Norway."

    private func profile(_ id: Int64, _ text: String, day: Int = 0) -> ArticleProfile {
        ArticleProfile(
            id: Article.ID(id), published: CalendarDay(daysSince1970: 16_000 + day),
            terms: RelatedArticles.terms(title: "", text: text), entities: [:])
    }

    private func story(_ id: Int64, _ text: String) -> StoryCandidate {
        let day = CalendarDay(daysSince1970: 16_000)
        return StoryCandidate(
            id: Story.ID(id), terms: RelatedArticles.terms(title: "", text: text), entities: [:],
            days: DayInterval(from: day, to: day), articles: 1)
    }

    private func statistics() -> TermStatistics {
        let texts = [Self.quake, Self.rescue, Self.chess]
        var frequencies: [UInt32: Int] = [:]
        for entry in texts.flatMap({ RelatedArticles.terms(title: "", text: $0).entries }) {
            frequencies[entry.term, default: 0] += 1
        }
        return TermStatistics(articles: 3, frequencies: frequencies)
    }

    @Test func anArticleJoinsTheStoryThatTellsTheSame() {
        let stories = [story(1, Self.chess), story(2, Self.quake)]
        #expect(StoryGrouping.decide(profile(3, Self.rescue), among: stories, statistics: statistics()) == Story.ID(2))
    }

    @Test func anArticleOnSomethingElseBeginsAStory() {
        let stories = [story(1, Self.chess)]
        #expect(StoryGrouping.decide(profile(3, Self.quake), among: stories, statistics: statistics()) == nil)
        #expect(StoryGrouping.decide(profile(3, Self.quake), among: [], statistics: statistics()) == nil)
    }

    @Test func yearsLaterItIsAnotherStory() {
        let stories = [story(2, Self.quake)]
        let late = profile(3, Self.rescue, day: 1_500)
        #expect(StoryGrouping.decide(late, among: stories, statistics: statistics()) == nil)
    }
}
