import FoundationEssentials
import GRDB
import News

/// An article's content as columns of `article` and `body`.
struct ContentRecord {
    static let columns = """
        a.title, a.titleFrom, a.byline, a.bylineFrom, (SELECT name FROM site WHERE id = a.site), a.siteFrom,
        a.published, a.isDayOnly, a.publishedFrom, a.datelinePlace, a.url, a.language,
        b.text, b.blocks, b.removed, b.extra, b.tags, b.links
        """
    static let columnCount = 18

    /// Reads `columns`, which begin at `offset`.
    static func content(_ row: Row, from offset: Int = 0) -> ArticleContent {
        let text: String = row[offset + 12]
        return ArticleContent(
            title: Sourced(row[offset], from: source(row[offset + 1])),
            byline: sourced(row[offset + 2], row[offset + 3]),
            site: sourced(row[offset + 4], row[offset + 5]),
            published: sourced(publication(row[offset + 6], row[offset + 7]), row[offset + 8]),
            datelinePlace: row[offset + 9], url: row[offset + 10], language: row[offset + 11], text: text,
            blocks: (row[offset + 13] as [UInt8]?).map { BlockCoding.blocks($0) },
            removed: decoded(row[offset + 14]) ?? [],
            links: (row[offset + 17] as [UInt8]?).map { LinkCoding.links($0) } ?? [],
            extra: decoded(row[offset + 15]) ?? [:],
            tags: decoded(row[offset + 16]) ?? [])
    }

    static func publication(_ seconds: Int?, _ isDayOnly: Bool) -> Publication? {
        seconds.map { Publication(seconds: $0, isDayOnly: isDayOnly) }
    }

    /// The columns of `article` that hold content, in the order of `headColumns`.
    static func arguments(_ content: ArticleContent, site: Int64?) -> Bindings {
        [
            content.title.value, content.title.source.rawValue, content.byline?.value, content.byline?.source.rawValue,
            site, content.site?.source.rawValue, content.published?.value.seconds,
            content.published?.source.rawValue, content.published?.value.isDayOnly ?? false,
            content.published?.value.day().daysSince1970, content.datelinePlace, content.url, content.language,
        ]
    }

    static let headColumns = [
        "title", "titleFrom", "byline", "bylineFrom", "site", "siteFrom", "published", "publishedFrom", "isDayOnly",
        "day", "datelinePlace", "url", "language",
    ]

    /// `text, blocks, removed, extra, tags, links`; what is empty or follows from the text is null.
    static func bodyArguments(_ content: ArticleContent) throws -> Bindings {
        let isPlain = content.blocks == TextBlock.paragraphs(of: content.text)
        return [
            Packing.packed(content.text.utf8), isPlain ? nil : BlockCoding.bytes(content.blocks),
            content.removed.isEmpty ? nil : try encoded(content.removed),
            content.extra.isEmpty ? nil : try encoded(content.extra),
            content.tags.isEmpty ? nil : try encoded(content.tags),
            content.links.isEmpty ? nil : LinkCoding.bytes(content.links),
        ]
    }

    private static func sourced<Value>(_ value: Value?, _ from: String?) -> Sourced<Value>? {
        value.map { Sourced($0, from: source(from)) }
    }

    private static func source(_ name: String?) -> FactSource {
        name.flatMap(FactSource.init(rawValue:)) ?? .text
    }

    private static func encoded(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }

    private static func decoded<Value: Decodable>(_ json: String?) -> Value? {
        json.flatMap { try? JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
    }
}

/// The links of a text as bytes.
enum LinkCoding {
    static func bytes(_ links: [TextLink]) -> [UInt8] {
        var writer = ByteWriter()
        var last = 0
        for link in links {
            writer.write(link.span.start - last)
            writer.write(link.span.length)
            writer.write(link.address)
            last = link.span.end
        }
        return writer.bytes
    }

    static func links(_ bytes: [UInt8]) -> [TextLink] {
        var reader = ByteReader(bytes)
        var links: [TextLink] = []
        var last = 0
        while !reader.isAtEnd {
            let start = reader.readPlace(behind: last)
            last = reader.readPlace(behind: start)
            links.append(TextLink(TextSpan(start, last), reader.readText()))
        }
        return links
    }
}

/// The blocks of a text as bytes.
enum BlockCoding {
    static func bytes(_ blocks: [TextBlock]) -> [UInt8] {
        var writer = ByteWriter()
        var last = 0
        for block in blocks {
            writer.write(code(block.kind) + nested * block.depth)
            writer.write(block.span.start - last)
            writer.write(block.span.length)
            last = block.span.end
        }
        return writer.bytes
    }

    static func blocks(_ bytes: [UInt8]) -> [TextBlock] {
        var reader = ByteReader(bytes)
        var blocks: [TextBlock] = []
        var last = 0
        while !reader.isAtEnd {
            let code = reader.readCount()
            let start = reader.readPlace(behind: last)
            last = reader.readPlace(behind: start)
            blocks.append(TextBlock(TextSpan(start, last), kind(code % nested), depth: code / nested))
        }
        return blocks
    }

    private static let numbered = 1_000
    private static let nested = 10_000_000

    /// Headings are 10 and their level, numbered items 1,000 and their number, with ten millions for each list
    /// an item stands in; the numbers stand in files and never change.
    private static func code(_ kind: TextBlock.Kind) -> Int {
        switch kind {
        case .paragraph: return 0
        case .quote: return 1
        case .listItem: return 2
        case .table: return 3
        case .code: return 4
        case .caption: return 5
        case .heading(let level): return 10 + level
        case .numberedItem(let number): return numbered + max(0, min(number, nested - numbered - 1))
        }
    }

    private static func kind(_ code: Int) -> TextBlock.Kind {
        let plain: [TextBlock.Kind] = [.paragraph, .quote, .listItem, .table, .code, .caption]
        if plain.indices.contains(code) { return plain[code] }
        if code >= numbered { return .numberedItem(code - numbered) }
        return code >= 10 ? .heading(level: min(code - 10, 6)) : .paragraph
    }
}
