import News
import Support
import Testing

@testable import Reading

/// Keys act on what is in view, and on nothing else.
@Suite struct FocusTests {
    private func started() -> Reader {
        var reader = Reader.started()
        _ = reader.update(.answer(.context(SampleNews.context(.article(.init(1))))))
        return reader
    }

    private func amongStories() -> Reader {
        var reader = started()
        _ = reader.update(.command(.stories, Step()))
        _ = reader.update(.answer(.stories(SampleNews.stories)))
        _ = reader.update(.command(.down, Step()))
        return reader
    }

    @Test(arguments: [Command.stories, .help, .jobs, .messages], [Command.nextEntity, .previousEntity, .goContext])
    func whereNothingStandsBesideNoKeyGoesThere(view: Command, command: Command) {
        var reader = started()
        _ = reader.update(.command(view, Step()))
        #expect(reader.update(.command(command, Step())) == [])
        #expect(!reader.isInContext && reader.notice?.text == "Nothing stands beside this.")
    }

    @Test func besideTheStoriesThereIsAPaneWhereItIsInView() {
        var reader = amongStories()
        _ = reader.update(.command(.goContext, Step(viewport: Viewport(panes: [.list, .main, .context]))))
        #expect(reader.isInContext)
        // Until the window becomes too narrow for it
        _ = reader.update(.command(.down, Step()))
        #expect(!reader.isInContext)
    }

    @Test func allOfTheStoryAreRead() {
        var reader = amongStories()
        let query = ListQuery(scope: .story(SampleNews.story.id, name: SampleNews.story.name))
        #expect(reader.update(.command(.markAllRead, Step())) == [.setAllRead(query)])
    }

    @Test(arguments: [Command.help, .jobs, .messages, .marks, .open, .timeline, .info])
    func onlyAListIsReadAsAWhole(view: Command) {
        var reader = started()
        _ = reader.update(.command(view, Step()))
        #expect(reader.update(.command(.markAllRead, Step())) == [])
        #expect(reader.notice?.text == "That works in a list of articles; gl goes there.")
    }

    @Test(arguments: [Command.tag, .toggleRead, .info, .openInBrowser]) func amongStoriesNoArticleIsChosen(
        command: Command
    ) {
        var reader = amongStories()
        #expect(reader.update(.command(command, Step())) == [])
        #expect(reader.notice?.text == "Choose an article first; Enter opens the story.")
    }

    @Test func aKeyThatDoesNothingEndsTheCount() {
        var reader = started()
        _ = reader.update(.pending([], count: 50))
        _ = reader.update(.unknownKey("%"))
        #expect(reader.pendingCount == nil && reader.pendingKeys == [])
    }

    @Test func aStoryRowIsNoFeed() {
        var reader = amongStories()
        _ = reader.update(.answer(.sources([])))
        _ = reader.update(.command(.unfollow, Step()))
        #expect(reader.notice?.text == "Only a feed or a kept filter can go away.")
    }

    @Test(arguments: [Command.help, .info, .jobs, .messages, .marks]) func escapeGoesBackFromWhatLiesOverTheList(
        view: Command
    ) {
        var reader = started()
        _ = reader.update(.command(.open, Step()))
        _ = reader.update(.answer(.page(SampleNews.inquiryPage)))
        _ = reader.update(.command(view, Step()))
        #expect(reader.view != .article(.init(1)))
        _ = reader.update(.command(.clear, Step()))
        #expect(reader.view == .article(.init(1)))
    }

    @Test(arguments: [
        "org:", "who:\"put", "who:\"put in ", "is:", "is:unre", "-", "after:2", "on:2024-0", "fog AND",
    ])
    func whatIsOnlyBegunHasNoFault(line: String) {
        var reader = started()
        _ = reader.update(.command(.filter, Step()))
        _ = reader.update(.typed(.paste(line), Viewport()))
        #expect(reader.prompt?.problem == nil)
        // Enter tells all the same
        _ = reader.update(.typed(.enter, Viewport()))
        #expect(reader.prompt?.problem != nil)
    }

    @Test(arguments: [
        ("is:unre ", "'is:unre' is not known; there are is:unread, is:marked and is:muted."),
        ("org: ", "'org:' needs something after it."),
        ("after:soon", "'soon' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."),
        ("after:20 ", "'20' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."),
    ])
    func whatIsAtAnEndIsToldAtOnce(line: String, problem: String) {
        var reader = started()
        _ = reader.update(.command(.filter, Step()))
        _ = reader.update(.typed(.paste(line), Viewport()))
        #expect(reader.prompt?.problem == problem)
    }

    /// Whether the list in view is empty says nothing of a story.
    @Test func theListBesideTheStoriesIsNotTheirs() {
        var reader = amongStories()
        _ = reader.update(.answer(.listed([], for: .everything, after: nil, total: 0, isLast: true)))
        #expect(reader.reason(against: .markAllRead) == nil)
    }

    @Test func aMarkIsOfTheStoryOfItsArticle() throws {
        var reader = started()
        _ = reader.update(.command(.marks, Step()))
        _ = reader.update(.answer(.marks(SampleNews.marks)))
        let article = try #require(reader.marks?.selected?.article)
        var page = SampleNews.context(.article(article))
        page = ContextPage(topic: page.topic, story: SampleNews.story)
        _ = reader.update(.answer(.context(page)))
        #expect(reader.focusedStory == SampleNews.story.id)
    }

    @Test func countsAreAskedForAgainWhereTheyAreInView() {
        var reader = started()
        _ = reader.update(.command(.open, Step()))
        #expect(reader.update(.answer(.changed(.read([.init(1)], true), nil))) == [])
        let requests = reader.update(.command(.close, Step()))
        #expect(requests.suffix(4) == [.stories, .sources, .totals, .savedFilters])
        #expect(!reader.update(.command(.help, Step())).contains(.totals))
    }
}
