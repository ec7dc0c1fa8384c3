import News
import Testing

@testable import dateline

struct SkippedArticlesTests {
    private func rows(_ count: Int) -> [ArticleRow] {
        (0..<count).map { ArticleRow(id: Article.ID(Int64($0 + 1)), title: "Title\u{1B}[2J \($0 + 1)") }
    }

    @Test func nothingIsSaidOfNothing() {
        #expect(SkippedArticles.sentence([]) == nil)
    }

    @Test func oneIsNamed() {
        #expect(
            SkippedArticles.sentence(rows(1))
                == "1 article is set aside, as the program ended whenever it was analysed: "
                + "a1 (\("Title\u{1B}[2J 1".safeLine)); `dateline reanalyze` tries it again.")
    }

    @Test func ofManyTheFirstAreNamed() throws {
        let sentence = try #require(SkippedArticles.sentence(rows(7)))
        #expect(sentence.hasPrefix("7 articles are set aside, as the program ended whenever one of them was analysed"))
        #expect(sentence.contains("a5 (") && !sentence.contains("a6 ("))
        #expect(sentence.hasSuffix(" and 2 more; `dateline reanalyze` tries them again."))
    }
}
