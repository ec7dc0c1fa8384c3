import News

/// A page's title: its main heading where the head of the page agrees with it,
/// else what the head says, without the site's name.
enum PageTitle {
    static func find(_ tree: PageTree, _ meta: MetaTags, _ data: LinkedData, site: String?) -> Sourced<String>? {
        let told = told(tree, meta, data)
        let headings = tree.all(.h1).filter { !tree.isBelow($0, [.nav, .footer, .aside]) }
            .map { tree.text(of: $0, most: 600) }.filter { !$0.isEmpty && $0.utf8.count < 400 }
        if let heading = headings.first(where: { heading in told.contains { agree(heading, $0) } }) {
            return Sourced(heading, from: .text)
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

    /// Surest first.
    private static func told(_ tree: PageTree, _ meta: MetaTags, _ data: LinkedData) -> [String] {
        let element = tree.all(.title).first.map { tree.text(of: $0, most: 600) }
        let all = [
            meta.first("og:title", "dc.title", "dcterms.title", "citation_title"), data.headline,
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

    private static func isSite(_ text: String, _ site: String?) -> Bool {
        guard let site else { return false }
        let a = key(text)
        let b = key(site)
        return !a.isEmpty && (a == b || a.count >= 4 && (b.contains(a) || a.contains(b) && b.count >= 4))
    }

    private static func key(_ text: String) -> String {
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
