import News
import Support
import Testing

@testable import Reading

/// Where rows beside the text lead, and what stands beside it then.
@Suite struct OpeningTests {
    private let article = Article.ID(1)

    /// Beside the text, on the row that `isWanted`.
    private func beside(_ isWanted: (ContextPane.Row) -> Bool) throws -> Reader {
        var reader = Reader.reading()
        _ = reader.update(.command(.goContext, Step()))
        let index = reader.context.listing.rows.firstIndex(where: isWanted)
        _ = reader.update(.click(.contextRow(try #require(index)), Viewport()))
        return reader
    }

    private func isEvent(_ id: Int64) -> (ContextPane.Row) -> Bool {
        { row in if case .event(let event, _) = row { event.id.number == id } else { false } }
    }

    @Test func anEventOfTheArticleStaysInFocusInTheText() throws {
        var reader = try beside(isEvent(6))
        #expect(reader.update(.command(.open, Step())).contains(.context(.event(.init(6)))))
        #expect(reader.page?.event == .init(6))
        #expect(reader.page?.cursor == nil)
        // Its sentences are asked for, not an entity's
        #expect(reader.update(.command(.mentions, Step())).contains(.event(.init(6))))
        #expect(reader.view == .event(.init(6)))
    }

    @Test func anEventOfAnotherArticleIsInFocusThere() throws {
        var reader = try beside(isEvent(9))
        _ = reader.update(.command(.open, Step()))
        #expect(reader.view == .article(.init(11)))
        var page = SampleNews.inquiryPage
        page = ArticlePage(
            article: Article(id: .init(11), content: page.article.content, added: 0, origins: []), isAnalyzed: true,
            mentions: page.mentions)
        #expect(reader.update(.answer(.page(page))).contains(.context(.event(.init(9)))))
        #expect(reader.page?.event == .init(9))
        #expect(reader.page?.cursor == nil)
    }

    @Test func backLetsTheTextAloneAndForwardPointsAgain() throws {
        var reader = try beside(isEvent(6))
        _ = reader.update(.command(.open, Step()))
        let target = reader.page?.target
        _ = reader.update(.command(.mentions, Step()))
        _ = reader.update(.command(.back, Step()))
        #expect(reader.page?.target == target)
        #expect(reader.page?.event == .init(6))
    }

    @Test func escapeLetsGoOfTheEvent() throws {
        var reader = try beside(isEvent(6))
        _ = reader.update(.command(.open, Step()))
        #expect(reader.update(.command(.clear, Step())) == [.context(.article(article))])
        #expect(reader.page?.event == nil)
    }

    @Test func whatRelatesToASelectionStandsBesideIt() throws {
        var reader = Reader.reading()
        let requests = reader.update(.command(.select, Step()))
        let span = try #require(reader.page?.selection?.span)
        #expect(requests == [.context(.passage(article, span))])
        let more = reader.update(.command(.extendSentence, Step()))
        #expect(more != requests && more.count == 1)
        #expect(reader.update(.command(.clear, Step())) == [.context(.article(article))])
    }

    @Test func aLinkOpensFromTheListBesideTheText() throws {
        let address = "https://www.kystposten.example/2026/27"
        var reader = try beside { row in if case .link = row { true } else { false } }
        #expect(reader.update(.command(.open, Step())) == [.openInBrowser(address)])
        #expect(reader.update(.command(.openInBrowser, Step())) == [.openInBrowser(address)])
        #expect(reader.update(.command(.copy, Step())).contains(.copy(address)))
    }

    /// The card shows names "seen with" it; Tab goes to them, where there is no pane beside it, too.
    @Test func tabOnACardShowsThePaneAndGoesToItsFirstEntity() throws {
        var reader = Reader.reading()
        _ = reader.update(.command(.nextEntity, Step()))
        _ = reader.update(.command(.open, Step()))
        let id = SampleNews.inquiryPage.mentions[0].entity
        _ = reader.update(.answer(.card(SampleNews.card(of: id))))
        let page = ContextPage(
            topic: .entity(id.id, in: nil), events: SampleNews.events, entities: SampleNews.entityRows)
        _ = reader.update(.answer(.context(page)))
        #expect(reader.update(.command(.nextEntity, Step(viewport: Viewport(panes: [.main])))) == [])
        #expect(reader.notice == nil && reader.isInContext && reader.showsContext == true)
        #expect(reader.focusedEntity?.id == SampleNews.entityRows[0].id)
    }

    @Test(arguments: [1, 26, 27, 51, 60, 676]) func noLettersBeginOthers(count: Int) {
        let labels = HintLabels.make(count)
        #expect(labels.count == count && Set(labels).count == count)
        #expect(labels.allSatisfy { label in !labels.contains { $0 != label && $0.hasPrefix(label) } })
        // One letter covers less than two
        #expect(labels.count { $0.count == 1 } >= min(count, 52 - count))
    }

    @Test func lettersLeadToLinksToo() throws {
        var reader = Reader.reading()
        let viewport = Viewport(article: article, lines: [0], visible: TextSpan(0, 5_000))
        _ = reader.update(.command(.hints, Step(viewport: viewport)))
        let hints = try #require(reader.page?.hints?.hints)
        let hint = try #require(hints.first { if case .link = $0.goal { true } else { false } })
        var requests: [Request] = []
        for letter in hint.label { requests = reader.update(.typed(.character(letter), viewport)) }
        #expect(requests == [.openInBrowser("https://www.kystposten.example/2026/27")])
        #expect(hints.map(\.start) == hints.map(\.start).sorted())
    }

    @Test func aClickPointsAtALinkAndAnotherOpensIt() throws {
        var reader = Reader.reading()
        _ = reader.update(.click(.link(0), Viewport()))
        #expect(reader.page?.link?.host == "kystposten.example")
        #expect(reader.notice?.text == "Enter or a second click opens kystposten.example.")
        #expect(
            reader.update(.click(.link(0), Viewport())) == [.openInBrowser("https://www.kystposten.example/2026/27")])
    }

    /// Stories and marks are asked for in every view; their answers are not what the place waits for.
    @Test func aPlaceIsReturnedToWhateverComesFirst() {
        let id = SampleNews.events[0].id
        var reader = Reader(jumps: JumpList(Place(view: .event(id), cursor: 2)))
        _ = reader.update(.start)
        _ = reader.update(.answer(.stories(SampleNews.stories)))
        _ = reader.update(.answer(.marks(SampleNews.marks)))
        _ = reader.update(.answer(.event(SampleNews.eventCard(id))))
        #expect(reader.event?.reports.cursor == 2)
    }
}
