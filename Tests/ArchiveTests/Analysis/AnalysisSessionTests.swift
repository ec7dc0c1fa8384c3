import Archive
import News
import Support
import Testing

struct AnalysisSessionTests {
    private let text = "[PERSON Kim] [EVENT visited] [PLACE Moscow]. [PERSON Kim] left."

    @Test func aPageShowsWhatWasFound() throws {
        try withLibrary { library in
            // Given an article, at first not analysed
            let id = try library.take(arrival("a", text: MarkedText(text).text))[0]
            #expect(try library.page(id)?.isAnalyzed == false)
            #expect(try library.rows(limit: 1).map(\.isAnalyzed) == [false])
            // When it is
            try TestAnalysis(day: "2024-05-01").save(id, text, in: library)
            // Then names, reports and counts are there
            let page = try #require(try library.page(id))
            #expect(page.isAnalyzed)
            #expect(page.mentions.map(\.entity.name) == ["Kim", "Moscow", "Kim"])
            #expect(page.mentions.map { page.article.content.text.slice($0.span) } == ["Kim", "Moscow", "Kim"])
            #expect(page.reports.map { page.article.content.text.slice($0.trigger) } == ["visited"])
            #expect(try library.rows(limit: 1).map(\.eventCount) == [1])
            #expect(
                try library.entityRows(limit: 9).map { "\($0.name) \($0.mentions) in \($0.articles)" } == [
                    "Kim 2 in 1", "Moscow 1 in 1",
                ])
        }
    }

    @Test func datesComeBackAsTheyWere() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a", text: "On 3 May, or later this year."))[0]
            let day = CalendarDay(year: 2024, month: 5, day: 3)
            let dates = [
                DateMention(
                    span: TextSpan(3, 8), kind: .date, value: "2024-05-03", days: DayInterval(from: day, to: day),
                    origin: .published),
                DateMention(
                    span: TextSpan(13, 28), kind: .duration, value: "P1Y", days: DayInterval(from: day, to: nil),
                    origin: .none),
            ]
            try library.analysis {
                try $0.save(
                    id, analysisVersion: 1, annotations: Annotations(dates: dates), entities: [], events: [],
                    terms: TermVector())
            }
            #expect(try library.page(id)?.dates == dates)
        }
    }

    @Test func aGovernmentMeantByItsSeatIsKept() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a", text: "Moscow warned."))[0]
            let moscow = Mention(span: TextSpan(0, 6), kind: .place, entity: 0, government: "Russia")
            try library.analysis { session in
                try session.save(
                    id, analysisVersion: 1,
                    annotations: Annotations(mentions: [moscow], entities: [LocalEntity(kind: .place, name: "Moscow")]),
                    entities: [try session.insertEntity(kind: .place, name: "Moscow", keys: [])], events: [],
                    terms: TermVector())
            }
            let mention = try #require(try library.page(id)?.mentions.first)
            #expect(mention.entity.name == "Moscow" && mention.government == "Russia")
            // Somebody else's name stands for no government
            let note = try library.correct(
                .split(mention.entity.id, name: nil, in: id), keys: { _, _ in [] }, made: 1)
            #expect(try library.page(id)?.mentions.map(\.government) == [nil])
            try library.undoCorrection(note.id, at: 2)
            #expect(try library.page(id)?.mentions.map(\.government) == ["Russia"])
        }
    }

    @Test(arguments: ["p": EntityKind.person, "po": .person, "poo": .organization, "ppoo": .person, "pooppp": .person])
    func anEntityIsOfTheKindThatMostArticlesSay(heard: String, kind: EntityKind) throws {
        try withLibrary { library in
            try TestAnalysis().take("a", "[PERSON Ann] left.", into: library)
            let id = try #require(try library.entities(named: "Ann").first?.id)
            for letter in heard.dropFirst() {
                try library.analysis { try $0.countKind(letter == "p" ? .person : .organization, of: id) }
            }
            #expect(try library.entity(id)?.kind == kind)
        }
    }

    @Test func anEntityInsertedForOneArticleIsACandidateForTheNext() throws {
        try withLibrary { library in
            try library.analysis { session in
                let id = try session.insertEntity(kind: .person, name: "Kim Jong Un", keys: ["kim", "un"])
                let candidate = try #require(try session.entityCandidates(keys: ["un", "lee"]).first)
                #expect(candidate.id == id)
                #expect(candidate.name == "Kim Jong Un")
            }
        }
    }

    @Test func aCandidateTellsItsSpellingsAndItsCompany() throws {
        try withLibrary { library in
            try TestAnalysis().take("a", text, into: library)
            try library.analysis { session in
                let candidates = try session.entityCandidates(keys: ["kim", "moscow"])
                let kim = try #require(candidates.first { $0.name == "Kim" })
                let moscow = try #require(candidates.first { $0.name == "Moscow" })
                #expect(kim.aliases == [Alias("Kim", mentions: 2)])
                #expect(kim.articles == 1)
                #expect(kim.companions == [moscow.id])
            }
        }
    }

    @Test func idsStayWhenAnArticleIsAnalysedAgain() throws {
        try withLibrary { library in
            // Given an analysed article that was read and marked
            let id = try TestAnalysis(day: "2024-05-01").take("a", text, into: library)
            let content = try #require(try library.article(id)).content.text
            try library.setRead([id], true)
            let mark = try library.addMark(id, Mark.Anchor(span: TextSpan(0, 3), in: content), created: 1)
            let before = try #require(try library.page(id))
            // When a newer analysis goes over it
            #expect(try library.pending(version: 2, limit: 9) == [id])
            try TestAnalysis(version: 2, day: "2024-05-01").save(id, text, in: library)
            // Then nothing has changed: ids, counters, and what the reader did
            #expect(try library.pending(version: 2, limit: 9) == [])
            #expect(try library.page(id) == before)
            #expect(try library.entityRows(limit: 9).map(\.mentions) == [2, 1])
            #expect(try library.entityRows(limit: 9).map(\.articles) == [1, 1])
            #expect(try library.rows(limit: 9).map(\.isUnread) == [false])
            #expect(try library.marks() == [mark])
        }
    }

    @Test func anEventThatOthersReportKeepsWhatTheySay() throws {
        try withLibrary { library in
            // Given one event in two articles
            let first = try TestAnalysis(day: "2024-05-01").take(
                "a", "[PERSON Kim] [EVENT visited] [PLACE Rome].", into: library)
            try TestAnalysis(day: "2024-05-01").take(
                "b", "[PERSON Kim] and [PERSON Lee] [EVENT visited] [PLACE Rome].", into: library)
            let before = try #require(try library.events(of: first).first)
            #expect(before.event.text == "Kim and Lee visited Rome.")
            // When the first is analysed again and says less
            try library.analysis { session in
                var draft = try #require(try session.event(before.id))
                (draft.facts.participants, draft.text) = ([:], "Somebody visited.")
                try session.renewEvent(before.id, draft, keys: [], from: first)
            }
            // Then the event is what both reports say
            #expect(try library.event(before.id)?.event == before.event)
            #expect(try library.check() == [])
        }
    }

    @Test func anEventOfOneArticleIsWhatItSaysNow() throws {
        try withLibrary { library in
            let id = try TestAnalysis(day: "2024-05-01").take("a", text, into: library)
            let event = try #require(try library.events(of: id).first).id
            try library.analysis { session in
                var draft = try #require(try session.event(event))
                draft.text = "Kim went to Moscow."
                try session.renewEvent(event, draft, keys: [], from: id)
            }
            #expect(try library.event(event)?.event.text == "Kim went to Moscow.")
            #expect(try library.titles("event:went") == ["a"])
            #expect(try library.titles("event:visited") == [])
            #expect(try library.check() == [])
        }
    }

    @Test func anEventIsFoundByTheLastLineThatASessionGaveIt() throws {
        try withLibrary { library in
            let id = try TestAnalysis(day: "2024-05-01").take("a", text, into: library)
            let event = try #require(try library.events(of: id).first).id
            try library.analysis { session in
                for line in ["Kim went to Oslo.", "Kim flew to Moscow."] {
                    var draft = try #require(try session.event(event))
                    draft.text = line
                    try session.renewEvent(event, draft, keys: [], from: id)
                }
            }
            #expect(try library.titles("event:flew") == ["a"])
            #expect(try library.titles("event:oslo") == [])
            #expect(try library.titles("event:visited") == [])
            #expect(try library.check() == [])
        }
    }

    @Test func whatIsNoLongerNamedIsHiddenAndKeepsItsID() throws {
        try withLibrary { library in
            let id = try TestAnalysis(day: "2024-05-01").take("a", text, into: library)
            let moscow = try #require(try library.entities(named: "moscow").first).id
            let event = try #require(try library.events(of: id).first).id
            // When the next analysis finds a person only
            try TestAnalysis(version: 2).save(id, "[PERSON Kim] visited Moscow. [PERSON Kim] left.", in: library)
            #expect(try library.entityRows(limit: 9).map(\.name) == ["Kim"])
            #expect(try library.entities(named: "Moscow") == [])
            #expect(try library.card(moscow) == nil)
            #expect(try library.event(event) == nil)
            // And another one finds the rest again
            try TestAnalysis(version: 3, day: "2024-05-01").save(id, text, in: library)
            #expect(try library.entities(named: "Moscow").map(\.id) == [moscow])
            #expect(try library.events(of: id).map(\.id) == [event])
        }
    }

    @Test func reportsOfAFormerTextAreRemembered() throws {
        try withLibrary { library in
            let id = try TestAnalysis(day: "2024-05-01").take("a", text, into: library)
            let event = try #require(try library.events(of: id).first).id
            // When the text changes
            try library.intake { try $0.replace(id, with: arrival("a", text: "Today Kim visited Moscow.")) }
            // Then nothing is drawn on the new one, but its analysis can ask what was reported
            #expect(try library.page(id)?.mentions == [])
            #expect(try library.entityRows(limit: 9) == [])
            try library.analysis { session in
                let reports = try session.previousReports(of: id)
                #expect(reports.map(\.event) == [event])
                #expect(reports.map(\.lemma) == ["visited"])
                #expect(reports.map(\.sentence) == ["Kim visited Moscow."])
            }
        }
    }

    @Test func whatWasFoundInATextThatHasChangedIsDropped() throws {
        try withLibrary { library in
            let id = try library.take(arrival("a"))[0]
            let stale = try #require(try library.contents(of: [id]).first)
            try library.intake { try $0.replace(id, with: arrival("a", text: "New.")) }
            try library.analysis {
                try $0.save(
                    id, analysisVersion: 1, textVersion: stale.version, annotations: Annotations(), entities: [],
                    events: [], terms: TermVector())
            }
            #expect(try library.pending(version: 1, limit: 9) == [id])
        }
    }

    @Test func termsAreCountedOncePerArticle() throws {
        try withLibrary { library in
            let first = try TestAnalysis().take("a", "Ice and ice.", into: library)
            try TestAnalysis().take("b", "Ice and fire.", into: library)
            try TestAnalysis(version: 2).save(first, "Ice and ice.", in: library)
            let words = TestAnalysis.terms("ice fire").entries.map(\.term)
            let statistics = try library.termStatistics(for: words)
            #expect(statistics.articles == 2)
            #expect(statistics.frequencies.sorted.map(\.count).sorted() == [1, 2])
        }
    }

    @Test func whyANameWasMergedIsToldOnce() throws {
        try withLibrary { library in
            let article = try library.take(arrival("a"))[0]
            let id = try library.analysis { session in
                let id = try session.insertEntity(kind: .person, name: "Choe Thae-bok", keys: ["choe"])
                try session.logMerge(id, alias: "Choi Tae Bok", reason: "ch/j and p/b", article: article)
                try session.logMerge(id, alias: "Choi Tae Bok", reason: "again", article: article)
                return id
            }
            #expect(try library.mergeLog(id).map(\.reason) == ["ch/j and p/b"])
        }
    }

    @Test func nearDuplicatesAreFoldedUnderTheEarliest() throws {
        try withLibrary { library in
            // Given three articles that share a band
            let ids = try library.take(
                arrival("late", published: "2024-05-03"), arrival("middle", published: "2024-05-02"),
                arrival("early", published: "2024-05-01"))
            try library.analysis { session in
                for id in ids { try session.addBands([7, Int64(id.number) + 100], to: id) }
                #expect(try session.articles(withBands: [7]).sorted() == ids)
                let earliest = try session.earliest(of: ids)
                #expect(earliest == ids[2])
                // When they are folded, in two steps
                try session.setDuplicate(ids[0], of: ids[1])
                try session.setDuplicate(ids[1], of: earliest)
            }
            // Then one row stands for all, unless asked
            #expect(try library.titles() == ["early"])
            #expect(try library.titles(isFolded: false) == ["late", "middle", "early"])
            #expect(try library.rows(limit: 9).map(\.duplicateCount) == [2])
            #expect(try library.duplicates(of: ids[2]).map(\.title) == ["late", "middle"])
            #expect(try library.count().value == 1)
            #expect(try library.articleCount() == 3)
        }
    }

    @Test func twoEventsThatAreOneKeepTheOlderId() throws {
        try withLibrary { library in
            // Given two articles of a story that report two events
            let analysis = TestAnalysis(day: "2024-05-01", story: "Talks")
            let ids = try ["visited", "toured"].map {
                try analysis.take($0, "[PERSON Kim] [EVENT \($0)] [PLACE Moscow].", into: library)
            }
            let story = try #require(try library.story(of: ids[0])).id
            let events = try ids.flatMap { try library.events(of: $0).map(\.id) }
            #expect(Set(events).count == 2)
            // When they turn out to be one
            try library.analysis { session in
                #expect(try session.reportedEvents(of: story).map(\.event.id) == events)
                let joined = try #require(try session.join(events[1], into: events[0]))
                #expect(joined.articles == Set(ids))
            }
            // Then both articles report the first, also when the second is analysed again
            #expect(try ids.map { try library.events(of: $0).map(\.id) } == [[events[0]], [events[0]]])
            try analysis.save(ids[1], "[PERSON Kim] [EVENT toured] [PLACE Moscow].", in: library)
            #expect(try library.events(of: ids[1]).map(\.id) == [events[0]])
            #expect(try library.events(of: ids[1]).map { Set($0.event.articles) } == [Set(ids)])
            #expect(try library.check().isEmpty)
        }
    }

    @Test func whatTheReaderSaidOfAnEventStays() throws {
        try withLibrary { library in
            let analysis = TestAnalysis(day: "2024-05-01", story: "Talks")
            let id = try analysis.take("a", "[PERSON Kim] [EVENT visited] [PLACE Moscow].", into: library)
            let story = try #require(try library.story(of: id)).id
            let event = try #require(try library.events(of: id).first).id
            try library.correct(.hideEvent(event), keys: { _, _ in [] }, made: 0)
            let events = try library.analysis { try $0.reportedEvents(of: story) }
            #expect(events.isEmpty)
        }
    }
}
