import News
import Support
import Testing

@testable import Reading

/// The story of an open article is the same wherever the cursor is.
@Suite struct StoryOfArticleTests {
    private let article = Article.ID(1)

    /// On a name, with what is known of it beside the text.
    private func onAName() -> Reader {
        var reader = Reader.reading()
        _ = reader.update(.command(.nextEntity, Step(count: 2)))
        if let topic = reader.context.wanted { _ = reader.update(.answer(.context(SampleNews.context(topic)))) }
        return reader
    }

    @Test func aNameUnderTheCursorBelongsToIt() {
        var reader = onAName()
        #expect(reader.context.page?.story == nil)
        let export = Request.export(.story(SampleNews.story.id), file: nil)
        #expect(reader.update(.command(.exportStory, Step())) == [export])
        _ = reader.update(.command(.goContext, Step()))
        #expect(reader.update(.command(.exportStory, Step())) == [export])
    }

    @Test func besideTheTextTheTimelineIsThatOfThePane() {
        var reader = onAName()
        let entity = reader.focusedEntity?.id
        _ = reader.update(.command(.goContext, Step()))
        #expect(reader.focusedEntity == nil)
        _ = reader.update(.command(.timeline, Step()))
        #expect(reader.view == .timeline(TimelineQuery(entity: entity)))
        reader = Reader.reading()
        _ = reader.update(.command(.goContext, Step()))
        _ = reader.update(.command(.timeline, Step()))
        #expect(reader.view == .timeline(TimelineQuery(story: SampleNews.story.id)))
    }
}
