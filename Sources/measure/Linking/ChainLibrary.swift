import Analysis
import Archive
import News

/// The documents of a set in a library of their own, linked as a user's would be.
struct ChainLibrary {
    /// The entity that the library has for a marked name.
    struct Found {
        let entity: Entity
        let text: String
    }

    private let measured: MeasuredLibrary
    /// By document: what the library found there, by places in the text without blanks.
    private var found: [String: [(range: Range<Int>, entity: Entity, text: String)]] = [:]

    /// `analyzer` finds the names; the way from there is the library's own. End with `remove()`.
    init(_ set: ChainSet, analyzer: Analyzer) throws {
        measured = try MeasuredLibrary()
        try measured.analyze(set.texts, analyzer: analyzer)
        for text in set.texts { found[text.id] = try mentions(of: text.id) }
    }

    func remove() { measured.remove() }

    /// The entity at a marked name's place; where the library cut the name
    /// otherwise, the one that shares most of it and at least half.
    func entity(of name: MarkedWord, in text: String) -> Found? {
        let range = NonBlanks.range(name.start..<name.end, in: text)
        let near = (found[name.doc] ?? []).filter { $0.range.overlaps(range) }
        let best = near.max { ChainLibrary.likeness($0.range, range) < ChainLibrary.likeness($1.range, range) }
        guard let best, ChainLibrary.likeness(best.range, range) >= 0.5 else { return nil }
        return Found(entity: best.entity, text: best.text)
    }

    /// Why the library took an entity's names for one.
    func reasons(of entity: Entity) -> [String] {
        ((try? measured.library.mergeLog(entity.id)) ?? []).map { "\($0.alias): \($0.reason)" }
    }
}

// MARK: - Private

extension ChainLibrary {
    private func mentions(of id: String) throws -> [(range: Range<Int>, entity: Entity, text: String)] {
        guard let page = try measured.page(id) else { return [] }
        let text = page.article.content.text
        let bytes = Array(text.utf8)
        return page.mentions.map { mention in
            let start = NonBlanks.count(bytes[..<Int(mention.span.start)])
            let inside = bytes[Int(mention.span.start)..<Int(mention.span.end)]
            return (start..<start + NonBlanks.count(inside), mention.entity, String(decoding: inside, as: UTF8.self))
        }
    }

    /// Of the stretch that both cover together, the share that both have.
    private static func likeness(_ a: Range<Int>, _ b: Range<Int>) -> Double {
        let both = a.clamped(to: b).count
        return both == 0 ? 0 : Double(both) / Double(a.count + b.count - both)
    }
}
