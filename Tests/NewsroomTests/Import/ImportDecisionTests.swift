import Archive
import News
import Testing

@testable import Newsroom

@Suite struct ImportDecisionTests {
    private static func stored(_ id: Int64, hash: Int64) -> StoredArticle {
        StoredArticle(id: Article.ID(id), hash: hash, version: 1)
    }

    private static let cases: [(keyed: StoredArticle?, twin: StoredArticle?, decision: ImportDecision)] = [
        (nil, nil, .new),
        (stored(1, hash: 7), nil, .same(Article.ID(1))),
        (stored(1, hash: 8), nil, .changed(Article.ID(1))),
        (nil, stored(2, hash: 7), .anotherPlace(Article.ID(2))),
        (stored(1, hash: 7), stored(2, hash: 7), .same(Article.ID(1))),
        (stored(1, hash: 8), stored(2, hash: 7), .changed(Article.ID(1))),
    ]

    @Test(arguments: cases.indices) func decidesFromWhatTheLibraryHas(index: Int) {
        let (keyed, twin, decision) = Self.cases[index]
        #expect(ImportDecision.decide(hash: 7, keyed: keyed, twin: twin) == decision)
    }
}
