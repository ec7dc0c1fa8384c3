import News

/// Dates that a page shows in its text, outside the article's sentences.
enum ShownDate {
    /// In an element that is called a date.
    static func named(_ tree: PageTree, _ style: DateStyle) -> WrittenDate? {
        first(tree, style, most: 160) { isCalledDate(tree, $0) }
    }

    /// In a line of its own.
    static func lone(_ tree: PageTree, _ style: DateStyle) -> WrittenDate? {
        first(tree, style, most: 80, words: 9) { _ in true }
    }

    /// The first day that is shown by an element called a date, if there is one.
    static func days(_ tree: PageTree, _ style: DateStyle) -> [CalendarDay] {
        named(tree, style).map { [$0.day] } ?? []
    }

    static func isOfComment(_ tree: PageTree, _ node: Int) -> Bool {
        tree.ancestors(of: node).contains { outer in
            guard !tree.nodes[outer].attributes.isEmpty else { return false }
            let tag = tree.nodes[outer].tag
            guard tag != .body, tag != .html, tag != .article, tag != .main else { return false }
            let reason = Hints(tree, outer).reason
            return reason == .comments || reason == .related
        }
    }
}

// MARK: - Private

extension ShownDate {
    private static func first(
        _ tree: PageTree, _ style: DateStyle, most: Int, words: Int = 30, where isFit: (Int) -> Bool
    ) -> WrittenDate? {
        var outUntil = 0
        for node in tree.nodes.indices where node >= outUntil {
            let tag = tree.nodes[node].tag
            if tag.isMachinery && tag != .head || [.nav, .aside, .footer].contains(tag) {
                outUntil = tree.nodes[node].end
                continue
            }
            guard tag != .text, tag != .html, tag != .body, tree.nodes[node].end - node < 40, isFit(node) else {
                continue
            }
            let text = tree.text(of: node, most: 200)
            guard text.utf8.count <= most, let date = WrittenDate(text, style), !isOfComment(tree, node),
                !isOfNow(tree, node), !isOfChange(text), Words(text).count <= words
            else { continue }
            return date
        }
        return nil
    }

    /// "This page was last edited on ...": a date of changes.
    private static func isOfChange(_ text: String) -> Bool {
        let words = Words(text).list
        return zip(words, words.dropFirst()).contains { $0.hash == last && changes.contains($1.hash) }
    }

    private static let last = Words.hash(of: "last")
    private static let changes = CaptionWords.hashes("edited modified changed revised")

    private static func isCalledDate(_ tree: PageTree, _ node: Int) -> Bool {
        called(tree, node).joined().contains { names.contains($0) }
    }

    /// In a clock or calendar of the site, which shows when the page was saved.
    private static func isOfNow(_ tree: PageTree, _ node: Int) -> Bool {
        ([node] + tree.ancestors(of: node)).contains { outer in
            tree.nodes[outer].end - outer < 40
                && called(tree, outer).contains { words in
                    words.contains { ofNow.contains($0) } && words.contains { clocks.contains($0) }
                }
        }
    }

    /// The words of each name that the element has.
    private static func called(_ tree: PageTree, _ node: Int) -> [[String]] {
        guard !tree.nodes[node].attributes.isEmpty else { return [] }
        return [AttributeName.class, .id].compactMap { tree.attribute($0, of: node) }
            .flatMap { $0.utf8.split(separator: 32) }.map { Hints.words(of: $0) }
    }

    private static let names: Set<String> = [
        "date", "published", "pubdate", "publish", "posted", "timestamp", "dateline", "meta", "byline", "datum", "time",
        "info", "fecha",
    ]
    private static let clocks: Set<String> = ["date", "time", "datum", "fecha"]
    private static let ofNow: Set<String> = ["current", "now", "today"]
}
