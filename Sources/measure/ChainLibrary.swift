import Analysis
import Archive
import FoundationEssentials
import News
import Newsroom

/// The documents of a set in a library of their own, linked as a user's would be.
struct ChainLibrary {
    /// The entity that the library has for a marked name.
    struct Found {
        let entity: Entity
        let text: String
    }

    private let library: Library
    /// By document: what the library found there, by places in the text without blanks.
    private var found: [String: [(range: Range<Int>, entity: Entity, text: String)]] = [:]

    /// `analyzer` finds the names; the way from there is the library's own.
    init(_ set: ChainSet, analyzer: Analyzer, in folder: String) throws {
        let lines = "\(folder)/lines.jsonl"
        let text = set.texts.map(ChainLibrary.line).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: URL(filePath: lines))
        library = try Library.temporary()
        let desk = NewsDesk(library: library, clock: .system, analyzer: analyzer)
        _ = try desk.importLines(lines)
        _ = try desk.analyze(as: "measure")
        for text in set.texts { found[text.id] = try mentions(of: text.id) }
    }

    /// The entity at a marked name's place; where the library cut the name
    /// otherwise, the one that shares most of it and at least half.
    func entity(of name: ChainSet.Name, in text: String) -> Found? {
        let range = NonBlanks.range(name.start..<name.end, in: text)
        let near = (found[name.doc] ?? []).filter { $0.range.overlaps(range) }
        let best = near.max { ChainLibrary.likeness($0.range, range) < ChainLibrary.likeness($1.range, range) }
        guard let best, ChainLibrary.likeness(best.range, range) >= 0.5 else { return nil }
        return Found(entity: best.entity, text: best.text)
    }

    /// Why the library took an entity's names for one.
    func reasons(of entity: Entity) -> [String] {
        ((try? library.mergeLog(entity.id)) ?? []).map { "\($0.alias): \($0.reason)" }
    }
}

// MARK: - Private

extension ChainLibrary {
    private static func line(_ text: ChainSet.Text) -> String {
        JSONValue.fields([
            "id": .string(text.id), "text": .string(text.text), "published": JSONValue(text.dct),
        ]).line
    }

    private func mentions(of id: String) throws -> [(range: Range<Int>, entity: Entity, text: String)] {
        guard let article = try library.article(withOrigin: id), let page = try library.page(article) else { return [] }
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
