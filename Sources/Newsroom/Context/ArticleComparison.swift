import Analysis
import Archive
import News

/// An article beside which others are laid.
struct ArticleComparison {
    let article: ArticleProfile
    /// To look other articles up by.
    let searchWords: [SearchWord]
    private let library: Library
    private let reasons: RelatedReasons
    /// Only a passage of it is compared: to what other stories tell it takes more to be related.
    private let isPassage: Bool

    /// Nil for an article that has not been analysed.
    init?(_ id: Article.ID, in library: Library) throws {
        guard let page = try library.page(id) else { return nil }
        try self.init(page, in: library)
    }

    /// The same of an article that is at hand.
    init?(_ page: ArticlePage, in library: Library) throws {
        guard let article = try library.profile(page.article.id) else { return nil }
        let content = page.article.content
        try self.init(
            article, content.isTitleFromText ? "" : content.title.value, content.text, page, isPassage: false,
            in: library)
    }

    /// A passage of an article alone, which names these entities so often.
    init?(_ page: ArticlePage, passage: TextSpan, _ entities: [Entity.ID: Int], in library: Library) throws {
        guard let whole = try library.profile(page.article.id) else { return nil }
        let text = page.article.content.text.slice(passage)
        let isCompared = Analyzer.reads(page.article.content.language)
        let part = ArticleProfile(
            id: whole.id, published: whole.published,
            terms: isCompared ? RelatedArticles.terms(title: "", text: text) : TermVector(sorted: []),
            entities: entities)
        try self.init(part, "", text, page, isPassage: true, in: library)
    }

    private init(
        _ article: ArticleProfile, _ title: String, _ text: String, _ page: ArticlePage, isPassage: Bool,
        in library: Library
    ) throws {
        let statistics = try library.termStatistics(for: article.terms.entries.map(\.term))
        self.article = article
        self.library = library
        self.isPassage = isPassage
        searchWords = RelatedArticles.searchWords(title: title, text: text, statistics: statistics)
        reasons = RelatedReasons(
            title: title, text: text, article: article, entities: try page.namedEntities(in: library),
            years: page.years, statistics: statistics)
    }

    /// Each with what stands in both articles, as short sentences.
    func rows(_ others: [(profile: ArticleProfile, score: Double)]) throws -> [RelatedRow] {
        let ids = others.map(\.profile.id)
        let words = try library.words(of: ids)
        let entities = try library.entities(of: ids)
        let rows = Dictionary(try library.rows(ids).map { ($0.id, $0) }) { first, _ in first }
        let stories = isPassage ? try library.stories(of: ids + [article.id]) : [:]
        let story = stories[article.id]
        return others.compactMap { other, score in
            guard let row = rows[other.id], let words = words[other.id] else { return nil }
            let isElsewhere = isPassage && (story == nil || stories[other.id] != story)
            return RelatedRow(
                article: row, score: score,
                reasons: reasons.reasons(
                    title: words.title, text: words.text, terms: other.terms, entities: entities[other.id] ?? [:],
                    mustTie: isElsewhere))
        }
    }
}

extension ArticlePage {
    /// The entities of the whole article, each as it is written there.
    fileprivate func namedEntities(in library: Library) throws -> [NamedEntity] {
        let text = article.content.text
        var spellings: [Entity.ID: Set<String>] = [:]
        for mention in mentions { spellings[mention.entity.id, default: []].insert(text.slice(mention.span)) }
        return try library.entityRows(Array(spellings.keys)).map {
            NamedEntity($0, spellings: spellings[$0.id] ?? [])
        }
    }

    /// As they stand in its dates.
    fileprivate var years: Set<String> {
        let text = article.content.text
        var years: Set<String> = []
        for date in dates where date.kind == .date {
            for word in text.slice(date.span).split(whereSeparator: { !$0.isNumber }) where word.utf8.count == 4 {
                years.insert(String(word))
            }
        }
        return years
    }
}
