import Analysis
import Archive
import ArgumentParser
import FoundationEssentials
import News
import Newsroom

/// Which words report the same event across the documents of a set: with the
/// marked words given, grouped as the library groups reports, and end to end.
///
/// Writes what `score_coref.py` reads.
struct EventChains: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Groups the marked event words of a set's documents into events.")

    @Argument(help: "Lines of {id, text, dct?}.")
    var documents: String

    @Argument(help: "Lines of {id, doc, kind, start, end, text, chain}.")
    var mentions: String

    @Option(help: "Folder for gold.jsonl, given.jsonl, lemma.jsonl and raw.jsonl.")
    var into: String

    func run() throws {
        let set = try EventSet(documents: documents, mentions: mentions)
        let pages = try EventPages(set, in: into)
        var grouper = EventGrouper()
        var lines: [String: [String]] = [:]
        for word in set.words {
            guard let page = pages[word.doc] else { continue }
            let query = page.query(for: word)
            let story = query.story.map { "\($0)" } ?? word.doc
            lines["gold", default: []].append(word.line(chain: word.chain))
            lines["given", default: []].append(word.line(chain: grouper.chain(of: query)))
            lines["lemma", default: []].append(word.line(chain: story + " " + query.lemma))
        }
        lines["raw"] = set.texts.flatMap { pages[$0.id]?.found() ?? [] }
        for (name, lines) in lines {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: "\(into)/\(name).jsonl"))
        }
    }
}

/// Documents and the event words that people marked in them.
private struct EventSet {
    struct Word: Decodable {
        let id: String
        let doc: String
        let kind: String
        let start: Int
        let end: Int
        let text: String
        let chain: String

        func line(chain: String) -> String {
            JSONValue.fields([
                "id": .string(id), "doc": .string(doc), "kind": .string("event"), "start": .number(Double(start)),
                "end": .number(Double(end)), "chain": .string(chain),
            ]).line
        }
    }

    let texts: [ChainSet.Text]
    let words: [Word]

    init(documents: String, mentions: String) throws {
        texts = try Self.lines(of: documents)
        words = try Self.lines(of: mentions).filter { $0.kind == "event" }
    }

    private static func lines<Line: Decodable>(of path: String) throws -> [Line] {
        let reader = try LineReader(path: path)
        var lines: [Line] = []
        while let bytes = reader.next() { lines.append(try JSONDecoder().decode(Line.self, from: Data(bytes))) }
        return lines
    }
}

/// The documents as a library has them, by their ids.
private struct EventPages {
    private var pages: [String: EventPage] = [:]

    init(_ set: EventSet, in folder: String) throws {
        let lines = set.texts.map {
            JSONValue.fields(["id": .string($0.id), "text": .string($0.text), "published": JSONValue($0.dct)]).line
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: "\(folder)/lines.jsonl"))
        let library = try Library.temporary()
        let analyzer = Analyzer()
        let desk = NewsDesk(library: library, clock: .system, analyzer: analyzer)
        _ = try desk.importLines("\(folder)/lines.jsonl")
        _ = try desk.analyze(as: "measure")
        for text in set.texts {
            guard let id = try library.article(withOrigin: text.id), let page = try library.page(id) else { continue }
            let content = page.article.content
            let input = Analyzer.Input(
                text: content.text, title: content.title.value, published: content.published?.value)
            pages[text.id] = EventPage(
                text, page, analyzer.annotate(input), story: try library.story(of: id)?.id)
        }
    }

    subscript(id: String) -> EventPage? { pages[id] }
}

/// One document: as it was marked, and as the library has it.
private struct EventPage {
    private let marked: ChainSet.Text
    private let page: ArticlePage
    private let annotations: Annotations
    private let story: Story.ID?
    private let blanks: NonBlanks
    private let entities: [Int: Entity]

