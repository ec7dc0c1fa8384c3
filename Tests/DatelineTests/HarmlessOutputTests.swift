import Foundation
import Support
import Testing

/// Whatever stands in what comes in, as a control character or as an entity for one: nothing that is printed or written
/// orders a terminal about, and of the order itself nothing is left.
struct HarmlessOutputTests {
    private static let escape = "\u{1B}[2J"
    private static let number = "&#27;[2J"

    private static let files = [
        "page.html": """
        <html><head><title>Page a\(number)b&#155;</title><meta name="author" content="Ada\(number) Berg">
        <meta property="og:site_name" content="Har\(number)bour"></head><body><article><h1>Page a\(number)b</h1>
        <p>Ada Berg \(number) of Norway met Erik Dahl\(escape) in Oslo on 1 June 2023, the&#x85; ministry said.</p>
        <p>She <a href="https://news.example/&#27;x">said</a> on Monday that the ferry sails to Bergen.</p>
        <pre>code \(number) x</pre></article></body></html>
        """,
        "feed.xml": """
        <rss version="2.0"><channel><title>Feed\(number) of news</title><item><guid>g\(number)</guid>
        <title>Feed a\(number)b</title><author>j@news.example (Jo\(number))</author><category>c\(number)</category>
        <description>&lt;p&gt;Ada Berg&amp;#27;[2J left Oslo on Monday.&lt;/p&gt;</description></item></channel></rss>
        """,
        "feed.json": """
        {"version": "https://jsonfeed.org/version/1.1", "title": "J\\u001b[2Json", "items": [{"id": "x\\u001b[2J",
        "title": "Json a\\u001b[2Jb\\u009b31m", "authors": [{"name": "Jo\\u001b[2J"}], "tags": ["t\\u001b[2J"],
        "content_html": "<p>Ada &#27;[2JBerg left \\u001b[2JOslo.</p>"}]}
        """,
        "subscriptions.opml": """
        <opml version="2.0"><body><outline text="Fol\(number)der"><outline type="rss" text="Sub\(number)s"
        xmlUrl="https://news.example/f\(number).xml" htmlUrl="https://news.example/\(number)"/></outline></body></opml>
        """,
        "mail.mbox": """
        From x@y Thu Jun  1 10:00:00 2023
        From: =?utf-8?Q?Jo=1B=5B2J?= <j@news.example>
        Subject: =?utf-8?Q?Mail_a=1B=5B2Jb=C2=9B31m?=
        Message-ID: <1\(escape)@news.example>
        Content-Type: text/html; charset=utf-8

        <p>Ada Berg\(number) said in Oslo that Erik Dahl\(escape) left.</p>

        """,
        "front.md": """
        ---
        title: Front a\(escape)b
        byline: Ada\(escape) Berg
        site: Har\(escape)bour
        tags: [t\(escape)]
        other\(escape): o\(escape)
        ---

        Ada **Berg\(escape)** left `Os\(escape)lo` on Monday. [Link](https://news.example/\(escape) "t\(escape)")
        """,
        "plain.txt": "Plain a\(escape)b\n\nOSLO, 3 June 2023 - Ada Berg met Erik Dahl\u{9B}31m on Monday.\n",
    ]

    /// Controls but the ends of lines, and what is left of an order.
    private func harm(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { line in
            line.contains("[2J") || line.contains("[31m")
                || line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
        }
    }

    @Test func noControlComesThrough() throws {
        try Program.with { program in
            for (name, text) in Self.files { try program.folder.write(text, to: "in/" + name) }
            func expectNoHarm(_ arguments: [String]) throws {
                let run = try Run(ProductPath.of("dateline"), arguments, in: program.folder)
                #expect(run.status == 0 && harm(run.output) == [] && harm(run.errors) == [], "\(arguments)")
            }
            try expectNoHarm(["import", "in"])
            let listed = try program.run("list").output
            for name in ["Page", "Feed", "Json", "Mail", "Front", "Plain"] { #expect(listed.contains("\(name) ab")) }
            let ids = try program.objects("list", "--json").compactMap { $0["id"] as? String }
            #expect(ids.count == 6)
            for id in ids { try expectNoHarm(["show", id]) }
            for format in ["markdown", "json", "csv"] { try expectNoHarm(["export", "--format", format] + ids) }
            for words in [
                ["list"], ["list", "--json"], ["search", "Berg"], ["search", "--json", "Berg"], ["sources"],
                ["sources", "--json"], ["entities"], ["timeline"], ["stories"], ["export", "--opml"],
                ["related", "--json", ids[0]],
            ] { try expectNoHarm(words) }
            for name in Self.files.keys {
                try expectNoHarm(["inspect", "in/" + name])
                try expectNoHarm(["inspect", "--json", "in/" + name])
            }
            for keys in ["j", "Enter", "g s", "g t"] { try expectNoHarm(["snapshot", "--keys", keys]) }
            try expectNoHarm(["export", "-o", "out.md"] + ids)
            let written = try #require(program.folder.read("out.md"))
            #expect(written.contains("Page ab") && harm(written) == [])
        }
    }
}
