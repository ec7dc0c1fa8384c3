import News
import Testing

@testable import Ingestion

@Suite struct AtomParserTests {
    @Test func aWholeFeedIsRead() throws {
        let feed = try FeedFixture.read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/blog/">
            <title type="html">News &amp;amp; &lt;i>views&lt;/i></title><link rel="self" href="feed.atom"/><link href="."/>
            <author><name>The Desk</name></author>
            <entry><id>tag:a.example,2024:1</id><title>One</title><link rel="alternate" href="1"/>
            <updated>2024-02-06T00:00:00Z</updated><published>2024-02-05T10:30:00+01:00</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="2">two</a> &lt; three.</p></div></content></entry>
            <entry><id>2</id><title type="text">About &lt;b&gt;</title><updated>2024-02-06T00:00:00Z</updated>
            <author><name>Ann Lee</name><email>ann@a.example</email></author><summary>Short &amp; plain.</summary></entry>
            </feed>
            """)
        #expect(feed.title == "News & views")
        #expect(feed.homepage == "https://a.example/blog/")
        #expect(feed.entries.map(\.author) == ["The Desk", "Ann Lee"])
        #expect(feed.entries.map(\.title) == ["One", "About <b>"])
        #expect(feed.entries.map { $0.date?.iso } == ["2024-02-05T09:30:00Z", "2024-02-06T00:00:00Z"])
        #expect(feed.entries.map(\.text) == ["See two < three.", "Short & plain."])
        #expect(
            feed.entries.first?.html == "<div><p>See <a href=\"https://a.example/blog/2\">two</a> &lt; three.</p></div>"
        )
    }

    @Test(arguments: [
        ("<content type=\"html\">a &lt;b>b&lt;/b></content>", "a b"),
        ("<content type=\"text\">a &lt;b></content>", "a <b>"),
        ("<content type=\"html\"><div>a &lt;b>b&lt;/b></div></content>", "a b"),
        ("<content mode=\"base64\" type=\"text/html\">PGI+aGk8L2I+</content>", "hi"),
        ("<content type=\"image/png\">iVBORw0KGgo=</content><summary>A picture.</summary>", "A picture."),
        ("<content src=\"https://a.example/x.html\"/><summary>Elsewhere.</summary>", "Elsewhere."),
        ("<content/><summary>Empty.</summary>", "Empty."),
        ("<content>a <b>naked</b> word</content>", "a naked word"),
    ])
    func contentIsUnpacked(fields: String, text: String) throws {
        #expect(try FeedFixture.entry(fields)?.text == text)
    }

    @Test func atom03IsReadToo() throws {
        let feed = try FeedFixture.read(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title>
            <entry><title mode="escaped" type="text/html">A &lt;b>B&lt;/b></title><issued>2004-01-01T10:00:00-05:00</issued>
            <modified>2004-01-02T10:00:00Z</modified></entry></feed>
            """)
        #expect(feed.entries.first?.title == "A B")
        #expect(feed.entries.first?.published?.iso == "2004-01-01T15:00:00Z")
        #expect(feed.entries.first?.updated?.iso == "2004-01-02T10:00:00Z")
    }

    @Test func anEntryTakenFromElsewhereKeepsItsAuthor() throws {
        let fields = "<source><title>Other</title><author><name>Bob Ray</name></author></source><title>Mine</title>"
        let entry = try FeedFixture.entry(fields, feed: "<author><name>Ann Lee</name></author>")
        #expect(entry?.author == "Bob Ray")
        #expect(entry?.title == "Mine")
    }

    @Test func pagesComeBeforeOtherAlternates() throws {
        let links =
            "<link type=\"application/json\" href=\"https://a.example/1.json\"/><link href=\"https://a.example/1\"/>"
        #expect(try FeedFixture.entry(links)?.url == "https://a.example/1")
    }
}