    init(_ marked: ChainSet.Text, _ page: ArticlePage, _ annotations: Annotations, story: Story.ID?) {
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
    func query(for word: EventSet.Word) -> EventGrouping.Query {
        let span = blanks.span(NonBlanks.range(word.start..<word.end, in: marked.text))
        let report = annotations.reports.last { $0.trigger.overlaps(span) } ?? bare(word, span)
        var participants: [Entity.ID: Role] = [:]
        var common: Set<Entity.ID> = []
        var people: Set<Entity.ID> = []
        for participant in report.participants {
            guard let entity = entities[participant.entity] else { continue }
            participants[entity.id] = participant.role
            if entity.kind == .person { people.insert(entity.id) }
            if annotations.entities[participant.entity].isOfCountry { common.insert(entity.id) }
        }
        let text = page.article.content.text
        return EventGrouping.Query(
            report: report, participants: participants, place: report.place.flatMap { entities[$0]?.id },
            terms: RelatedArticles.terms(title: "", text: text.slice(report.span)),
            published: page.article.content.published?.value.day(), story: story, common: common, people: people)
    }

    private func bare(_ word: EventSet.Word, _ span: TextSpan) -> Report {
        let last = word.text.split(separator: " ").last.map(String.init) ?? word.text
        let known = EventGrouping.word(last)
        let sentence = annotations.reports.first { $0.span.overlaps(span) }?.span ?? span
        return Report(
            span: sentence, trigger: span, lemma: known.lemma, kind: known.kind, text: word.text, days: .open,
            dateOrigin: .none, status: .happened)
    }

    /// The events that the library shows, at the places of their words.
    func found() -> [String] {
        let places = Places(of: marked.text)
        return page.reports.compactMap { report in
            let start = NonBlanks.count(Array(page.article.content.text.utf8)[..<report.trigger.start])
            let length = NonBlanks.count(page.article.content.text.slice(report.trigger).utf8)
            guard let range = places.range(start..<start + length) else { return nil }
            return JSONValue.fields([
                "doc": .string(marked.id), "kind": .string("event"), "start": .number(Double(range.lowerBound)),
                "end": .number(Double(range.upperBound)), "chain": .string("\(report.event)"),
            ]).line
        }
    }
}

/// From code points without the blanks back to those of the text.
private struct Places {
    private let places: [Int]

    init(of text: String) {
        places = text.unicodeScalars.enumerated().filter { $0.element.value > 0x20 }.map(\.offset)
    }

    func range(_ range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty, range.upperBound <= places.count else { return nil }
        return places[range.lowerBound]..<places[range.upperBound - 1] + 1
    }
}

/// Events as the library keeps them, found by their keys.
private struct EventGrouper {
    private var events: [EventCandidate] = []
    private var filed: [EventKey: [Int]] = [:]
    private var inStories: [String: [Int]] = [:]
    private var people: Set<Entity.ID> = []

    mutating func chain(of query: EventGrouping.Query) -> String {
        var query = query
        people.formUnion(query.people)
        query.people = people
        let story = query.story.map { "\($0) " }
        let inStory = story.map { story in EventGrouping.kin(of: query.lemma).map { story + $0 } } ?? []
        let found = EventGrouping.wantedKeys(for: query).keys.flatMap { filed[$0] ?? [] }
        let candidates = Set(found + inStory.flatMap { inStories[$0] ?? [] }).sorted().map { events[$0] }
        let number: Int
        if let known = EventGrouping.decide(query, among: candidates) {
            number = Int(known.number) - 1
            events[number] = events[number].joined(with: query)
        } else {
            number = events.count
            events.append(EventCandidate(id: Event.ID(Int64(number + 1)), query))
        }
        for key in EventGrouping.keys(for: query) where filed[key]?.contains(number) != true {
            filed[key, default: []].append(number)
        }
        if let key = story.map({ $0 + query.lemma }), inStories[key]?.contains(number) != true {
            inStories[key, default: []].append(number)
        }
        return "\(number)"
    }
}

extension EventCandidate {
    fileprivate convenience init(id: Event.ID, _ query: EventGrouping.Query) {
        self.init(
            id: id, kind: query.kind, lemma: query.lemma, days: query.days, dateOrigin: query.dateOrigin,
            status: query.status,
            place: query.place, participants: query.participants, terms: query.terms, story: query.story)
    }

    /// As the library joins two reports.
    fileprivate func joined(with query: EventGrouping.Query) -> EventCandidate {
        var weights: [UInt32: Float] = [:]
        for entry in terms.entries + query.terms.entries {
            weights[entry.term] = max(weights[entry.term] ?? 0, entry.weight)
        }
        let isDated = !days.isOpen
        return EventCandidate(
            id: id, kind: kind, lemma: lemma, days: isDated ? days : query.days,
            dateOrigin: isDated ? dateOrigin : query.dateOrigin, status: status, place: place ?? query.place,
            participants: participants.merging(query.participants) { mine, _ in mine }, terms: TermVector(weights),
            story: story ?? query.story)
    }
}
