import News
import Testing

@testable import Archive

/// A library of a few articles, and corrections in it by name.
struct CorrectionSamples {
    let library: Library
    var analysis = TestAnalysis(day: "2024-05-01", story: "Rome")
    private var marked: [String: String]
    private(set) var ids: [String: Article.ID] = [:]

    static let texts = [
        "a": "[PERSON Choe Thae Bok] [EVENT visited] [PLACE Rome]. [PERSON Choe] smiled.",
        "b": "[PERSON Choi Tae Bok] met [ORG Acme] in [PLACE Rome].",
        "c": "[PERSON Choe Thae Bok] [EVENT visited] [PLACE Oslo].",
    ]

    init(_ library: Library, _ texts: [String: String] = CorrectionSamples.texts) throws {
        self.library = library
        marked = texts
        for (number, name) in texts.keys.sorted().enumerated() {
            ids[name] = try analysis.take(name, texts[name] ?? "", published: "2024-05-0\(number + 1)", into: library)
        }
    }

    /// The same is found in every article again, by another version.
    func reanalyze() throws {
        var analysis = analysis
        analysis.version = 2
        for (name, id) in ids.sorted(by: { $0.key < $1.key }) { try analysis.save(id, marked[name] ?? "", in: library) }
    }

    mutating func arrive(_ name: String, _ text: String) throws {
        marked[name] = text
        ids[name] = try analysis.take(name, text, published: "2024-06-01", into: library)
    }

    /// The entity that this very name was filed under first.
    func entity(_ name: String) throws -> Entity.ID {
        try #require(try library.entities(named: name).first).id
    }

    func article(_ name: String) throws -> Article.ID { try #require(ids[name]) }

    @discardableResult
    func correct(_ correction: Correction, in article: String? = nil) throws -> CorrectionNote {
        try library.correct(
            correction, keys: { [$1.lowercased()] }, first: article.flatMap { ids[$0] }, made: 1_700_000_000)
    }

    func undo(_ note: CorrectionNote) throws { try library.undoCorrection(note.id, at: 1_700_000_100) }

    /// `Choe Thae Bok=Choe Thae Bok, Choe=...`: what is lit up in an article, and as whom.
    func lit(_ name: String) throws -> String {
        let page = try #require(try library.page(article(name)))
        return page.mentions.map { page.article.content.text.slice($0.span) + "=" + $0.entity.name }
            .joined(separator: ", ")
    }

    /// `Choe Thae Bok 3 in 2: Choe 1, Choe Thae Bok 2`.
    func card(_ id: Entity.ID) throws -> String? {
        try library.card(id).map { card in
            let aliases = card.aliases.sorted { $0.name < $1.name }.map { "\($0.name) \($0.mentions)" }
            return "\(card.entity.name) \(card.mentions) in \(card.articles): " + aliases.joined(separator: ", ")
        }
    }

    /// Everything that is counted, to compare before and after.
    func everything() throws -> [String] {
        let cards = try library.entityRows(limit: 100).sorted { $0.id < $1.id }.compactMap { row in
            try library.card(row.id).map { card in
                let with = card.seenWith.map { "\($0.name) \($0.articles)" }.sorted()
                let months = card.months.map { "\($0.month) \($0.count)" }
                let events = card.events.map { "\($0.event.text) \($0.event.participants.map(\.entity.name).sorted())" }
                return "\(try self.card(row.id) ?? "") \(row.kind) with \(with) \(months) \(events)"
            }
        }
        let events = try library.timeline(TimelineQuery()).rows.map { row in
            "\(row.event.text) \(row.event.days) \(row.event.articles.count) \(row.event.place?.name ?? "nowhere")"
        }
        return try cards + events + ids.keys.sorted().map(lit) + library.rows(limit: 50).map { "\($0.eventCount)" }
    }
}

/// Holds that a correction does what it should, survives a new analysis, and can be taken back to the letter.
func checkCorrection(
    _ texts: [String: String] = CorrectionSamples.texts,
    _ make: (CorrectionSamples) throws -> Correction, _ check: (CorrectionSamples) throws -> Void
) throws {
    try withLibrary { library in
        let samples = try CorrectionSamples(library, texts)
        let before = try samples.everything()
        let note = try samples.correct(try make(samples))
        try check(samples)
        let corrected = try samples.everything()
        try samples.reanalyze()
        let again = try samples.everything()
        #expect(again == corrected)
        let problems = try library.check()
        #expect(problems == [])
        try samples.undo(note)
        #expect(try samples.everything() == before)
        try samples.reanalyze()
        #expect(try samples.everything() == before)
        #expect(try library.check() == [])
        #expect(try !library.hasCorrectionsLeft())
    }
}
