import News

/// A page: its tree, and the bytes it was made of.
struct Page {
    let tree: PageTree
    /// UTF-8.
    let source: [UInt8]
    /// As it says itself; nil where it doesn't.
    let language: String?
}

/// What a page tells about its article.
enum PageFacts {
    static func tell(_ facts: inout ArticleFacts, _ page: Page, _ meta: MetaTags, _ data: LinkedData, url: String?) {
        let tree = page.tree
        let address = address(tree, meta) ?? url
        facts.url = facts.url ?? address.flatMap { $0.hasPrefix("http") ? $0.safeLine : nil }
        let site = site(tree, meta, data)
        if let site { facts.offer(site: site, from: .metadata) }
        if let host = facts.url.flatMap(host) { facts.offer(site: host, from: .url) }
        if let title = PageTitle.find(tree, meta, data, site: site) {
            facts.offer(title: title.value, from: title.source)
        }
        if let line = PageByline.find(tree, meta, data, site: site) {
            facts.offer(byline: line.value, from: line.source)
        }
        let date = PageDate.find(page, meta, data, url: address, zone: facts.zone)
        facts.offer(published: date?.value, from: date?.source ?? .metadata)
    }

    private static func address(_ tree: PageTree, _ meta: MetaTags) -> String? {
        let canonical = tree.all(.link).first { tree.attribute(.rel, of: $0)?.lowercased() == "canonical" }
        let all = [canonical.flatMap { tree.attribute(.href, of: $0) }, meta.first("og:url")]
        return all.compactMap { $0 }.first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    }

    private static func site(_ tree: PageTree, _ meta: MetaTags, _ data: LinkedData) -> String? {
        let told = [
            meta.first("og:site_name"), data.site,
            meta.first("application-name", "dc.publisher", "citation_journal_title"),
        ]
        return told.compactMap { $0?.safeLine }.first { !$0.isEmpty && $0.utf8.count <= 100 && !$0.hasPrefix("http") }
    }

    /// "www.paper.example" as "paper.example".
    private static func host(_ url: String) -> String? {
        let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, let host = parts[2].split(separator: ":").first, host.contains(".") else { return nil }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
    }
}
