import News

extension HTMLReader {
    /// The page of a newsletter or message: all that it shows, for nothing
    /// stands around its text but what mailing software puts above and below.
    /// - Parameters:
    ///   - charset: what the message calls its encoding.
    ///   - title: the subject.
    /// - Returns: the passages, and the page in UTF-8.
    static func letter(_ bytes: [UInt8], charset: String?, title: String?)
        throws(IngestionError) -> (passages: [Passage], markup: [UInt8])
    {
        let bytes = bytes.count > largestPage ? Array(bytes[..<largestPage]) : bytes
        let text = try MarkupDecoding.utf8(bytes, charset: charset, declared: DeclaredEncoding.ofPage(bytes))
        let tree = PageParser.tree(of: MarkupGuard(cleaning: text).markup)
        let blocks = PageBody.everything(tree).blocks
        let base = base(of: tree, nil)
        var facts = ArticleFacts(zone: .utc)
        if let title { facts.offer(title: title, from: .mail) }
        var draft = Draft(passages: blocks.map { passage($0, base) }, facts: facts)
        LetterFrame.remove(from: &draft)
        if !draft.content.isEmpty { return (draft.passages, text) }
        return (blocks.map { passage($0, nil) }, text)
    }
}
