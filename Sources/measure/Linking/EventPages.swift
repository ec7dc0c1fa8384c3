import Analysis
import Archive
import News

/// The documents as a library has them, by their ids.
struct EventPages {
    private var pages: [String: EventPage] = [:]

    init(_ set: EventSet) throws {
        let measured = try MeasuredLibrary()
        defer { measured.remove() }
        try measured.analyze(set.texts)
        let analyzer = Analyzer()
        for text in set.texts {
            guard let page = try measured.page(text.id) else { continue }
            let content = page.article.content
            let input = Analyzer.Input(
                text: content.text, title: content.title.value, published: content.published?.value)
            pages[text.id] = EventPage(
                text, page, analyzer.annotate(input),
                story: try measured.library.story(of: page.article.id)?.id)
        }
    }

    subscript(id: String) -> EventPage? { pages[id] }
}
