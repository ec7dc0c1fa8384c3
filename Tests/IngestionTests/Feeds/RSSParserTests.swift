import News
import Testing

@testable import Ingestion

@Suite struct RSSParserTests {
    @Test func aWholeFeedIsRead() throws {
        let feed = try FeedFixture.read(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Harbour &amp; Coast</title><link>https://harbour.example/</link>
            <image><title>Logo</title><link>https://harbour.example/logo</link></image>
            <item><title>Ferry sinks</title><link>https://harbour.example/ferry</link><guid isPermaLink="false">ferry-1</guid>
            <pubDate>Mon, 05 Feb 2024 10:30:00 +0100</pubDate><dc:creator>Ann Lee</dc:creator><category>Sea</category>
            <description>Short.</description><content:encoded><![CDATA[<p>The ferry <b>sank</b>.</p><p>Nobody was hurt.</p>]]></content:encoded></item>
            <item><title>Bridge opens</title><link>https://harbour.example/bridge</link><description>It opened.</description></item>
            </channel></rss>
            """)
        #expect(feed.title == "Harbour & Coast")
        #expect(feed.homepage == "https://harbour.example/")
        #expect(feed.entries.map(\.id) == ["ferry-1", "https://harbour.example/bridge"])
        let first = try #require(feed.entries.first)
        #expect(first.published?.iso == "2024-02-05T09:30:00Z")
        #expect(first.author == "Ann Lee")
        #expect(first.tags == ["Sea"])
        #expect(first.html == "<p>The ferry <b>sank</b>.</p><p>Nobody was hurt.</p>")
        #expect(first.text == "The ferry sank.\n\nNobody was hurt.")
    }

    @Test func whatIsLeftOutOfAFeedWithoutEndIsSaid() throws {
        for (count, isCut) in [(FeedReader.mostEntries, false), (FeedReader.mostEntries + 1, true)] {
            let json =
                #"{"version":"https://jsonfeed.org/version/1","items":["#
                + Array(repeating: #"{"id":"a"}"#, count: count).joined(separator: ",") + "]}"
            let rss =
                "<rss><channel>" + String(repeating: "<item><title>a</title></item>", count: count) + "</channel></rss>"
            let atom =
                "<feed xmlns='http://www.w3.org/2005/Atom'>"
                + String(repeating: "<entry><id>a</id></entry>", count: count) + "</feed>"
            for text in [json, rss, atom] {
                let feed = try FeedFixture.read(text)
                #expect(feed.entries.count == FeedReader.mostEntries)
                #expect(feed.isCut == isCut)
            }
        }
    }

    @Test func rdfKeepsItsItemsBesideTheChannel() throws {
        let feed = try FeedFixture.read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="https://a.example/feed"><title>News</title><link>https://a.example/</link>
            <items><rdf:Seq><rdf:li rdf:resource="https://a.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://a.example/1"><title>One</title></item></rdf:RDF>
            """)
        #expect(feed.title == "News")
        #expect(feed.entries.map(\.id) == ["https://a.example/1"])
        #expect(feed.entries.first?.url == "https://a.example/1")
    }

    @Test(arguments: [
        ("<author>ann@a.example (Ann Lee)</author>", "Ann Lee"),
        ("<author>Ann Lee &lt;ann@a.example></author>", "Ann Lee"),
        ("<author>ann@a.example</author>", "ann@a.example"), ("<author>Ann (of Leeds)</author>", "Ann (of Leeds)"),
        ("<dc:creator>Ann Lee</dc:creator><dc:creator>Bob Ray</dc:creator>", "Ann Lee, Bob Ray"),
        ("<itunes:author>Ann Lee</itunes:author>", "Ann Lee"),
        ("<atom:author><atom:name>Ann Lee</atom:name></atom:author>", "Ann Lee"),
    ])
    func authorsAreNames(fields: String, author: String) throws {
        #expect(try FeedFixture.item(fields)?.author == author)
    }

    @Test(arguments: [
        ("Fish &amp; chips", "Fish & chips"), ("Fish &amp;amp; chips", "Fish & chips"),
        ("Fish & chips < 3", "Fish & chips < 3"),
        ("&lt;b>Bold&lt;/b> words", "Bold words"), ("About the &lt;blonk&gt; tag", "About the <blonk> tag"),
        ("If a &lt;b then c", "If a <b then c"), ("<b>Bold</b> words", "Bold words"),
        ("<![CDATA[It&#8217;s]]>", "It’s"),
        ("Lines\n  and \t blanks", "Lines and blanks"), ("â€œQuotedâ€\u{9D}", "“Quoted”"),
    ])
    func titlesAreLines(title: String, line: String) throws {
        #expect(try FeedFixture.item("<title>\(title)</title>")?.title == line)
    }

