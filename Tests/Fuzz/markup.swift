// What comes in is a page built of whole tags and sentences, a byte for each:
// lists, tables, rivers of cards, notes and formulas, nested in any way.

import Ingestion
import News

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let page =
        "<html><body>" + UnsafeBufferPointer(start: start, count: count).map { pieces[Int($0) % pieces.count] }.joined()
    let source = SourceText(bytes: Array(page.utf8), origin: "https://fuzz.example/a", fileName: "fuzz.html")
    guard let article = try? ArticleReader.read(source, zone: .utc) else { return 0 }
    precondition(article.text.safe == article.text, "a harmful character came out")
    var last = 0
    for block in article.blocks {
        precondition(block.span.start >= last && block.span.end <= article.text.utf8.count, "a block lies outside")
        precondition(block.depth >= 0 && (block.kind.isItem || block.depth == 0), "what is no item stands in a list")
        last = block.span.end
    }
    for link in article.links {
        precondition(link.span.start < link.span.end && link.span.end <= article.text.utf8.count, "a link lies outside")
    }
    return 0
}

private let pieces = [
    "<div>", "</div>", "<section>", "</section>", "<article>", "</article>", "<p>", "</p>", "<br>", "<h1>", "</h1>",
    "<h2>", "</h2>", "<ul>", "</ul>", "<ol>", "</ol>", "<ol start=7>", "<ol start=-999999 reversed>", "<ol type=i>",
    "<ol type=a start=25>", "<ol style='list-style:none'>", "<li>", "</li>", "<li value=9>", "<li value=999999>",
    "<dl>",
    "<dt>", "<dd>", "</dl>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<td colspan=20>",
    "<td rowspan=20>", "<td colspan=3 rowspan=2>", "<caption>", "</caption>", "<blockquote>", "</blockquote>", "<pre>",
    "</pre>", "<aside>", "</aside>", "<nav>", "</nav>", "<div class='related'>", "<div class='article-body'>",
    "<span class='mw-editsection'>", "</span>", "<div hidden>", "<sup>", "</sup>", "[1]", "1", "<a href='#n1'>",
    "<a href='/one'>", "</a>", "<a href='/two'>The harbour froze over on Sunday night</a>", "<math>", "</math>",
    "<msup>",
    "</msup>", "<mfrac>", "</mfrac>", "<mi>a</mi>", "<mn>2</mn>", "<annotation>", "</annotation>",
    "<img class=latex alt='{\\displaystyle a}'>", "<figure>", "</figure>", "<figcaption>", "</figcaption>",
    "<time datetime='2024-05-03'>3 May</time>", "By Jane Doe", "3 May 2024", " ", "a", "Ice. ", "The town waits. ",
    "The council of the harbour town voted on Monday for a new bridge, after years of debate. ",
    "The ferry, which had been built in 1962, sank on the first night of the storm; nobody was hurt, the master said, "
        + "and the company will pay for what was lost, as far as it can. ",
]
