import News
import Testing

@testable import Analysis

struct RelatedArticlesTests {
    private static let library = [
        ("Earthquake of 6.1 shakes Acapulco", "A 6.1 magnitude earthquake shook Acapulco on Tuesday. No one was hurt."),
        ("Acapulco counts damage after quake", "The earthquake in Acapulco had a magnitude of 6.1, officials said."),
        ("Earthquake near Padang", "A 7.2 magnitude earthquake hit Padang in Sumatra, where people fled their homes."),
        ("Chess title for Lagos student", "A student from Lagos won the chess championship in nine games."),
        ("Parliament debates fishing quotas", "Members argued for hours about herring and cod."),
    ]

    private func profiles(_ days: [CalendarDay?] = []) -> ([ArticleProfile], TermStatistics) {
        let vectors = Self.library.map { RelatedArticles.terms(title: $0.0, text: $0.1) }
        var frequencies: [UInt32: Int] = [:]
        for entry in vectors.flatMap(\.entries) { frequencies[entry.term, default: 0] += 1 }
        let profiles = vectors.enumerated().map { index, terms in
            ArticleProfile(
                id: Article.ID(Int64(index + 1)), published: days.indices.contains(index) ? days[index] : nil,
                terms: terms, entities: [:])
        }
        return (profiles, TermStatistics(articles: vectors.count, frequencies: frequencies))
    }

    private func content(_ index: Int) -> ArticleContent {
        ArticleContent(title: Sourced(Self.library[index].0, from: .text), text: Self.library[index].1)
    }

    @Test func theSameEventComesFirstAnotherOfItsKindBehindIt() {
        let (articles, statistics) = profiles()
        let ranked = RelatedArticles.rank(articles, for: articles[0], statistics: { _ in statistics })
        #expect(ranked.map(\.id.number) == [2, 3])
    }

    @Test func nothingIsRelatedToWhatSharesNothing() {
        let (articles, statistics) = profiles()
        #expect(RelatedArticles.rank(articles, for: articles[4], statistics: { _ in statistics }).isEmpty)
    }

    @Test func nearnessInTimeDecidesBetweenEquals() {
        let day = CalendarDay(daysSince1970: 16_000)
        let (articles, statistics) = profiles([day, day.adding(days: 300), day, day, day])
        let near = RelatedArticles.rank([articles[1]], for: articles[0], statistics: { _ in statistics })[0].score
        let (same, _) = profiles([day, day, day, day, day])
        #expect(near < RelatedArticles.rank([same[1]], for: same[0], statistics: { _ in statistics })[0].score)
    }

    @Test func searchWordsAreTellingOnesThatOtherArticlesHaveToo() {
        let (_, statistics) = profiles()
        let words = RelatedArticles.searchWords(
            title: Self.library[0].0, text: Self.library[0].1, statistics: statistics
        ).map(\.word)
        #expect(words.contains("acapulco") && words.contains("earthquake"))
        #expect(!words.contains("tuesday") && words.count <= 25)
    }

    @Test func storedLengthsStandForTheTermsOfOthers() {
        let (articles, statistics) = profiles()
        let stored = articles.map { article in
            ArticleProfile(
                id: article.id, published: nil, terms: article.terms, entities: [:],
                lengths: StoryVector(article, statistics: statistics).lengths)
        }
        let weighed = RelatedArticles.rank(articles, for: articles[0]) { _ in statistics }
        let known = RelatedArticles.rank(stored, for: stored[0]) { _ in statistics }
        #expect(weighed.map(\.id) == known.map(\.id))
        for (a, b) in zip(weighed, known) { #expect(abs(a.score - b.score) < 1e-4) }
    }
}
