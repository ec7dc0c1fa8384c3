import Analysis
import News
import Testing

struct StoryGroupingTests {
    private static let quake =
        "A strong earthquake shook Acapulco on Tuesday. The earthquake cracked walls in Acapulco."
    private static let rescue = "Rescuers in Acapulco searched houses after the earthquake cracked walls on Tuesday."
    private static let chess = "A student from Lagos won the chess championship after nine games against Norway."

    private func vector(_ text: String, day: Int = 0, of articles: Int = 3) -> StoryVector {
        StoryVector(
            ArticleProfile(
                id: Article.ID(1), published: CalendarDay(daysSince1970: 16_000 + day),
                terms: RelatedArticles.terms(title: "", text: text), entities: [:]), statistics: statistics(articles))
    }

    private func story(_ id: Int64, _ text: String) -> (id: Story.ID, members: [StoryVector]) {
        (Story.ID(id), [vector(text)])
    }

    private func statistics(_ articles: Int) -> TermStatistics {
        let texts = [Self.quake, Self.rescue, Self.chess]
        var frequencies: [UInt32: Int] = [:]
        for entry in texts.flatMap({ RelatedArticles.terms(title: "", text: $0).entries }) {
            frequencies[entry.term, default: 0] += 1
        }
        return TermStatistics(articles: articles, frequencies: frequencies)
    }

    @Test func anArticleJoinsTheStoryThatTellsTheSame() {
        let stories = [story(1, Self.chess), story(2, Self.quake)]
        #expect(StoryGrouping.decide(vector(Self.rescue), among: stories) == Story.ID(2))
    }

    @Test func anArticleOnSomethingElseBeginsAStory() {
        #expect(StoryGrouping.decide(vector(Self.quake), among: [story(1, Self.chess)]) == nil)
        #expect(StoryGrouping.decide(vector(Self.quake), among: []) == nil)
        #expect(StoryGrouping.decide(vector(Self.quake), among: [(Story.ID(1), [])]) == nil)
    }

    @Test func yearsLaterItIsAnotherStory() {
        let late = vector(Self.rescue, day: 7_000)
        #expect(StoryGrouping.decide(late, among: [story(2, Self.quake)]) == nil)
    }

    @Test func storiesFormedAtOnceDoNotDependOnTheOrder() {
        let vectors = [Self.quake, Self.chess, Self.rescue].map { vector($0) }
        #expect(StoryGrouping.groups(of: vectors) == [[0, 2], [1]])
        #expect(StoryGrouping.groups(of: vectors.reversed()) == [[0, 2], [1]])
        #expect(StoryGrouping.groups(of: []).isEmpty)
    }

    @Test func topicsAreTheStrongestTermsTheFirstOfEqualsFirst() {
        let vector = vector(Self.quake + " " + Self.chess + " " + Self.rescue)
        let strongest = vector.terms.entries.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
        #expect(strongest.count > 24)
        #expect(vector.topics == strongest.prefix(24).map(\.term))
    }

    @Test func anArticleBetweenTwoStoriesDoesNotMakeThemOne() {
        let both = Self.quake + " " + Self.chess
        let vectors = [Self.quake, Self.rescue, Self.chess, Self.chess + " Norway lost.", both].map {
            vector($0, of: 200)
        }
        let groups = StoryGrouping.groups(of: vectors)
        #expect(groups.count == 2)
        #expect(!groups.contains { $0.contains(0) && $0.contains(2) })
    }

    @Test func twoHappeningsOfOneKindAreTwoStories() {
        func vectors(_ articles: [[UInt32]]) -> [StoryVector] {
            let statistics = TermStatistics(articles: 40, frequencies: [1: 4, 2: 4, 3: 4, 4: 4, 5: 4])
            return articles.map { terms in
                let weights = Dictionary(terms.map { ($0, Float(1)) }) { first, _ in first }
                let article = ArticleProfile(
                    id: Article.ID(1), published: nil, terms: TermVector(weights), entities: [:])
                return StoryVector(article, statistics: statistics)
            }
        }
        let (first, second): ([UInt32], [UInt32]) = ([1, 2, 3], [1, 4, 5])
        #expect(StoryGrouping.groups(of: vectors([first, first, first, second, second, second])).count == 2)
        #expect(StoryGrouping.groups(of: vectors([first, first, first, second, second])).count == 1)
    }

    @Test func topicsAreTheMostTellingTerms() {
        #expect(!vector(Self.chess).topics.isEmpty)
        #expect(vector(String(repeating: Self.chess + Self.quake, count: 3)).topics.count <= 24)
    }
}
