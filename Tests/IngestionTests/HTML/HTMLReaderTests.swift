import Foundation
import News
import Support
import Testing

@testable import Ingestion

/// Small pages of the shapes that exist, each with what is read from it beside it.
@Suite struct HTMLReaderTests {
    @Test(arguments: [
        "news-page", "blog", "live-blog", "wire", "graph", "line-breaks", "paywall", "amp", "encyclopedia",
        "lead-apart",
    ])
    func everyShapeIsReadAsItShouldBe(_ name: String) throws {
        let article = try Fixture.article("HTML/\(name).html")
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Fixtures/HTML/\(name).md").standardized.path
        let difference = GoldenFile(file).difference(from: article.outline)
        #expect(difference == nil)
    }

    @Test func aPageWithoutTextIsASentence() {
        #expect(throws: IngestionError.noText) {
            try Fixture.read("<html><head><title>T</title></head><body></body></html>", as: "a.html")
        }
    }

    @Test func terminalControlsNeverComeThrough() throws {
        let article = try Fixture.read(
            "<html><title>A&#27;[2J&#x9b;b</title><body><p>A man &#27;]52;c;x&#7;walked \u{1B}[31mhome&#8238; on Sunday.</p></body></html>",
            as: "a.html")
        #expect(article.title.value == "A")
        #expect(article.text == "A man ]52;c;xwalked home on Sunday.")
    }
}

extension ArticleContent {
    /// The article as Markdown-like text, for comparing whole.
    var outline: String {
        var lines = ["title: \(title.value) (\(title.source.rawValue))"]
        if let byline { lines.append("byline: \(byline.value) (\(byline.source.rawValue))") }
        if let published { lines.append("published: \(published.value.iso) (\(published.source.rawValue))") }
        if let site { lines.append("site: \(site.value) (\(site.source.rawValue))") }
        if let datelinePlace { lines.append("place: \(datelinePlace)") }
        for block in blocks { lines += ["", ArticleContent.marked(text.slice(block.span), block.kind)] }
        lines += ["", "---- left out"]
        for passage in removed { lines.append("(\(passage.reason.rawValue)) \(passage.text)") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func marked(_ text: String, _ kind: TextBlock.Kind) -> String {
        switch kind {
        case .heading(let level): String(repeating: "#", count: level) + " " + text
        case .listItem: "- " + text
        case .numberedItem(let number): "\(number). " + text
        case .quote: "> " + text
        case .code: "```\n\(text)\n```"
        case .table: "| " + text.split(separator: "\n").joined(separator: "\n| ")
        case .caption: "(caption) " + text
        case .paragraph: text
        }
    }
}
