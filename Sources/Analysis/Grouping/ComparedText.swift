public import News

/// What comparing an article with others needs of it; its text is cut into words once for all.
public struct ComparedText: Sendable {
    /// What the library stores (`RelatedArticles.terms`); none of a text that isn't analysed.
    public let terms: TermVector
    /// Keys of near-duplicates (`NearDuplicates.bands`).
    public let bands: [Int64]
    public let shingles: NearDuplicates.Shingles

    /// Linear. What isn't English is compared with copies of itself alone: its
    /// words are rare among English ones, which would tie it to any text of its language.
    public init(title: String, text: String, language: String) {
        let words = TermScanner.words(of: text)
        shingles = NearDuplicates.Shingles(of: words)
        bands = NearDuplicates.bands(of: words, shingles)
        terms = Analyzer.reads(language) ? TermCounter.terms(title: title, words: words) : TermVector(sorted: [])
    }
}
