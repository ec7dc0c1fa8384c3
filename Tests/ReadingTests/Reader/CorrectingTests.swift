import News
import Support
import Testing

@testable import Reading

/// What corrections ask for, and what follows when they are made.
@Suite struct CorrectingTests {
    private let halvorsen = SampleNews.entities[0]
    private let article = Article.ID(1)

    /// In the article, the cursor on its first entity.
    private func reading(isTemporary: Bool = false) -> Reader {
        var reader = Reader(isTemporary: isTemporary)
        _ = reader.update(.start)
        _ = reader.update(.answer(.listed(SampleNews.rows, for: .everything, after: nil, total: 12, isLast: true)))
        _ = reader.update(.command(.open, Step()))
        _ = reader.update(.answer(.page(SampleNews.inquiryPage)))
        _ = reader.update(.answer(.context(SampleNews.context(.article(article)))))
        _ = reader.update(.command(.nextEntity, Step()))
        return reader
    }

    private func entity(_ reader: Reader) throws -> Entity { try #require(reader.focusedEntity) }

    private func type(_ text: String, _ reader: inout Reader) -> [Request] {
        _ = reader.update(.typed(.control("u"), Viewport()))
        _ = reader.update(.typed(.paste(text), Viewport()))
        return reader.update(.typed(.enter, Viewport()))
    }

    private func row(_ name: String, _ correction: Correction) -> Completion {
        Completion(line: name, label: name, correction: correction)
    }

    @Test func mergingOffersAListAndTakesWhatIsChosen() throws {
        var reader = reading()
        let own = try entity(reader)
        // When M is pressed, then likely ones are asked for
        #expect(reader.update(.command(.merge, Step())) == [.choices(.merge(own), "")])
        let merge = Correction.merge(own.id, into: .init(9))
        _ = reader.update(.answer(.choices([row("Other", merge)], for: .merge(own), "")))
        // A stray Enter changes nothing
        #expect(reader.update(.typed(.enter, Viewport())) == [])
        #expect(reader.prompt?.problem == "Tab or a name chooses.")
        // Tab chooses and leaves the line alone
        #expect(reader.update(.typed(.tab, Viewport())) == [])
        #expect(reader.prompt?.text == "")
        #expect(reader.update(.typed(.enter, Viewport())) == [.correct(merge, seenIn: article)])
        #expect(reader.prompt == nil)
    }

    @Test func typingLooksForOthersAndTakesTheFirst() throws {
        var reader = reading()
        let own = try entity(reader)
        _ = reader.update(.command(.merge, Step()))
        #expect(reader.update(.typed(.paste("bre"), Viewport())) == [.choices(.merge(own), "bre")])
        let merge = Correction.merge(own.id, into: .init(2))
        _ = reader.update(.answer(.choices([row("Brekke", merge)], for: .merge(own), "bre")))
        #expect(reader.update(.typed(.enter, Viewport())) == [.correct(merge, seenIn: article)])
    }

    @Test func enterNeverTakesWhatWasFoundForOtherLetters() throws {
        var reader = reading()
        let own = try entity(reader)
        let (merge, other) = (Correction.merge(own.id, into: .init(2)), Correction.merge(own.id, into: .init(9)))
        _ = reader.update(.command(.merge, Step()))
        _ = reader.update(.answer(.choices([row("Other", other)], for: .merge(own), "")))
        _ = reader.update(.typed(.paste("bre"), Viewport()))
        // The answer to these letters isn't there yet: Enter waits for it
        #expect(reader.update(.typed(.enter, Viewport())) == [])
        #expect(reader.prompt?.text == "bre")
        let answer = Action.answer(.choices([row("Brekke", merge)], for: .merge(own), "bre"))
        #expect(reader.update(answer) == [.correct(merge, seenIn: article)])
        #expect(reader.prompt == nil)
    }

    @Test func anotherKeyTakesAnEnterBack() throws {
        var reader = reading()
        let own = try entity(reader)
        let merge = Correction.merge(own.id, into: .init(2))
        _ = reader.update(.command(.merge, Step()))
        _ = reader.update(.typed(.paste("bre"), Viewport()))
        _ = reader.update(.typed(.enter, Viewport()))
        _ = reader.update(.typed(.character("k"), Viewport()))
        let answer = Action.answer(.choices([row("Brekke", merge)], for: .merge(own), "brek"))
        #expect(reader.update(answer) == [])
        #expect(reader.prompt?.text == "brek")
    }

    @Test func choicesOfAnotherPromptAreDropped() throws {
        var reader = reading()
        let own = try entity(reader)
        _ = reader.update(.command(.merge, Step()))
        _ = reader.update(.typed(.escape, Viewport()))
        _ = reader.update(.command(.split, Step()))
        _ = reader.update(.answer(.choices([row("Other", .merge(own.id, into: .init(9)))], for: .merge(own), "")))
        #expect(reader.prompt?.completions.isEmpty == true)
    }

    @Test func whatIsNotUnderTheCursorIsNotCorrected() throws {
        var reader = reading()
        _ = reader.update(.command(.goContext, Step()))
        let rows = reader.context.listing.rows.count
        for _ in 0..<rows where reader.focusedEntity != nil { _ = reader.update(.command(.down, Step())) }
        #expect(reader.focusedEntity == nil && reader.context.listing.selected != nil)
    }

    @Test func noEntityHereOrEverywhere() throws {
        for (key, scope) in [("h", article), ("e", nil)] as [(Character, Article.ID?)] {
            var reader = reading()
            let own = try entity(reader)
            let name = SampleNews.inquiryPage.article.content.text.slice(SampleNews.inquiryPage.mentions[0].span)
            #expect(reader.update(.command(.notAnEntity, Step())) == [])
            let requests = reader.update(.typed(.character(key), Viewport()))
            #expect(requests == [.correct(.notAnEntity(own.id, name: name, in: scope), seenIn: article)])
        }
        var reader = reading()
        _ = reader.update(.command(.notAnEntity, Step()))
        #expect(reader.update(.typed(.character("n"), Viewport())) == [])
    }

    @Test func onItsCardNobodyIsAsked() {
        var reader = Reader()
        _ = reader.update(.start)
        _ = reader.update(.answer(.listed(SampleNews.rows, for: .everything, after: nil, total: 12, isLast: true)))
        _ = reader.update(.command(.commandLine, Step()))
        _ = type("go \(halvorsen.id)", &reader)
        _ = reader.update(.answer(.card(SampleNews.card(of: halvorsen))))
        let requests = reader.update(.command(.notAnEntity, Step()))
        let correction = Correction.notAnEntity(halvorsen.id, name: halvorsen.name, in: nil)
        #expect(requests == [.correct(correction, seenIn: nil)])
        // When it is done, then the card is left
        _ = reader.update(.answer(.changed(.corrected(correction), "Done.")))
        #expect(reader.view == .list)
        #expect(reader.notice?.text == "Done.")
    }

    @Test func aNameAKindAndWhatANameMeans() throws {
        var reader = reading()
        let own = try entity(reader)
        _ = reader.update(.command(.rename, Step()))
        #expect(reader.prompt?.text == own.name)
        #expect(type("The Director", &reader) == [.correct(.rename(own.id, "The Director"), seenIn: article)])
        _ = reader.update(.command(.changeKind, Step()))
        #expect(
            reader.update(.typed(.character("l"), Viewport())) == [.correct(.setKind(own.id, .place), seenIn: article)])
        let name = SampleNews.inquiryPage.article.content.text.slice(SampleNews.inquiryPage.mentions[0].span)
        #expect(reader.update(.command(.alwaysThis, Step())) == [.choices(.always(name, own), "")])
    }

