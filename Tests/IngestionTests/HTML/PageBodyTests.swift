import Foundation
import News
import Testing

@testable import Ingestion

/// What of a page is its article, one pattern a test.
@Suite struct PageBodyTests {
    private let first = "<p>The harbour of Nether Hill froze over on Sunday, for the first time in nineteen years.</p>"
    private let second = "<p>Boats that had not left by Friday will stay, the harbour master said, until it thaws.</p>"

    private func text(_ body: String, head: String = "") throws -> [String] {
        let page = "<html><head><title>T</title>\(head)</head><body>\(body)</body></html>"
        return try Fixture.read(page, as: "a.html").text.components(separatedBy: "\n\n")
    }

    @Test func anItemThatIsALinkStaysAmongItemsThatAreText() throws {
        let list = """
            <ul><li>Jane Doe mended the crane.</li><li><a href=/x>The tug has a new engine</a></li>
            <li>Two buoys were lost at sea.</li><li>The lamp was cleaned.</li></ul>
            """
        #expect(try text("<article>\(first)\(list)\(second)</article>").contains("The tug has a new engine"))
    }

    @Test func aListOfLinksIsNone() throws {
        let long = String(repeating: "and the ferry was late again, as it had been all week ", count: 10)
        let list = "<ul><li><a href=/1>Ice \(long)</a></li><li><a href=/2>Fog</a></li><li><a href=/3>Rain</a></li></ul>"
        #expect(try text("<article>\(first)\(list)\(second)</article>").count == 2)
    }

    @Test func theLeadIsFoundWhereverThePageDescribesIt() throws {
        let lead = "Ice closes the harbour for weeks, and the islands must be fed from the air."
        let head = "<meta name=description content='\(lead)'>"
        let side = "<div class=sidebar><div class=teaser>\(lead)</div></div>"
        #expect(try text("<h1>T</h1>\(side)<article>\(first)\(second)</article>", head: head).first == lead)
    }

    @Test(arguments: ["editorial-disclosure", "author-infobox", "wide contactbox"])
    func whatIsCalledSomethingElseIsTakenOut(_ name: String) throws {
        let box = "<div class='\(name)'><p>Some of our readers will know this already, as we said before.</p></div>"
        #expect(try text("<article>\(first)\(box)\(second)</article>").count == 2)
    }

    @Test func whatIsHiddenOnSmallScreensIsText() throws {
        let list = "<div class='hidden-xs'><p>The tug has a new engine, which came by road in three parts.</p></div>"
        #expect(try text("<article>\(first)\(list)\(second)</article>").count == 3)
    }

    @Test func aCaptionInALineOfTextIsNoPartOfIt() throws {
        let page = "<article><span><span class=caption>© Provided by Gull</span>\(first)</span>\(second)</article>"
        #expect(try text(page).first?.hasPrefix("The harbour") == true)
    }

    @Test func sectionsThatLookAlikeMakeOneText() throws {
        let sections = [first, second, first.replacing("Sunday", with: "Monday")].map { text in
            "<section class=part><h2>Part</h2><div class=cell>\(text)</div></section>"
        }
        #expect(try text("<div class=page>\(sections.joined())</div>").filter { $0 != "Part" }.count == 3)
    }

    private func card(_ number: Int) -> String {
        """
        <li><h3><a href=/\(number)>Ferry number \(number) runs late on Monday</a></h3>
        <p>The ferry was late again, as it had been all week, said those who waited at the old quay.</p></li>
        """
    }

    private func story(_ count: Int) -> String {
        (1...count).map { first.replacing("nineteen", with: "\($0) and nineteen") }.joined()
    }

    @Test func aRiverOfOtherArticlesIsNoneHoweverLong() throws {
        let river = "<div><ul>\((1...20).map(card).joined())</ul></div>"
        let page = "<div><h1>T</h1><div>\(story(8))</div>\(river)</div>"
        #expect(try text(page).count == 8)
        #expect(try text("<div><div>\(river)</div><h1>T</h1><div>\(story(8))</div></div>").count == 8)
    }

    @Test func aListOfArticlesThatIsThePageStays() throws {
        let river = "<div><ul>\((1...20).map(card).joined())</ul></div>"
        #expect(try text("<div><h1>T</h1><div>\(story(3))</div>\(river)</div>").count > 20)
        // Items of an article that begin with a link.
        let items = (1...6).map { number in
            "<li><a href=/\(number)>A report number \(number) on the ice</a> says that it was thick on \(number) days, at least.</li>"
        }
        #expect(try text("<div><h1>T</h1>\(story(8))<ul>\(items.joined())</ul></div>").count == 15)
    }

    @Test func aGalleryOfOtherStoriesIsNoTextOfALongArticle() throws {
        let pictures = (1...30).map {
            "<li><h2>Ship \($0)</h2><p>Ship number \($0) lies in the ice, and will until it thaws.</p></li>"
        }
        let gallery = "<div class=full-gallery><ul>\(pictures.joined())</ul></div>"
        #expect(try text("<div class=story>\(story(20))\(gallery)\(second)</div>").count == 21)
        #expect(try text("<div class=story>\(first)\(gallery)</div>").count > 30)
    }

    @Test func itemsThatAreLinksStayAmongAsManyThatAreText() throws {
        let list = """
            <ul><li>Jane Doe mended the crane, which had stood still.</li><li><a href=/x>The tug has a new engine</a></li>
            <li><a href=/y>Two buoys were lost at sea</a></li></ul>
            """
        #expect(try text("<article>\(first)\(list)\(second)</article>").contains("The tug has a new engine"))
    }
}
