import Analysis
import News
import Newsroom

/// One document: as it was marked, and as the library has it.
struct EventPage {
    private let marked: MarkedDocument
    private let page: ArticlePage
    private let annotations: Annotations
    private let story: Story.ID?
    private let blanks: NonBlanks
    private let entities: [Int: Entity]

    init(_ marked: MarkedDocument, _ page: ArticlePage, _ annotations: Annotations, story: Story.ID?) {
        self.marked = marked
        self.page = page
        self.annotations = annotations
        self.story = story
        blanks = NonBlanks(page.article.content.text)
        let known = Dictionary(page.mentions.map { ($0.span, $0.entity) }) { first, _ in first }
        entities = Dictionary(
            annotations.mentions.compactMap { mention in known[mention.span].map { (mention.entity, $0) } }
        ) { first, _ in first }
    }

    /// The report whose word it is; where the analysis takes the word for no
    /// event, one that says nothing but the word.
    func query(for word: MarkedWord) -> EventGrouping.Query {
        let span = blanks.span(NonBlanks.range(word.start..<word.end, in: marked.text))
        let report = annotations.reports.last { $0.trigger.overlaps(span) } ?? bare(word, span)
        let terms = RelatedArticles.terms(title: "", text: page.article.content.text.slice(report.span))
        return EventGrouping.Query(
            report, of: annotations, terms: terms, published: page.article.content.published?.value.day(), story: story
        ) { entities[$0]?.id }
    }

    private func bare(_ word: MarkedWord, _ span: TextSpan) -> Report {
        let last = word.text.split(separator: " ").last.map(String.init) ?? word.text
        let known = EventGrouping.word(last)
        let sentence = annotations.reports.first { $0.span.overlaps(span) }?.span ?? span
        return Report(
            span: sentence, trigger: span, lemma: known.lemma, kind: known.kind, text: word.text, days: .open,
            dateOrigin: .none, status: .happened)
    }

    /// The events that the library shows, at the places of their words.
    func found() -> [JSONValue] {
        let places = CodePointPlaces(of: marked.text)
        return page.reports.compactMap { report in
            let start = NonBlanks.count(Array(page.article.content.text.utf8)[..<report.trigger.start])
            let length = NonBlanks.count(page.article.content.text.slice(report.trigger).utf8)
            guard let range = places.range(start..<start + length) else { return nil }
            return JSONValue.fields([
                "doc": .string(marked.id), "kind": .string("event"), "start": .number(Double(range.lowerBound)),
                "end": .number(Double(range.upperBound)), "chain": .string("\(report.event)"),
            ])
        }
    }
}
