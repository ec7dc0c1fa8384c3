import News

/// What is known about an article so far. What was told first stays: front
/// matter is read before the text.
struct ArticleFacts {
    var zone: Zone
    var title: Sourced<String>?
    var byline: Sourced<String>?
    var site: Sourced<String>?
    var published: Sourced<Publication>?
    var datelinePlace: String?
    var url: String?
    var tags: [String] = []
    var extra: [String: String] = [:]

    init(zone: Zone) {
        self.zone = zone
    }

    mutating func offer(title text: String, from source: FactSource) {
        let line = text.safeLine
        if title == nil, !line.isEmpty { title = Sourced(line.cut(to: 500), from: source) }
    }

    mutating func offer(byline text: String, from source: FactSource) {
        let line = text.safeLine
        if byline == nil, !line.isEmpty { byline = Sourced(line.cut(to: 300), from: source) }
    }

    mutating func offer(site text: String, from source: FactSource) {
        let line = text.safeLine
        if site == nil, !line.isEmpty { site = Sourced(line.cut(to: 200), from: source) }
    }

    mutating func offer(published date: Publication?, from source: FactSource) {
        if published == nil, let date { published = Sourced(date, from: source) }
    }

    /// The finished article; without a title the first sentence stands in.
    func content(text: String, blocks: [TextBlock], removed: [RemovedPassage], links: [TextLink])
        -> ArticleContent
    {
        ArticleContent(
            title: title ?? Sourced(FirstSentence.of(text), from: .firstSentence), byline: byline, site: site,
            published: published, datelinePlace: datelinePlace, url: url, language: LanguageDetector.detect(text),
            text: text, blocks: blocks, removed: removed, links: links, extra: extra, tags: tags)
    }
}
