import News

/// A page's title: its main heading where the head of the page agrees with it,
/// else what the head says, without the site's name.
enum PageTitle {
    static func find(_ tree: PageTree, _ meta: MetaTags, _ data: LinkedData, site: String?) -> Sourced<String>? {
        let told = told(tree, meta, data)
        let headings = headings(tree, .h1).filter { !isSite($0, site) && !isTail($0, of: told) }
        if let heading = headings.first(where: { heading in told.contains { agree(heading, $0) } }) {
            return Sourced(heading, from: .text)
        }
        if let part = part(of: told, in: headings + self.headings(tree, .h2, .h3), site) {
            return Sourced(part, from: .text)
        }
        if let best = told.first { return Sourced(withoutSite(best, site), from: .metadata) }
        return headings.first.map { Sourced($0, from: .text) }
    }

    /// "Story | The Paper" without what follows the last bar, if that names the site.
    static func withoutSite(_ title: String, _ site: String?) -> String {
        for mark in marks {
            guard let cut = title.range(of: mark, last: true) else { continue }
            let head = String(title[..<cut.lowerBound])
            let tail = String(title[cut.upperBound...])
            if isSite(tail, site)
                || Words(head).count >= 4 && Words(tail).count <= 4 && Words(tail).count * 2 <= Words(head).count
            {
                return withoutSite(head, site)
            }
            if isSite(head, site), Words(tail).count >= 2 { return tail }
        }
        return title
    }
}

// MARK: - Private

extension PageTitle {
    private static let marks = [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • ", " « ", " // ", " ‹ "]

    private static func headings(_ tree: PageTree, _ tags: Tag...) -> [String] {
        tree.nodes.indices.filter { tags.contains(tree.nodes[$0].tag) && !tree.isBelow($0, [.nav, .footer, .aside]) }
            .prefix(60).map { tree.text(of: $0, most: 600) }.filter { !$0.isEmpty && $0.utf8.count < 400 }
    }

    /// The name of a site stands behind the last bar of every title.
    private static func isTail(_ heading: String, of titles: [String]) -> Bool {
        let key = key(heading)
        return titles.contains { title in
            let parts = parts(of: title)
            return parts.count > 1 && Self.key(parts[parts.count - 1]) == key && Self.key(parts[0]) != key
        }
    }

    /// A heading that is one of the parts of a title between bars.
    private static func part(of titles: [String], in headings: [String], _ site: String?) -> String? {
        let keys = Set(titles.map(parts).filter { $0.count > 1 }.flatMap { $0.dropLast() }.map(key))
        return headings.first { key($0).count >= 8 && keys.contains(key($0)) && !isSite($0, site) }
    }

    private static func parts(of title: String) -> [String] {
        var result: [String] = []
        var rest = title
        while let cut = marks.compactMap({ rest.range(of: $0, last: false) }).min(by: { $0.lowerBound < $1.lowerBound })
        {
            result.append(String(rest[..<cut.lowerBound]))
            rest = String(rest[cut.upperBound...])
        }
        return (result + [rest]).filter { !$0.isEmpty }
    }

    /// Surest first.
    private static func told(_ tree: PageTree, _ meta: MetaTags, _ data: LinkedData) -> [String] {
        let element = tree.all(.title).first.map { tree.text(of: $0, most: 600) }
        let all = [
            meta.first("dc:title", "dcterms:title", "og:title", "dc.title", "dcterms.title", "citation_title"),
            data.headline,
            meta.first("twitter:title", "parsely-title", "sailthru.title", "headline"), element,
        ]
        return all.compactMap { $0?.safeLine }.filter { !$0.isEmpty }
    }

    /// One holds the other, or most words of the shorter stand in both.
    private static func agree(_ heading: String, _ title: String) -> Bool {
        let a = Words(heading).list.map(\.hash)
        let b = Set(Words(title).list.map(\.hash))
        guard !a.isEmpty else { return !heading.isEmpty && title.contains(heading) }
        let shared = a.count { b.contains($0) }
        return shared * 10 >= a.count * 8 && a.count * 3 >= b.count || shared * 10 >= b.count * 8 && b.count >= 2
    }

    static func isSite(_ text: String, _ site: String?) -> Bool {
        guard let site else { return false }
        let a = key(text)
        let b = key(site)
        return !a.isEmpty && (a == b || a.count >= 4 && (b.contains(a) || a.contains(b) && b.count >= 4))
    }

    static func key(_ text: String) -> String {
        String(
            text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}

extension String {
    /// Where `mark` stands, looked for byte by byte.
    func range(of mark: String, last: Bool) -> Range<String.Index>? {
        let bytes = Array(utf8)
        let pattern = Array(mark.utf8)
        guard let place = last ? ByteSearch.last(pattern, in: bytes) : ByteSearch.first(pattern, in: bytes) else {
            return nil
        }
        let start = utf8.index(startIndex, offsetBy: place)
        return start..<utf8.index(start, offsetBy: pattern.count)
    }
}
