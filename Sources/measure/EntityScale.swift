import Analysis
import Archive
import ArgumentParser
import FoundationEssentials
import News
import Newsroom

/// Whether finding out who is meant costs the same in a library of a million
/// entities as in one of a thousand.
struct EntityScale: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entity-scale",
        abstract: "Fills a library with invented entities and times the linking of new articles at each size.")

    @Option(parsing: .upToNextOption, help: "How many entities the library has each time, growing.")
    var sizes = [1_000, 10_000, 100_000, 1_000_000]

    @Option(help: "How many new articles are linked at each size.")
    var articles = 60

    func run() throws {
        try withFolder { folder in
            let library = try Library.temporary()
            defer { try? library.remove() }
            var crowd = Crowd(library: library, folder: folder)
            print("entities\tin the article\tp50 ms\tp95 ms")
            for size in sizes {
                try crowd.grow(to: size)
                let linked = try link(size, library, folder)
                let row = ["\(size)", "\(linked.entities / max(1, articles))"]
                print((row + Spread(linked.milliseconds).columns).joined(separator: "\t"))
            }
        }
    }
}

// MARK: - Private

extension EntityScale {
    /// One by one, each in a transaction of its own, as they come in while somebody reads.
    private func link(
        _ size: Int, _ library: Library, _ folder: String
    ) throws -> (milliseconds: [Double], entities: Int) {
        var milliseconds: [Double] = []
        var entities = 0
        for number in 0..<articles {
            let item = InventedNews.article(size + number * 7, of: size + articles * 7)
            let origin = "new-\(size)-\(number)"
            try EntityScale.take([(origin, item.title, item.text)], library, folder)
            let times = StageTimes()
            _ = try NewsDesk(library: library, clock: .system, times: times).analyze(as: "measure")
            milliseconds.append(Double(times.nanoseconds(of: .entities)) / 1e6)
            guard let article = try library.article(withOrigin: origin) else { continue }
            entities += try library.entityRows(of: article).count
        }
        return (milliseconds, entities)
    }

    fileprivate static func take(
        _ articles: [(id: String, title: String, text: String)], _ library: Library, _ folder: String
    ) throws {
        let lines = articles.map { article in
            JSONValue.fields([
                "id": .string(article.id), "title": .string(article.title), "text": .string(article.text),
                "published": .string("2024-05-01"),
            ]).line
        }
        let file = "\(folder)/lines.jsonl"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: file))
        _ = try NewsDesk(library: library, clock: .system).importLines(file)
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "entity-scale-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }
}

/// Entities that nobody is: persons, bodies and towns of names that share
/// surnames as often as real ones do, five hundred in an article.
private struct Crowd {
    let library: Library
    let folder: String
    private var count = 0
    private var articles = 0
    private var chance = Chance(seed: 11)

    private static let perArticle = 500
    private static let perBatch = 32

    init(library: Library, folder: String) {
        self.library = library
        self.folder = folder
    }

    private struct Member {
        let name: String
        let kind: EntityKind
    }

    mutating func grow(to size: Int) throws {
        while count < size {
            var batch: [String: [Member]] = [:]
            while count < size, batch.count < Crowd.perBatch {
                let members = (0..<min(Crowd.perArticle, size - count)).map { _ in member() }
                batch["crowd-\(articles)"] = members
                articles += 1
            }
            try EntityScale.take(
                batch.map { (id: $0.key, title: $0.key, text: $0.value.map(\.name).joined(separator: ", ") + ".") },
                library, folder)
            try save(batch)
        }
    }

    private mutating func member() -> Member {
        count += 1
        let family = InventedWords.family(chance.rank(below: 60_000))
        switch count % 10 {
        case 0: return Member(name: family + "ville " + InventedWords.family(count % 3_000), kind: .place)
        case 1, 2:
            let other = InventedWords.family(chance.rank(below: 60_000))
            return Member(name: "\(family) \(other) \(chance.one(of: InventedWords.bodies))", kind: .organization)
        default:
            let initial = String(UnicodeScalar(UInt8(65 + chance.below(26))))
            return Member(name: "\(chance.one(of: InventedWords.given)) \(initial). \(family)", kind: .person)
        }
    }

    private func save(_ batch: [String: [Member]]) throws {
        try library.analysis { session in
            for (origin, members) in batch.sorted(by: { $0.key < $1.key }) {
                guard let article = try library.article(withOrigin: origin) else { continue }
                let ids = try members.map { member in
                    try session.insertEntity(
                        kind: member.kind, name: member.name,
                        keys: EntityLinker.keys(for: member.name, kind: member.kind))
                }
                let text = try session.text(of: article) ?? ""
                try session.save(
                    article, analysisVersion: Analyzer.version, annotations: Crowd.annotations(members), entities: ids,
                    events: [], terms: RelatedArticles.terms(title: "", text: text))
            }
        }
    }

    /// Names stand one behind the other, parted by a comma and a blank.
    private static func annotations(_ members: [Member]) -> Annotations {
        var annotations = Annotations()
        var start = 0
        for (index, member) in members.enumerated() {
            let end = start + member.name.utf8.count
            annotations.entities.append(LocalEntity(kind: member.kind, name: member.name))
            annotations.mentions.append(Mention(span: TextSpan(start, end), kind: member.kind, entity: index))
            start = end + 2
        }
        annotations.sentences = [TextSpan(0, start)]
        return annotations
    }
}
