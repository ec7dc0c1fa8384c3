import News
import Testing

@testable import Reading

@Suite struct StoriesTests {
    private let step = Step()
    private let stories = [
        Story(id: Story.ID(1), name: "Grain deal", days: .open, articles: 3),
        Story(id: Story.ID(2), name: "São Paulo vote", days: .open, articles: 2),
        Story(id: Story.ID(3), name: "Grain prices", days: .open, articles: 2),
    ]

    /// A reader in the stories, `downs` below "All articles".
    private func amongStories(downs: Int) -> Reader {
        var reader = Reader()
        _ = reader.update(.command(.stories, step))
        _ = reader.update(.answer(.stories(stories)))
        for _ in 0..<downs { _ = reader.update(.command(.down, step)) }
        return reader
    }

    private func typing(_ text: String, _ reader: inout Reader) -> [Request] {
        for character in text { _ = reader.update(.typed(.character(character), Viewport())) }
        return reader.update(.typed(.enter, Viewport()))
    }

    @Test func theStoryUnderTheCursorIsExportedAndShownByDate() {
        var reader = amongStories(downs: 2)
        #expect(reader.update(.command(.exportStory, step)) == [.export(.story(Story.ID(2)), file: nil)])
        #expect(reader.update(.command(.timeline, step)).contains(.timeline(TimelineQuery(story: Story.ID(2)))))
    }

    @Test func onNoStoryTheReasonIsGiven() {
        var reader = amongStories(downs: 0)
        #expect(reader.update(.command(.exportStory, step)) == [])
        #expect(reader.notice?.text.hasPrefix("This belongs to no story") == true)
    }

    @Test func aNameIsLookedForAmongTheStories() {
        var reader = amongStories(downs: 0)
        _ = reader.update(.command(.find, step))
        _ = typing("grain", &reader)
        #expect(reader.stories.listing.cursor == 1)
        #expect(reader.notice?.text.hasPrefix("1 of 2 with 'grain'") == true)
        _ = reader.update(.command(.findNext, step))
        #expect(reader.stories.listing.cursor == 3)
        _ = reader.update(.command(.findNext, step))
        #expect(reader.stories.listing.cursor == 1)
        _ = reader.update(.command(.findPrevious, step))
        #expect(reader.stories.listing.cursor == 3)
    }

    @Test func accentsDoNotMatterAndWhatIsNotThereIsSaid() {
        var reader = amongStories(downs: 0)
        _ = reader.update(.command(.find, step))
        _ = typing("sao", &reader)
        #expect(reader.stories.listing.cursor == 2)
        _ = reader.update(.command(.find, step))
        _ = typing("wheat", &reader)
        #expect(reader.notice?.text == "No name here has 'wheat' in it.")
    }

    @Test func aStoryIsOneDocumentWhoeverSavesIt() {
        var reader = amongStories(downs: 2)
        let export = Request.export(.story(Story.ID(2)), file: nil)
        #expect(reader.update(.command(.save, step)) == [export])
        #expect(reader.update(.command(.exportStory, step)) == [export])
        _ = reader.update(.command(.open, step))
        let rows = [ArticleRow(id: .init(4), title: "Vote")]
        _ = reader.update(.answer(.listed(rows, for: reader.list.query, after: nil, total: 1, isLast: true)))
        #expect(reader.update(.command(.save, step)) == [export])
    }
}
