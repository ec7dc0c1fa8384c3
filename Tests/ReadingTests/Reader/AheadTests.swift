import News
import Reading
import Support
import Testing

/// What a step would ask for can be known before it is made.
@Suite struct AheadTests {
    private func look(_ id: Int64) -> [Request] { [.page(.init(id)), .context(.article(.init(id)))] }

    @Test func nothingIsExpectedWhileAnAnswerIsAwaited() {
        var reader = Reader.started()
        #expect(reader.likelyNext == [])
        _ = reader.update(.answer(.context(SampleNews.context(.article(.init(1))))))
        #expect(reader.likelyNext == look(2) + look(12))
    }

    @Test func aStepAsksForWhatWasExpected() {
        var reader = Reader.started()
        _ = reader.update(.command(.down, Step()))
        _ = reader.update(.answer(.context(SampleNews.context(.article(.init(2))))))
        #expect(reader.likelyNext == look(3) + look(1) + look(12))
        let expected = reader.likelyNext
        #expect(reader.update(.command(.down, Step())) == Array(expected.prefix(2)))
    }

    @Test func theEndsOfTheListAreOneKeyAway() {
        var reader = Reader.started()
        _ = reader.update(.command(.down, Step(count: 5)))
        _ = reader.update(.answer(.context(SampleNews.context(.article(.init(6))))))
        let expected = reader.likelyNext
        #expect(expected == look(7) + look(5) + look(1) + look(12))
        #expect(reader.update(.command(.bottom, Step())) == look(12))
    }

    @Test func whileTypingNothingIsExpected() {
        var reader = Reader.started()
        _ = reader.update(.answer(.context(SampleNews.context(.article(.init(1))))))
        _ = reader.update(.command(.filter, Step()))
        #expect(reader.likelyNext == [])
    }

    @Test func inAnArticleTheNextUnreadOneIsExpected() throws {
        var reader = Reader.started()
        _ = reader.update(.command(.open, Step()))
        _ = reader.update(.answer(.page(SampleNews.inquiryPage)))
        _ = reader.update(.answer(.context(SampleNews.context(.article(.init(1))))))
        let unread = SampleNews.rows.dropFirst().first { $0.isUnread }
        let next = try #require(unread).id
        #expect(reader.likelyNext == [.page(next), .context(.article(next))])
        let asked = reader.update(.command(.nextUnread, Step()))
        for request in reader.likelyNext { #expect(asked.contains(request)) }
    }

    @Test func onANameItsNeighboursAreExpected() {
        var reader = Reader.started()
        _ = reader.update(.command(.open, Step()))
        _ = reader.update(.answer(.page(SampleNews.inquiryPage)))
        _ = reader.update(.command(.nextEntity, Step()))
        let mentions = SampleNews.inquiryPage.mentions
        let topic = ContextTopic.entity(mentions[0].entity.id, in: .init(1))
        _ = reader.update(.answer(.context(SampleNews.context(topic))))
        let next = mentions[1].entity.id
        #expect(next != mentions[0].entity.id)
        #expect(reader.likelyNext == [.context(.entity(next, in: .init(1))), .card(next)])
    }
}
