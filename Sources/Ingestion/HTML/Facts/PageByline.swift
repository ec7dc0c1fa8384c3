import News

/// Who wrote a page: from what it says in its head and graph, from elements
/// called author or byline.
enum PageByline {
    static func find(_ tree: PageTree, _ meta: MetaTags, _ data: LinkedData, site: String?) -> Sourced<String>? {
        let told = [
            data.authors,
            meta.all("author", "article:author", "og:article:author"),
            meta.all("dc.creator", "dcterms.creator", "dc:creator", "citation_author"),
            meta.all("parsely-author", "sailthru.author", "byl", "authors", "cxenseparse:author"),
        ]
        // The site itself is no author.
        let lines = told.compactMap { names in joined(names.filter { !isSite($0, site) }) }
        if let line = lines.first(where: isFull) { return Sourced(line, from: .metadata) }
        let shown = visible(tree, site)
        if let shown, isFull(shown) || lines.isEmpty { return Sourced(shown, from: .text) }
        return lines.first.map { Sourced($0, from: .metadata) }
    }

    /// A name without what stands around it: "By", the date, the job; nil if nothing is left.
    static func cleaned(_ text: String) -> String? {
        var line = text.safeLine
        for mark in cuts { if let cut = line.range(of: mark, last: false) { line = String(line[..<cut.lowerBound]) } }
        line = withoutLead(line)
        let whole = line.utf8.count
        if let digit = firstNumber(in: line) { line = String(line[..<digit]) }
        line = withoutTail(line, isCut: line.utf8.count < whole)
        return isName(line) ? line : nil
    }
}

// MARK: - Private

extension PageByline {
    private static let cuts = [
        " | ", " • ", " · ", " – ", " — ", " - ", "\t", " @", " (", " published", " Published", " Updated",
        " Edited by", " on ",
    ]
    private static let leads = [
        "by", "von", "par", "por", "di", "door", "af", "written", "author", "authors", "autor", "autorin", "posted",
        "published", "reported", "verfasst", "text", "words", "geschrieben", "redaktion", "story", "auteur", "автор",
    ]

    private static func withoutLead(_ text: String) -> String {
        var line = behindLead(text)
        while let space = line.firstIndex(where: { $0 == " " || $0 == ":" }) {
            let word = line[..<space].lowercased()
            guard leads.contains(word) || word.isEmpty else { break }
            line = String(line[line.index(after: space)...])
        }
        return line
    }

    /// "View all posts by Jane Doe": the name alone.
    private static func behindLead(_ text: String) -> String {
        let lower = text.lowercased()
        let openers = ["view ", "show ", "see ", "more ", "zeige ", "alle ", "all ", "weitere ", "voir "]
        guard openers.contains(where: { lower.hasPrefix($0) }),
            let cut = [" by ", " von ", " from ", " de ", " par "].lazy.compactMap({ text.range(of: $0, last: true) })
                .first
        else { return text }
        return String(text[cut.upperBound...])
    }

    private static func isSite(_ name: String, _ site: String?) -> Bool {
        site.map { PageTitle.key($0) == PageTitle.key(name) } ?? false
    }

    /// More than a nickname or initials.
    private static func isFull(_ line: String) -> Bool { line.contains(" ") || line.utf8.count > 12 }

    /// A number that begins a word: a date, not "Bo2man".
    private static func firstNumber(in line: String) -> String.Index? {
        var previous: Character = " "
        for index in line.indices {
            if line[index].isNumber, !previous.isLetter, !previous.isNumber { return index }
            previous = line[index]
        }
        return nil
    }

    /// Without the words that led to what was cut off: "at", a month.
    private static func withoutTail(_ text: String, isCut: Bool) -> String {
        var line = text
        while true {
            while let last = line.last, ",;:|-–—•·/(".contains(last) || last == " " { line.removeLast() }
            guard let space = line.lastIndex(of: " ") else { return line }
            let word = line[line.index(after: space)...].lowercased()
            guard tails.contains(word) || isCut && MonthNames.numbers[word] != nil else { return line }
            line = String(line[..<space])
        }
    }

    private static let tails: Set<String> = [
        "am", "at", "on", "le", "el", "den", "der", "il", "the", "in", "for", "für", "um", "of", "and", "und",
        "published",
        "updated", "posted", "edited", "by", "-",
    ]

    private static func isName(_ line: String) -> Bool {
        let words = Words(line)
        guard (1...14).contains(words.count), line.utf8.count <= 120, !line.contains("http"), !line.contains("/"),
            !line.contains("@"), line.contains(where: \.isLetter)
        else { return false }
        return !nobody.contains(line.lowercased())
    }

    /// Accounts, not people.
    private static let nobody: Set<String> = [
        "admin", "administrator", "webmaster", "editor", "redaktion", "staff", "user", "guest", "author", "by", "root",
        "null", "undefined", "unknown", "anonymous", "more", "follow", "share", "comments",
    ]

    private static func joined(_ names: [String]) -> String? {
        var result: [String] = []
        for name in names.flatMap({ $0.split(separator: ";") }) {
            guard let line = cleaned(String(name)), !result.contains(line) else { continue }
            result.append(line)
        }
        return result.isEmpty ? nil : result.prefix(8).joined(separator: ", ")
    }

    /// Elements that are called the author's, surest first; not those of comments.
    private static func visible(_ tree: PageTree, _ site: String?) -> String? {
        var best: (rank: Int, node: Int)?
        var outUntil = 0
        for node in tree.nodes.indices where tree.nodes[node].tag != .text && node >= outUntil {
            if isForeign(tree, node) {
                outUntil = tree.nodes[node].end
                continue
            }
            let rank = rank(tree, node)
            guard rank > best?.rank ?? 0, let name = cleaned(tree.text(of: node, most: 200)) else { continue }
            if !isSite(name, site) { best = (rank, node) }
        }
        return best.flatMap { cleaned(tree.text(of: $0.node, most: 200)) }
    }

    private static func isForeign(_ tree: PageTree, _ node: Int) -> Bool {
        let tag = tree.nodes[node].tag
        if tag == .aside || tag == .footer || tag == .nav { return true }
        guard !tag.isInline, !tree.nodes[node].attributes.isEmpty, tag != .body, tag != .article else { return false }
        let reason = Hints(tree, node).reason
        return reason == .comments || reason == .related
    }

    private static func rank(_ tree: PageTree, _ node: Int) -> Int {
        guard !tree.nodes[node].attributes.isEmpty else { return 0 }
        if tree.attribute(.rel, of: node) == "author" { return 6 }
        if let item = tree.attribute(.itemprop, of: node)?.lowercased() {
            if item == "author" || item == "creator" { return tree.nodes[node].tag == .meta ? 0 : 5 }
        }
        let words = [AttributeName.class, .id, .testID].compactMap { tree.attribute($0, of: node) }
            .flatMap { $0.utf8.split(separator: 32) }.map { Hints.words(of: $0) }
        if words.contains(where: { $0.contains("author") && ($0.contains("name") || $0.count == 1) }) { return 4 }
        if words.contains(where: { $0.contains("byline") || $0.contains("authorname") }) { return 3 }
        if words.contains(where: { $0.last == "author" || $0.last == "autor" || $0.last == "writer" }) { return 2 }
        return 0
    }
}
