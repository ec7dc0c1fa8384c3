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
        let shown = ShownByline.find(tree, site)
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
        return isName(line) ? PersonList.line(of: line) : nil
    }

    static func isSite(_ name: String, _ site: String?) -> Bool {
        site.map { PageTitle.key($0) == PageTitle.key(name) } ?? false
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
        "erstellt", "veröffentlicht", "autore", "autora", "skrevet", "texte", "texto", "testo", "door", "tekst",
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
            guard tails.contains(word) || weekdays.contains(word) || isCut && MonthNames.numbers[word] != nil else {
                return line
            }
            line = String(line[..<space])
        }
    }

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonntag",
    ]

    private static let tails: Set<String> = [
        "am", "at", "on", "le", "el", "den", "der", "il", "the", "in", "for", "für", "um", "of", "and", "und",
        "published",
        "updated", "posted", "edited", "by", "-", "vor", "před", "il", "y", "a", "hace", "há",
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
        PersonList.joined(names.flatMap { $0.split(separator: ";") }.compactMap { cleaned(String($0)) })
    }
}
