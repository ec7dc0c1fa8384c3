import News
import Reading
import Support
import Testing

/// What was answered can be shown again, with the revision it is of.
@Suite struct KnownAnswersTests {
    private let one = Request.context(.article(.init(1)))
    private let two = Request.context(.article(.init(2)))

    private func context(_ id: Int64) -> Answer { .context(SampleNews.context(.article(.init(id)))) }

    @Test func theNewestAnswerIsKnown() {
        var known = KnownAnswers()
        #expect(known[one] == nil)
        known.keep(context(1), for: one, revision: 3)
        known.keep(context(1), for: one, revision: 5)
        #expect(known[one]?.answer == context(1))
        #expect(known[one]?.revision == 5)
        #expect(known[two] == nil)
    }

    @Test func onlyWhatAnswersIsKept() {
        var known = KnownAnswers()
        known.keep(context(2), for: one, revision: 1)
        known.keep(.failed(Message("No."), for: one), for: one, revision: 1)
        known.keep(.marks([]), for: .marks, revision: 1)
        #expect(known[one] == nil)
        #expect(known[.marks] == nil)
    }

    @Test func aPageIsKeptWhenItIsAnalysed() {
        var known = KnownAnswers()
        let page = SampleNews.inquiryPage
        let request = Request.page(page.article.id)
        known.keep(.page(ArticlePage(article: page.article, isAnalyzed: false)), for: request, revision: 1)
        #expect(known[request] == nil)
        known.keep(.page(page), for: request, revision: 1)
        #expect(known[request]?.answer == .page(page))
    }

    @Test func theOldestGoes() {
        var known = KnownAnswers(capacity: 1)
        known.keep(context(1), for: one, revision: 1)
        known.keep(context(2), for: two, revision: 1)
        #expect(known[one] == nil)
        #expect(known[two] != nil)
    }

    @Test func whatWasAskedBeforeAChangeIsNotTakenBehindIt() {
        var known = KnownAnswers()
        known.keep(context(1), for: one, revision: 1)
        known.forget(before: 2)
        #expect(known[one] == nil)
        known.keep(context(1), for: one, revision: 1)
        #expect(known[one] == nil)
        known.keep(context(1), for: one, revision: 2)
        #expect(known[one] != nil)
    }
}
