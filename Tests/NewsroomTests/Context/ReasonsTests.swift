import Archive
import Foundation
import News
import Support
import Testing

@testable import Newsroom

/// Whatever a reason names stands in both articles, an entity perhaps in another
/// spelling there: over all articles of `seeds` and some invented ones with
/// numbers, quotes and capitals.
@Suite struct ReasonsTests {
    private static let invented = [
        """
        ---
        title: FUND OF $1 BILLION FOR BREVIK
        published: 2024-03-04
        ---

        The Brevik Fund raised $1 billion on 4 March 2024, said Ane-Lise O’Neill. “No harbour is safe,” she warned of
        7.4 percent interest.
        """,
        """
        ---
        title: Brevik fund is worth one billion
        published: 2024-06-05
        ---

        Three months after the Brevik fund raised €1 billion, Ane-Lise O'Neill left. The interest of 7.4 percent stays;
        $1 billion was too much, said
        the Brevik Fund.
        """,
        """
        ---
        title: On the 4 March meeting
        ---

        What O’Neill said on March 4, 2024 of the harbour of Brevik: it costs $1bn, or 7.4 percent of all there is.
        """,
    ]

    private struct Articles {
        let library: Library
        let ids: [Article.ID]

        func folded(_ id: Article.ID) throws -> String {
            let content = try #require(try library.article(id)).content
            return (content.title.value + "\n" + content.text).lowercased()
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    private func withSeeds(_ body: (NewsDesk, Articles) throws -> Void) throws {
        try TestDesk.with { test in
            let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../seeds")
            var paths = [seeds.standardized.path]
            for (number, text) in Self.invented.enumerated() {
                paths.append(try test.folder.write(text, to: "invented/\(number).txt"))
            }
            #expect(try test.desk.importFiles(paths).failures.isEmpty)
            _ = try test.desk.analyze(as: "test")
            let articles = Articles(library: test.library, ids: try test.library.articles(.all))
            #expect(articles.ids.count > 15)
            try body(test.desk, articles)
        }
    }

    @Test func whatIsSaidOfAnArticleStandsInBoth() throws {
        try withSeeds { desk, articles in
            var count = 0
            for id in articles.ids {
                let page = try desk.context(.article(id))
                let here = try articles.folded(id)
                let own = try desk.library.entityRows(of: id)
                for row in page.sameStory + page.related {
                    let there = try articles.folded(row.id)
                    #expect(!row.reasons.isEmpty)
                    for reason in row.reasons {
                        for thing in Self.things(in: reason) {
                            let isName = reason.hasPrefix("both name ")
                            let spellings = try isName ? spellings(of: thing, own, desk) : [thing]
                            for text in [here, there] {
                                #expect(spellings.contains(where: text.contains), "\(thing): \(id) and \(row.id)")
                            }
                            count += 1
                        }
                    }
                }
            }
            #expect(count > 100)
        }
    }

    /// An entity may have another spelling there.
    @Test func whatIsSaidOfAnEventStandsInBoth() throws {
        try withSeeds { desk, articles in
            var count = 0
            for id in articles.ids {
                let here = try articles.folded(id)
                let own = try desk.library.entityRows(of: id)
                for row in try desk.context(.article(id)).relatedEvents {
                    let reporting = try row.event.articles.map(articles.folded)
                    for thing in row.reasons.filter({ $0.hasPrefix("shares ") }).flatMap(Self.things) {
                        let spellings = try spellings(of: thing, own, desk)
                        #expect(spellings.contains(where: here.contains), "\(thing) is not in \(id)")
                        #expect(
                            reporting.contains { text in spellings.contains(where: text.contains) },
                            "\(thing) is in no article of \(row.event.text)")
                        count += 1
                    }
                }
            }
            #expect(count > 100)
        }
    }

    /// The name and all others that the library has for the entity.
    private func spellings(of thing: String, _ own: [EntityRow], _ desk: NewsDesk) throws -> [String] {
        let entity = own.first { $0.name.lowercased() == thing }
        let card = try entity.flatMap { try desk.library.card($0.id, quotes: 0) }
        return [thing] + (card?.aliases.map { $0.name.lowercased() } ?? [])
    }

    /// "both name Kim, Lee and Rome" and "shares Kim and $1 billion" name what follows the verb.
    private static func things(in reason: String) -> [String] {
        let words = reason.split(separator: " ").dropFirst(reason.hasPrefix("both ") ? 2 : 1)
        let text = words.joined(separator: " ").lowercased()
        return text.replacing(" and ", with: ", ").split(separator: ", ").map { $0.filter { !"“”".contains($0) } }
    }
}
