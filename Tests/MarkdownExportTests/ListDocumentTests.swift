import MarkdownExport
import News
import Testing

struct ListDocumentTests {
    @Test func articlesWithTheirSnippets() {
        let rows = [
            ArticleRow(
                id: Article.ID(2), title: "Harbour opens",
                published: Samples.day("2024-06-18").map(Publication.init(day:)), site: "The Coast",
                origin: "https://coast.example/2", snippet: Snippet("the harbour cost $3", hits: [TextSpan(4, 11)])),
            ArticleRow(id: Article.ID(1), title: "Work #1", origin: "/home/reader/1.txt"),
        ]
        #expect(
            Samples.markdown.document(rows, title: "harbour cost").hasSuffix(
                """
                # harbour cost

                ## [Harbour opens](https://coast.example/2)
                the ==harbour== cost \\$3\\
                The Coast, 2024-06-18 ^a2

                ## Work \\#1
                Undated · from `/home/reader/1.txt` ^a1

                """))
    }
}
