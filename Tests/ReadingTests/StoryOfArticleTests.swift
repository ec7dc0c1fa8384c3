import News
import Support
import Testing

@testable import Reading

/// The story of an open article is the same wherever the cursor is.
@Suite struct StoryOfArticleTests {
    private let article = Article.ID(1)

    private func reading() -> Reader {
        var reader = Reader()
        _ = reader.update(.start)
        _ = reader.update(.answer(.listed(SampleNews.rows, for: .everything, after: nil, total: 12, isLast: true)))
        _ = reader.update(.command(.open, Step()))
        _ = reader.update(.answer(.page(SampleNews.inquiryPage)))
        _ = reader.update(.answer(.context(SampleNews.context(.article(article)))))
        return reader
    }

    /// On a name, with what is known of it beside the text.
    private func onAName() -> Reader {
        var reader = reading()
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
        reader = reading()
        _ = reader.update(.command(.goContext, Step()))
        _ = reader.update(.command(.timeline, Step()))
        #expect(reader.view == .timeline(TimelineQuery(story: SampleNews.story.id)))
    }
}