    @Test func linksAreResolved() throws {
        let base = "https://a.example/feeds/all.xml"
        let html = "<description>&lt;a href=\"../story\">x&lt;/a>&lt;img src='/p.png'></description>"
        let entry = try FeedFixture.item("<link>/story</link>" + html, base: base)
        #expect(entry?.url == "https://a.example/story")
        #expect(entry?.html == "<a href=\"https://a.example/story\">x</a><img src=\"https://a.example/p.png\">")
        let local = try FeedFixture.item("<link>/story</link>", channel: "<link>https://b.example/news/</link>")
        #expect(local?.url == "https://b.example/story")
        let own = try FeedFixture.item(
            "<description xml:base=\"https://c.example/x/\">&lt;a href=\"y\">z&lt;/a></description>")
        #expect(own?.html == "<a href=\"https://c.example/x/y\">z</a>")
    }

    @Test func aGuidThatIsALinkIsOne() throws {
        #expect(try FeedFixture.item("<guid>https://a.example/1</guid>")?.url == "https://a.example/1")
        #expect(try FeedFixture.item("<guid isPermaLink=\"false\">https://a.example/1</guid>")?.url == nil)
        #expect(try FeedFixture.item("<guid>17</guid>", base: "https://a.example/")?.id == "17")
    }

    @Test func idsAreTheSameEachTime() throws {
        let fields = "<title>Ferry</title><pubDate>05 Feb 2024 10:30:00 GMT</pubDate><description>\(1)</description>"
        let first = try FeedFixture.item(fields)
        #expect(first?.id == (try FeedFixture.item(fields + "<comments>2</comments>"))?.id)
        #expect(first?.id.hasPrefix("dateline:") == true)
        #expect(first?.id != (try FeedFixture.item("<title>Bridge</title>"))?.id)
    }

    @Test func mediaAndPodcastsTellWhatElseIsMissing() throws {
        let media = try FeedFixture.item(
            "<media:group><media:title>Video</media:title><media:description>Seen.</media:description></media:group>")
        #expect(media?.title == "Video")
        #expect(media?.text == "Seen.")
        #expect(try FeedFixture.item("<itunes:summary>Heard.</itunes:summary>")?.text == "Heard.")
    }

    @Test func brokenFeedsAreReadAsFarAsTheyGo() throws {
        let whole =
            "<rss><channel><title>T</title><item><title>One</title></item><item><title>Two</title><description>cut of"
        #expect(try FeedFixture.read(whole).entries.map(\.title) == ["One", "Two"])
        #expect(try FeedFixture.read(whole).entries.last?.text == "cut of")
        let junk = "\n\n<br />\n<b>Warning</b>: x in <b>y.php</b>\n<?xml version=\"1.0\"?>" + whole
        #expect(try FeedFixture.read(junk).title == "T")
        let open = "<rss><channel><item><title>One</title><item><title>Two</title></item></channel></rss>"
        #expect(try FeedFixture.read(open).entries.map(\.title) == ["One", "Two"])
        let inline = "<description><p>First<br>second<p>third</description>"
        #expect(try FeedFixture.item(inline)?.text == "First\n\nsecond\n\nthird")
    }

    @Test func nothingHarmfulGetsThrough() throws {
        let html = """
            <description>&lt;p onclick="x()" style="y">ok&lt;/p>&lt;script>bad()&lt;/script>&lt;iframe src="http://b.example">\
            &lt;/iframe>&lt;a href=" java&#10;script:alert(1)">link&lt;/a>&lt;img src="file:///etc/passwd">&amp;#27;[2J\u{202E}</description>
            """
        let entry = try FeedFixture.item(html + "<link>javascript:alert(1)</link><title>\u{9B}31m\u{E0041}t</title>")
        #expect(entry?.html == "<p>ok</p><a>link</a><img>")
        #expect(entry?.url == nil)
        #expect(entry?.title == "t")
    }

    @Test func aPageIsNoFeed() {
        #expect(throws: IngestionError.notAFeed(.html)) {
            try FeedFixture.read("<!DOCTYPE html><html><body>Log in</body></html>")
        }
        #expect(throws: IngestionError.notAFeed(nil)) { try FeedFixture.read("Just words.") }
        #expect(IngestionError.notAFeed(.html).description == "This is no feed but a web page.")
    }
}
