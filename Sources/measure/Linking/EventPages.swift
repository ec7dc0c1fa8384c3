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
            pages[text.id] = EventPage(
                text, page, analyzer.annotate(Analyzer.Input(page.article.content)),
                story: try measured.library.story(of: page.article.id)?.id)
        }
    }

    subscript(id: String) -> EventPage? { pages[id] }
}