    @Test func theCommandLineCorrectsByIds() {
        var reader = reading()
        _ = reader.update(.command(.commandLine, Step()))
        #expect(type("correct merge e5 e3", &reader) == [.correct(.merge(.init(5), into: .init(3)), seenIn: article)])
        _ = reader.update(.command(.commandLine, Step()))
        _ = type("correct merge e5", &reader)
        #expect(reader.notice?.kind == .problem)
        _ = reader.update(.command(.commandLine, Step()))
        _ = reader.update(.typed(.paste("correct ha"), Viewport()))
        #expect(reader.prompt?.completions.isEmpty == true)
        _ = reader.update(.typed(.backspace, Viewport()))
        #expect(reader.prompt?.completions.map(\.line) == ["correct hide "])
    }

    @Test func anEventBesideTheText() throws {
        var reader = reading()
        _ = reader.update(.answer(.context(SampleNews.context(.article(article)))))
        _ = reader.update(.command(.clear, Step()))
        _ = reader.update(.answer(.context(SampleNews.context(.article(article)))))
        _ = reader.update(.command(.goContext, Step()))
        guard case .event(let row, _) = reader.context.listing.selected else {
            Issue.record("no event is chosen")
            return
        }
        #expect(reader.update(.command(.merge, Step())) == [.choices(.sameEvent(row.id, row.event.text), "")])
        _ = reader.update(.typed(.escape, Viewport()))
        _ = reader.update(.command(.eventDate, Step()))
        #expect(type("unknown", &reader) == [.correct(.setDate(row.id, .open), seenIn: article)])
        _ = reader.update(.command(.eventDate, Step()))
        #expect(type("soon", &reader) == [])
        // Then the line stays, with what is wrong beside it
        #expect(reader.prompt?.problem?.hasPrefix("'soon' is no date; write") == true)
        #expect(reader.prompt?.text == "soon")
        _ = reader.update(.typed(.escape, Viewport()))
        #expect(reader.update(.command(.notAnEntity, Step())) == [.correct(.hideEvent(row.id), seenIn: article)])
        #expect(
            reader.update(.command(.otherEvent, Step()))
                == [.correct(.otherEvent(row.id, in: row.article), seenIn: article)])
    }

    /// The rows of the article's events, the cursor on the one in this place.
    private func besideTheText(_ place: Int) -> Reader {
        var reader = reading()
        _ = reader.update(.command(.clear, Step()))
        _ = reader.update(.answer(.context(SampleNews.context(.article(article)))))
        _ = reader.update(.command(.goContext, Step()))
        _ = reader.update(.command(.down, Step(count: place)))
        return reader
    }

    private func page(_ events: [EventRow]) -> Answer {
        .context(
            ContextPage(topic: .article(article), events: events, relatedEvents: SampleNews.relatedEvents))
    }

    @Test func theCursorGoesWithAnEventThatGetsAnotherDate() throws {
        var reader = besideTheText(0)
        let event = try #require(reader.focusedEvent)
        // When the first of them becomes the last
        let days = DayInterval(filterText: "2027") ?? .open
        _ = reader.update(.answer(.changed(.corrected(.setDate(event.id, days)), nil)))
        let moved = SampleNews.events.dropFirst() + [SampleNews.events[0].dated(days)]
        _ = reader.update(.answer(page(Array(moved))))
        // Then the next key is about it, too
        #expect(reader.focusedEvent?.id == event.id)
        #expect(reader.update(.command(.hideEvent, Step())) == [.correct(.hideEvent(event.id), seenIn: article)])
        // And where it is hidden the cursor is on the one behind it
        _ = reader.update(.answer(.changed(.corrected(.hideEvent(event.id)), nil)))
        _ = reader.update(.answer(page(Array(SampleNews.events.dropFirst()))))
        #expect(reader.focusedEvent?.id == .init(8))
    }

    @Test func anEventThatIsLeftOutOfALongSectionIsShownAgain() throws {
        var reader = besideTheText(0)
        let event = try #require(reader.focusedEvent)
        let many = (20..<40).map { SampleNews.events[1].renamed(.init($0)) }
        _ = reader.update(.answer(page(many + [SampleNews.events[0]])))
        #expect(reader.focusedEvent?.id == event.id)
    }

    @Test func theCursorGoesToTheEventThatAnotherBecame() throws {
        var reader = besideTheText(2)
        let (old, new) = (try #require(reader.focusedEvent?.id), SampleNews.events[5].id)
        _ = reader.update(.answer(.changed(.corrected(.sameEvent(old, as: new)), nil)))
        _ = reader.update(.answer(page(SampleNews.events.filter { $0.id != old })))
        #expect(reader.focusedEvent?.id == new)
    }

    @Test func theTimelineKeepsItsCursorToo() throws {
        var reader = reading()
        _ = reader.update(.command(.clear, Step()))
        _ = reader.update(.command(.timeline, Step()))
        guard case .timeline(let query) = reader.view else {
            Issue.record("no timeline")
            return
        }
        let rows = SampleNews.events
        _ = reader.update(.answer(.timeline(Timeline(query: query, title: "", rows: rows))))
        _ = reader.update(.command(.sort, Step()))
        _ = reader.update(.command(.down, Step()))
        let event = try #require(reader.focusedEvent)
        _ = reader.update(.answer(.changed(.corrected(.setDate(event.id, .open)), nil)))
        let moved = rows.filter { $0.id != event.id } + [try #require(rows.first { $0.id == event.id }).dated(.open)]
        _ = reader.update(.answer(.timeline(Timeline(query: query, title: "", rows: moved))))
        #expect(reader.focusedEvent?.id == event.id)
        // The other end of time still comes first
        #expect(reader.timeline?.rows.rows.map(\.id) == moved.reversed().map(\.id))
        _ = reader.update(.answer(.timeline(Timeline(query: query, title: "", rows: moved.dropLast()))))
        #expect(reader.focusedEvent?.id == moved.dropLast().last?.id)
    }

    @Test func whatIsInViewIsShownAnew() throws {
        var reader = reading()
        let own = try entity(reader)
        let merge = Correction.merge(own.id, into: .init(9))
        let requests = reader.update(.answer(.changed(.corrected(merge), "You merged them; u takes it back.")))
        #expect(requests == [.page(article), .context(.entity(.init(9), in: article))])
        #expect(reader.notice?.text == "You merged them; u takes it back.")
        let undone = reader.update(.answer(.changed(.uncorrected, "Undone.")))
        #expect(undone.contains(.page(article)))
    }

    @Test func theScreenOfWhoWasMergedBecomesTheOthers() {
        var reader = reading()
        _ = reader.update(.command(.open, Step()))
        guard case .card(let id) = reader.view else {
            Issue.record("no card")
            return
        }
        let requests = reader.update(.answer(.changed(.merged(id, into: .init(9)), nil)))
        #expect(reader.view == .card(.init(9)))
        #expect(requests.contains(.card(.init(9))))
    }

    @Test func aTemporaryLibraryWithCorrectionsAsksBeforeItGoes() throws {
        var reader = reading(isTemporary: true)
        let own = try entity(reader)
        _ = reader.update(.answer(.changed(.corrected(.rename(own.id, "A")), nil)))
        _ = reader.update(.answer(.changed(.corrected(.rename(own.id, "B")), nil)))
        _ = reader.update(.answer(.changed(.uncorrected, nil)))
        #expect(reader.update(.command(.quit, Step())) == [])
        guard case .question(let question) = reader.prompt?.kind else {
            Issue.record("nobody was asked")
            return
        }
        #expect(question.text.hasSuffix("corrections are in a library that goes when you leave."))
        #expect(reader.update(.typed(.character("k"), Viewport())) == [.keepLibrary(file: nil), .quit])
    }

    @Test func withAllTakenBackNobodyIsAsked() throws {
        var reader = Reader(isTemporary: true)
        _ = reader.update(.start)
        _ = reader.update(.answer(.changed(.corrected(.rename(.init(1), "A")), nil)))
        _ = reader.update(.answer(.changed(.uncorrected, nil)))
        #expect(reader.update(.command(.quit, Step())).last == .quit)
    }
}

extension EventRow {
    fileprivate func dated(_ days: DayInterval) -> EventRow { changed(event.id, days) }

    fileprivate func renamed(_ id: Event.ID) -> EventRow { changed(id, event.days) }

    private func changed(_ id: Event.ID, _ days: DayInterval) -> EventRow {
        EventRow(
            event: Event(
                id: id, text: event.text, kind: event.kind, days: days, dateOrigin: .reader, status: event.status,
                place: event.place, participants: event.participants, articles: event.articles),
            reasons: reasons, score: score, article: article, span: span)
    }
}
