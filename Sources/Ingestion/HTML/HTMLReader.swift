import News

/// A web page to an article.
enum HTMLReader {
    /// Pages are read up to here, in bytes.
    static let largestPage = 16 * 1_048_576

    /// The rules of plain text that also tell on a page what its markup doesn't.
    private static let rules: [@Sendable (inout Draft) -> Void] = [
        PhraseRule.apply,
        FundDriveRule.apply,
        ClosingCreditRule.apply,
        SelfRepetitionRule.apply,
        CaptionRule.apply,
        ProvenanceRule.apply,
        StampRule.apply,
        TitleRule.apply,
        RelatedRule.apply,
        TailRule.applyToPage,
        TopicRule.apply,
        DatelineRule.apply,
        ClosingCreditRule.apply,
    ]

    /// - Parameters:
    ///   - url: where the page came from, if that is known.
    ///   - charset: what the server said about its encoding.
    static func read(_ bytes: [UInt8], url: String?, charset: String? = nil, facts: ArticleFacts)
        throws(IngestionError) -> ArticleContent
    {
        let bytes = bytes.count > largestPage ? Array(bytes[..<largestPage]) : bytes
        let text = try MarkupDecoding.utf8(bytes, charset: charset, declared: DeclaredEncoding.ofPage(bytes))
        let guarded = MarkupGuard(cleaning: text)
        let tree = PageParser.tree(of: guarded.markup)
        var facts = facts
        let data = LinkedData(guarded.linkedData)
        let meta = MetaTags(tree)
        PageFacts.tell(&facts, Page(tree: tree, source: text, language: guarded.language), meta, data, url: url)
        let descriptions = meta.values(of: "description", "og:description", "twitter:description")
        var body = PageBody.find(in: tree, descriptions: descriptions + data.descriptions)
        data.body.map { ToldBody($0).check(&body) }
        let base = base(of: tree, url ?? facts.url)
        var draft = Draft(passages: body.blocks.map { passage($0, base) }, facts: facts)
        for rule in rules { rule(&draft) }
        var content = Assembly.content(of: draft)
        content.removed = removed(body.before) + content.removed + removed(body.after)
        return content
    }

    /// A piece of HTML, as feeds and bulk files hold them, in passages: all of
    /// its text, for whoever made it has cleaned it.
    /// - Parameter base: what its addresses are relative to.
    static func passages(of fragment: String, base: String? = nil) -> [Passage] {
        let tree = PageParser.tree(of: MarkupGuard(cleaning: Array(fragment.utf8)).markup)
        return PageBody.everything(tree, keepsLines: true).blocks.map { passage($0, base) }
    }

    /// What a page's addresses are relative to: `<base>`, else where it came from.
    static func base(of tree: PageTree, _ url: String?) -> String? {
        let own = url.flatMap { LinkAddress.base($0, in: nil) }
        let told = tree.all(.base).lazy.compactMap { tree.attribute(.href, of: $0) }.first
        return told.flatMap { LinkAddress.base($0, in: own) } ?? own
    }

    private static func removed(_ blocks: [PageBlock]) -> [RemovedPassage] {
        blocks.map { RemovedPassage($0.text, $0.reason ?? .other) }
    }

    static func passage(_ block: PageBlock, _ base: String?) -> Passage {
        let links = block.targets.compactMap { $0.resolved(against: base) }
        var passage = Passage(block.text, kind: block.kind, links: links)
        passage.depth = block.depth
        if let reason = block.reason { passage.remove(reason) }
        return passage
    }
}
