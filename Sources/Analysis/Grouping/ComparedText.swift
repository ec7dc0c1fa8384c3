public import News

/// What comparing an article with others needs of it; its text is cut into words once for all.
public struct ComparedText: Sendable {
    /// What the library stores (`RelatedArticles.terms`).
    public let terms: TermVector
    /// Keys of near-duplicates (`NearDuplicates.bands`).
    public let bands: [Int64]
    public let shingles: NearDuplicates.Shingles

    /// Linear.
    public init(title: String, text: String) {
        let words = TermScanner.words(of: text)
        shingles = NearDuplicates.Shingles(of: words)
        bands = NearDuplicates.bands(of: words, shingles)
        terms = TermCounter.terms(title: title, words: words)
    }
}
