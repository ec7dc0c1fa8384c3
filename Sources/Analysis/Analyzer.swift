public import News

/// Text in, annotations out: names, entities, dates and events of one article.
///
/// A pure function of its input: the same text, dates and version give the
/// same annotations on every machine. Linear in the length of the text.
public struct Analyzer: Sendable {
    /// Raised whenever annotations of the same text would differ, so that
    /// libraries know what to analyse again.
    public static let version = 9

    /// What the analysis may know beside the text.
    public struct Input: Sendable {
        public var text: String
        public var title: String?
        /// The day relative dates are reckoned from; nil leaves them open.
        public var published: Publication?
        public var language: String
        /// Who wrote it: nobody of the story.
        public var byline: String

        public init(
            text: String, title: String? = nil, published: Publication? = nil, language: String = "en",
            byline: String = ""
        ) {
            self.text = text
            self.title = title
            self.published = published
            self.language = language
            self.byline = byline
        }

        /// All that an article's content tells.
        public init(_ content: ArticleContent) {
            self.init(
                text: content.text, title: content.isTitleFromText ? nil : content.title.value,
                published: content.published?.value,
                language: content.language, byline: content.byline?.value ?? "")
        }
    }

    let recognizer: any NameRecognizer

    public init() {
        recognizer = TrainedNames()
    }

    /// Whether texts of a language are analysed: English, and what is too short to tell.
    public static func reads(_ language: String) -> Bool { language == "en" || language == "und" }

    /// The annotations of one article; empty for languages but English. Unless
    /// `everyReport` is wanted, those are left out that neither deserve a line nor
    /// can tell again what one tells.
    public func annotate(_ input: Input, everyReport: Bool = true) -> Annotations {
        guard Analyzer.reads(input.language) else { return Annotations() }
        let document = Document(input.text)
        let (mentions, entities) = EntityResolver.resolve(
            recognizer.names(in: document), in: document, byline: input.byline)
        let dates = DateFinder.dates(in: document, published: input.published)
        let reports = EventFinder.reports(
            in: EventFinder.Input(
                document: document, headline: input.title ?? "", mentions: mentions, entities: entities, dates: dates,
                published: input.published, everyReport: everyReport))
        return Annotations(
            sentences: document.sentences.map(document.span), mentions: mentions, entities: entities, dates: dates,
            reports: reports)
    }
}
