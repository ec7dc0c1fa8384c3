import Analysis
import Archive
import News
import Newsroom

/// Entities that nobody is: persons, bodies and towns of names that share
/// surnames as often as real ones do, five hundred in an article.
struct Crowd {
    private let measured: MeasuredLibrary
    private var count = 0
    private var articles = 0
    private var chance = Chance(seed: 11)

    private static let perArticle = 500
    private static let perBatch = 32

    init(in measured: MeasuredLibrary) {
        self.measured = measured
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
            try measured.take(
                batch.map { origin, members in
                    Crowd.line(origin, title: origin, text: members.map(\.name).joined(separator: ", ") + ".")
                })
            try save(batch)
        }
    }

    /// An article for the library to take in.
    static func line(_ origin: String, title: String, text: String) -> JSONValue {
        .fields([
            "id": .string(origin), "title": .string(title), "text": .string(text), "published": "2024-05-01",
        ])
    }
}

// MARK: - Private

extension Crowd {
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
        let library = measured.library
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
