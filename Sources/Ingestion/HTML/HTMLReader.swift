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
        TailRule.apply,
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
        let text = try PageDecoding.utf8(
            bytes.count > largestPage ? Array(bytes[..<largestPage]) : bytes, charset: charset)
        let guarded = MarkupGuard(cleaning: text)
        let tree = PageParser.tree(of: guarded.markup)
        let body = PageBody.find(in: tree)
        var facts = facts
        PageFacts.tell(&facts, tree, LinkedData(guarded.linkedData), url: url)
        var draft = Draft(passages: body.map(passage), facts: facts)
        for rule in rules { rule(&draft) }
        return Assembly.content(of: draft)
    }

    private static func passage(_ block: PageBlock) -> Passage {
        var passage = Passage(block.text, kind: block.kind)
        if let reason = block.reason { passage.remove(reason) }
        return passage
    }
}
