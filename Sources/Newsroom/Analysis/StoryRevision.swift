import Analysis
import Archive
import News

/// Forms all stories of a young library anew, and weighs its articles anew.
///
/// The first articles are put into stories when nobody knows yet which words
/// are rare, and by what came before them. So while a library is small its
/// stories are formed again each time it has grown by half (at the end of a
/// run by a quarter): from all articles at once, so that the order in which
/// they came doesn't matter. Each article takes part a few times in its life,
/// and at the end of each new analysis of all.
struct StoryRevision {
    let session: AnalysisSession
    let vectors: VectorMemory

    /// A larger library knows its words; the square of this is kept in memory.
    private static let most = 2_048

    func reviseIfDue(isLast: Bool, isReanalysis: Bool) throws {
        let count = try session.termStatistics(for: []).articles
        let last = try session.groupedArticles()
        let isGrown = count > last && (isLast ? count * 4 >= last * 5 : count * 2 >= last * 3)
        guard isGrown || isLast && isReanalysis, count <= StoryRevision.most else { return }
        let articles = try session.analyzedArticles().compactMap { try vectors.profile(of: $0, session) }
            .filter { !$0.terms.isEmpty }
        let statistics = try session.termStatistics(forAll: articles)
        let weighed = articles.map { StoryVector($0, statistics: statistics) }
        for (article, vector) in zip(articles, weighed) { try session.setLengths(vector.lengths, of: article.id) }
        let groups = StoryGrouping.groups(of: weighed).map { $0.map { articles[$0].id } }
        let grown = try session.regroup(groups, articles: count, name: StoryGrouping.name(forTitles:))
        try EventRevision(session: session).compare(eventsOf: grown)
    }
}
