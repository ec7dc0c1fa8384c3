import News

/// Plain text, often scraped from a page, to an article: paragraphs found,
/// boilerplate taken out, title, byline, date and place recognised.
enum PlainTextReader {
    /// The rules in order; later ones lean on what earlier ones decided.
    private static let rules: [@Sendable (inout Draft) -> Void] = [
        RunInRule.apply,
        PhraseRule.apply,
        FundDriveRule.apply,
        ClosingCreditRule.apply,
        SelfRepetitionRule.apply,
        RunOnRule.apply,
        CaptionRule.apply,
        ProvenanceRule.apply,
        StampRule.apply,
        TitleRule.apply,
        CaptionRule.removeLinesAboveCredits,
        RepetitionRule.apply,
        RelatedRule.apply,
        TailRule.apply,
        TopicRule.apply,
        HeadRule.apply,
        NeighbourRule.apply,
        DatelineRule.apply,
        ScrapedLabelRule.apply,
        ClosingCreditRule.apply,
        HeadingRule.apply,
    ]

    /// The rules for bulk text, which whoever made it should have cleaned: only
    /// what says of itself that it is no part of an article.
    private static let bulkRules: [@Sendable (inout Draft) -> Void] = [
        RunInRule.apply, PhraseRule.apply, ScrapedLabelRule.apply,
    ]

    static func read(_ text: some StringProtocol, facts: ArticleFacts) -> ArticleContent {
        var draft = Draft(passages: Paragraphs.split(text), facts: facts)
        for rule in rules { rule(&draft) }
        keepSomething(&draft)
        return Assembly.content(of: draft)
    }

    /// Flashes and single paragraphs stay as they are.
    static func cleanedBulk(_ passages: [Passage]) -> [Passage] {
        guard passages.count >= 3 else { return passages }
        var draft = Draft(passages: passages, facts: ArticleFacts(zone: .utc))
        for rule in bulkRules { rule(&draft) }
        keepSomething(&draft)
        return draft.passages
    }

    /// A text that would be removed whole is kept whole: it was no article's page.
    private static func keepSomething(_ draft: inout Draft) {
        guard draft.content.isEmpty else { return }
        for index in draft.passages.indices where draft.passages[index].removal != nil {
            draft.passages[index].fate = .content
        }
    }
}
