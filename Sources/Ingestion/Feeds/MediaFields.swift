/// What Media RSS says in words, anywhere in an entry.
enum MediaFields {
    static func title(in element: XMLElement) -> String? {
        found("title", in: element).flatMap { FeedText.guessedLine($0.text) }
    }

    static func description(in element: XMLElement) -> String? {
        found("description", in: element).flatMap { child in
            let isPlain = child.attribute("type") != "html" && !FeedText.looksLikeHTML(child.text)
            return FeedText.html(isPlain ? .plain(child.text) : .html(child.text, base: child.base))
        }
    }

    static func player(in element: XMLElement) -> String? {
        found("player", in: element).flatMap { LinkAddress.web($0.attribute("url") ?? $0.text, against: $0.base) }
    }

    static func author(in element: XMLElement) -> String? {
        let credits = all("credit", in: element).filter {
            ["author", "creator", "writer"].contains($0.attribute("role"))
        }
        return FeedAuthor.joined(credits.map { FeedText.guessedLine($0.text) })
    }
}

// MARK: - Private

extension MediaFields {
    private static func found(_ name: String, in element: XMLElement) -> XMLElement? {
        all(name, in: element).first { !$0.text.utf8.allSatisfy { $0 <= 32 } || $0.attribute("url") != nil }
    }

    /// Of the entry itself, then of its groups and contents.
    private static func all(_ name: String, in element: XMLElement) -> [XMLElement] {
        let media = element.children.filter { FeedSpace.of($0.name) == .media }
        let holders = media.filter { $0.name.local == "group" || $0.name.local == "content" }
        return media.filter { $0.name.local == name } + holders.flatMap { all(name, in: $0) }
    }
}
