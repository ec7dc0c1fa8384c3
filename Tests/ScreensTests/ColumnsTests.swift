import News
import Reading
import Support
import Testing

@testable import Screens

/// What nothing is known of takes no room.
@Suite struct ColumnsTests {
    private func rows(_ published: String?, _ sites: [String]) -> [ArticleRow] {
        sites.enumerated().map { index, site in
            ArticleRow(
                id: .init(Int64(index + 1)), title: "Title \(index)",
                published: published.flatMap { Publication(iso: $0) },
                site: site, position: Int64(-index))
        }
    }

    @Test func withoutDatesAndWithOneSourceThereAreOnlyTitles() {
        let text = Desk(80, 24, articles: rows(nil, ["here", "here"])).frame.text
        #expect(text.contains("▸● Title 0\n ● Title 1\n"))
        #expect(
            Desk(80, 24, articles: rows("2026-11-18", ["here", "there"])).frame.text.contains("● 18 Nov   Title 0"))
        #expect(Desk(80, 24, articles: rows(nil, ["here", "there"])).frame.text.contains("there"))
    }

    @Test func whatIsMarkedAndUnreadHasBothSigns() {
        let row = ArticleRow(id: .init(1), title: "A", site: "b", isUnread: true, hasMarks: true)
        #expect(Desk(80, 24, articles: [row]).frame.text.contains("▸●◆ A"))
    }

    @Test func mentionsWithoutDateAndSiteStandBelowTheirArticles() {
        var desk = Desk(80, 24)
        desk.press("Enter Tab Tab Enter")
        let quotes = ["One", "One", "Two"].enumerated().map { index, title in
            MentionQuote(
                article: .init(title == "One" ? 1 : 2), articleTitle: title, site: nil, published: nil,
                span: TextSpan(index, index + 1), sentence: "Halvorsen came \(index).", hit: TextSpan(0, 9))
        }
        let card = SampleNews.card
        desk.send(
            .answer(
                .card(
                    EntityCard(
                        entity: card.entity, aliases: [], mentions: 3, articles: 2, first: nil, last: nil, months: [],
                        quotes: quotes, seenWith: [], events: []))))
        let lines = desk.frame.text.split(separator: "\n").map { $0.filter { $0 != " " } }
        let start = lines.firstIndex { $0.hasSuffix("One") } ?? 0
        #expect(
            lines[start..<(start + 5)].map { $0 }
                == ["One", "▸Halvorsencame0.", "Halvorsencame1.", "Two", "Halvorsencame2."])
    }

    @Test func yearsHaveAColumnEach() throws {
        let days = ["2000-01-01", "2001-01-01", "2001-01-01", "2014-05-01"].compactMap { CalendarDay(iso: $0) }
        let bars = try #require(YearBars(DayCount.counts(of: days), width: 76))
        #expect((bars.first, bars.counts.count, bars.step) == (2000, 15, 5))
        #expect(bars.counts[1] == 2 && bars.column(2001) == 5 && bars.column(1999) == nil)
        #expect(bars.ticks.prefix(2).map(\.text) == ["2000", "2002"])
        #expect(YearBars(DayCount.counts(of: days), width: 20) == nil)
        #expect(YearBars.fit(SampleNews.events) == false)
    }

    @Test func aLongTitleLeavesTheWayHere() {
        var desk = Desk(80, 24)
        desk.press("8j Enter")
        let header = desk.frame.text.split(separator: "\n").first ?? ""
        #expect(header.hasPrefix(" Stories › All articles › A crane driver") && header.hasSuffix("article 9 of 12"))
    }

    @Test(arguments: [("?", "key 1 of "), ("gj", "nothing runs"), ("gm", "no messages"), ("Enter i", " lines")])
    func everyScreenSaysHowMuchThereIs(keys: String, words: String) {
        var desk = Desk(80, 24)
        desk.press(keys)
        #expect(desk.frame.text.split(separator: "\n", omittingEmptySubsequences: false)[22].contains(words))
    }

    @Test func durationsAreNoDates() throws {
        let page = SampleNews.inquiryPage
        let dates = page.dates.map {
            DateMention(span: $0.span, kind: .duration, value: "P2D", days: .open, origin: .none)
        }
        var reader = Reader()
        _ = reader.update(.start)
        for dates in [page.dates, dates] {
            let pane = PagePane(ArticlePage(article: page.article, isAnalyzed: true, dates: dates))
            let span = try #require(page.dates.first?.span)
            let styles = TextStyler(pane, reader, isFirstLook: true).styles(of: span, .paragraph)
            #expect(styles.contains { $0.role == .date } == (dates.first?.kind == .date))
        }
    }
}
