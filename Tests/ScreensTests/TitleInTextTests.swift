import News
import Reading
import Support
import Testing

@testable import Screens

@Suite struct TitleInTextTests {
    private func content(_ title: String, _ source: FactSource, _ text: String) -> ArticleContent {
        ArticleContent(
            title: Sourced(title, from: source), text: text, blocks: TextBlock.paragraphs(of: text))
    }

    @Test(arguments: [
        ("He came.", FactSource.firstSentence, "He came. He saw.", "He came." as String?),
        ("He came and…", .firstSentence, "He came\nand saw. He won.", "He came\nand saw."),
        ("He came.", .frontMatter, "He came. He saw.", nil),
        ("He Came", .frontMatter, "He came.\n\nHe saw.", "He came."),
        ("Other", .firstSentence, "He came.", nil), ("", .frontMatter, "He came.", nil),
    ])
    func isFoundAtTheBeginning(title: String, source: FactSource, text: String, words: String?) {
        let content = content(title, source, text)
        #expect(content.titleInText.map { text.slice($0) } == words)
    }

    /// What the text says isn't said above it, too.
    @Test func aFirstParagraphThatIsTheTitleIsDrawnOnce() {
        let content = content("He came", .frontMatter, "He came\n\nHe saw.")
        let article = Article(id: .init(1), content: content, added: 0, origins: [])
        var desk = Desk(80, 24)
        desk.press("Enter")
        desk.send(.answer(.page(ArticlePage(article: article, isAnalyzed: true))))
        let lines = desk.frame.text.split(separator: "\n").dropFirst()
        #expect(lines.count { $0.contains("He came") } == 1)
        #expect(!desk.frame.text.contains("no title given"))
    }
}
