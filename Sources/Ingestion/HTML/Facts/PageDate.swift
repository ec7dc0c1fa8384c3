import News

/// When a page was published: from its graph, its head, its marked-up dates,
/// its address, then what it shows. Dates of changes don't count.
enum PageDate {
    static func find(_ tree: PageTree, _ meta: MetaTags, _ data: LinkedData, url: String?, zone: Zone)
        -> Sourced<Publication>?
    {
        if let date = plausible(data.published, zone) ?? told(meta, zone) { return Sourced(date, from: .metadata) }
        if let date = marked(tree, zone) { return Sourced(date, from: .metadata) }
        if let date = url.flatMap(inAddress) { return Sourced(date, from: .url) }
        return shown(tree, zone).map { Sourced($0, from: .text) }
    }
}

// MARK: - Private

extension PageDate {
    private static func plausible(_ text: String?, _ zone: Zone) -> Publication? {
        guard let text, let date = DateShapes.date(in: text, zone: zone) else { return nil }
        return (1_990...2_060).contains(date.day().year) ? date : nil
    }

    private static func told(_ meta: MetaTags, _ zone: Zone) -> Publication? {
        let names = [
            "article:published_time", "og:article:published_time", "datepublished", "article:published", "pubdate",
            "publishdate", "publish-date", "publication_date", "article_date_original", "originalpublicationdate",
            "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued",
            "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "dc:date", "dc:created",
            "citation_publication_date", "citation_date", "citation_online_date", "rnews:datepublished", "date",
            "article.published", "article.created", "displaydate", "ptime", "og:pubdate", "created", "datecreated",
        ]
        for name in names {
            for value in meta.all(name) { if let date = plausible(value, zone) { return date } }
        }
        return nil
    }

    /// Microdata, and `<time>`: the one that is called published, else the first of the page.
    private static func marked(_ tree: PageTree, _ zone: Zone) -> Publication? {
        var first: Publication?
        for node in tree.nodes.indices where !tree.nodes[node].attributes.isEmpty || tree.nodes[node].tag == .time {
            let item = tree.attribute(.itemprop, of: node)?.lowercased() ?? ""
            let isTime = tree.nodes[node].tag == .time
            guard isTime || item == "datepublished" || item == "datecreated" else { continue }
            if tree.isBelow(node, [.aside, .footer, .nav]) || isOfComment(tree, node) { continue }
            let text =
                tree.attribute(.datetime, of: node) ?? tree.attribute(.content, of: node)
                ?? tree.text(of: node, most: 100)
            guard let date = plausible(text, zone) ?? plausible(tree.text(of: node, most: 100), zone) else { continue }
            if item.hasPrefix("date") && item != "datemodified" || tree.attribute(.pubdate, of: node) != nil {
                return date
            }
            let names = (tree.attribute(.class, of: node) ?? "").lowercased()
            if names.contains("updated") && !names.contains("published") || item == "datemodified"
                || names.contains("modified")
            {
                continue
            }
            first = first ?? date
        }
        return first
    }

    private static func isOfComment(_ tree: PageTree, _ node: Int) -> Bool {
        tree.ancestors(of: node).contains { outer in
            guard !tree.nodes[outer].attributes.isEmpty else { return false }
            let tag = tree.nodes[outer].tag
            guard tag != .body, tag != .html, tag != .article, tag != .main else { return false }
            let reason = Hints(tree, outer).reason
            return reason == .comments || reason == .related
        }
    }

    /// "/2019/11/19/", "-2019-11-19", "/20191119/".
    static func inAddress(_ url: String) -> Publication? {
        let bytes = Array(url.utf8.prefix(400))
        for index in bytes.indices where index > 8 && !isDigit(bytes[index - 1]) {
            if let date = dayFirst(bytes, index) { return Publication(day: date) }
            guard let year = number(bytes, index, 4), (1_995...2_060).contains(year) else { continue }
            if let mark = bytes.element(index + 4), mark == 47 || mark == 45 || mark == 95 {
                guard let month = number(bytes, index + 5, 2), bytes.element(index + 7) == mark,
                    let day = number(bytes, index + 8, 2), !(bytes.element(index + 10).map(isDigit) ?? false),
                    let date = CalendarDay(year: year, month: month, day: day)
                else { continue }
                return Publication(day: date)
            }
            if let month = number(bytes, index + 4, 2), let day = number(bytes, index + 6, 2),
                !(bytes.element(index + 8).map(isDigit) ?? false),
                let date = CalendarDay(year: year, month: month, day: day)
            {
                return Publication(day: date)
            }
        }
        return nil
    }

    /// "29-10-2021", "29.10.2021"; months don't come first in addresses with a year at the end.
    private static func dayFirst(_ bytes: [UInt8], _ index: Int) -> CalendarDay? {
        guard let mark = bytes.element(index + 2), mark == 45 || mark == 46, bytes.element(index + 5) == mark,
            let day = number(bytes, index, 2), let month = number(bytes, index + 3, 2),
            let year = number(bytes, index + 6, 4), (1_995...2_060).contains(year),
            !(bytes.element(index + 10).map(isDigit) ?? false)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    private static func number(_ bytes: [UInt8], _ start: Int, _ digits: Int) -> Int? {
        guard start + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[start..<(start + digits)] {
            guard isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    /// A date in an element that is called a date, else the first that stands by itself.
    private static func shown(_ tree: PageTree, _ zone: Zone) -> Publication? {
        var lone: Publication?
        var outUntil = 0
        for node in tree.nodes.indices where node >= outUntil {
            let tag = tree.nodes[node].tag
            if tag.isMachinery && tag != .head || [.nav, .aside, .footer].contains(tag) {
                outUntil = tree.nodes[node].end
                continue
            }
            guard tag != .text, tag != .html, tag != .body, tree.nodes[node].end - node < 40 else { continue }
            let isCalled = isCalledDate(tree, node)
            guard isCalled || lone == nil else { continue }
            let text = tree.text(of: node, most: 200)
            guard text.utf8.count <= (isCalled ? 160 : 80), let date = plausible(text, zone), !isOfComment(tree, node)
            else { continue }
            if isCalled { return date }
            lone = lone ?? date
        }
        return lone
    }

    private static func isCalledDate(_ tree: PageTree, _ node: Int) -> Bool {
        guard !tree.nodes[node].attributes.isEmpty else { return false }
        let words = [AttributeName.class, .id].compactMap { tree.attribute($0, of: node) }
            .flatMap { $0.utf8.split(separator: 32) }.flatMap { Hints.words(of: $0) }
        return words.contains { names.contains($0) }
    }

    private static let names: Set<String> = [
        "date", "published", "pubdate", "publish", "posted", "timestamp", "dateline", "meta", "byline", "datum", "time",
        "info", "fecha",
    ]
}

extension Array {
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
