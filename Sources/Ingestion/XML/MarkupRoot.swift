/// What kind of document markup is, told by its first element that is known:
/// instructions, comments and a document type may come before it, and whatever
/// a broken server printed.
enum MarkupRoot: Hashable {
    case rss, atom, subscriptions, page

    static func find(in bytes: [UInt8]) -> MarkupRoot? {
        var index = 0
        var tags = 0
        while tags < mostTags, let start = XMLScan.index(of: UInt8(ascii: "<"), in: bytes, from: index) {
            guard start + 1 < bytes.count else { return nil }
            index = start + 1
            if bytes[start...].starts(with: "<!--".utf8) {
                guard let end = ByteSearch.first(Array("-->".utf8), in: bytes, from: start) else { return nil }
                index = end + 3
            } else if XMLTag.beginsName(bytes[start + 1]) {
                tags += 1
                if let root = kind(of: XMLTag.name(bytes, at: start + 1).0) { return root }
            }
        }
        return nil
    }

    private static let mostTags = 64

    private static func kind(of name: String) -> MarkupRoot? {
        let local = name.split(separator: ":").last.map(String.init) ?? name
        switch local {
        case "rss", "rdf", "channel", "item": return .rss
        case "feed", "entry": return .atom
        case "opml", "outlinedocument", "outline": return .subscriptions
        case "html", "head", "body", "title", "script", "frameset": return .page
        default: return nil
        }
    }
}
