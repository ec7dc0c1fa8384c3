import Archive
import News
import Support
import Testing

@testable import Newsroom

@Suite struct ContextBuilderTests {
    private static let articles = [
        TestArticle(
            "Sines pact", "2023-04-18",
            """
            Ana Lobato signed the Sines harbour agreement with Sergei Lavrov in Lisbon on Tuesday. \
            The harbour of Sines will get three cranes.
            """),
        TestArticle(
            "Cranes for Sines", "2023-06-09",
            """
            The first harbour crane reached Sines on Friday, seven weeks after the agreement. \
            Sergey Lavrov visited Sines on 8 June and met Ana Lobato. Dockers at Sines went on strike on 2 June.
            """),
        TestArticle("Chess", "2023-05-02", "Tomas Brekke won the chess cup in Bergen on Monday."),
    ]

    private func library<Result>(_ body: (TestDesk, [Article.ID]) throws -> Result) throws -> Result {
        try TestDesk.with { test in
            let ids = try test.read(Self.articles[0], Self.articles[1], Self.articles[2])
            return try body(test, ids)
        }
    }

    @Test func eventsOfTheArticleStandApartFromThoseElsewhere() throws {
        try library { test, ids in
            let page = try test.desk.context(.article(ids[0]))
            #expect(!page.events.isEmpty)
            #expect(page.events.allSatisfy { $0.isFromThisArticle && $0.event.articles.contains(ids[0]) })
            #expect(!page.relatedEvents.isEmpty)
            #expect(page.relatedEvents.allSatisfy { !$0.isFromThisArticle && !$0.event.articles.contains(ids[0]) })
        }
    }

    @Test func aPassageHasWhatRelatesToItsOwnWords() throws {
        try library { test, ids in
            let text = try #require(try test.library.article(ids[1])).content.text
            let sentence = "Dockers at Sines went on strike on 2 June."
            let start = try #require(text.firstRange(of: sentence)).lowerBound
            let offset = text.utf8.distance(from: text.startIndex, to: start)
            let span = TextSpan(offset, offset + sentence.utf8.count)
            let page = try test.desk.context(.passage(ids[1], span))
            #expect(page.entities.map(\.name) == ["Sines"])
            #expect(page.events.allSatisfy { $0.event.text.contains("strike") })
            #expect(page.related.map(\.id) == [ids[0]])
            let whole = try test.desk.context(.article(ids[1]))
            #expect(whole.entities.count > 1)
        }
    }

    /// A word that stands in both ties a sentence to its own story, to another only a name does.
    @Test func aSentenceIsTiedToOtherStoriesByNames() throws {
        try TestDesk.with { test in
            let ids = try test.read(
                TestArticle("Ferry", "2023-04-18", "Police detained the captain, Deogratius Masanja, on the ferry."),
                TestArticle("Cup", "2023-11-19", "The captain lifted the cup, said Ada Roe."),
                TestArticle("Choir", "2023-05-02", "Deogratius Masanja once sang in the choir of Bergen."))
            let text = try #require(try test.library.article(ids[0])).content.text
            let page = try test.desk.context(.passage(ids[0], TextSpan(0, text.utf8.count)))
            #expect(page.related.map(\.id) == [ids[2]])
        }
    }

    @Test func aTownThatOnlyTheDatelineNamesTiesNoEvents() throws {
        try TestDesk.with { test in
            let ids = try test.read(
                TestArticle(
                    "Architect", "2023-04-18", "LOS ANGELES (AP) — Farideh Golshan, the architect, died on Monday."),
                TestArticle("Urn", "2023-04-19", "Leila Roe flew in from Los Angeles on Tuesday and met Ada Dahl."))
            #expect(try test.desk.context(.article(ids[0])).relatedEvents.isEmpty)
            let text = try #require(try test.library.article(ids[0])).content.text
            let page = try test.desk.context(.passage(ids[0], TextSpan(0, text.utf8.count)))
            #expect(page.relatedEvents.isEmpty)
            #expect(page.entities.contains { $0.name == "Los Angeles" })
        }
    }

    @Test func aNationalityStandsUnderItsCountry() throws {
        try TestDesk.with { test in
            let ids = try test.read(
                TestArticle("Ferry", "2023-04-18", "The Norwegian ferry left Norway. Norwegian crews rested in Oslo."),
                TestArticle("Crew", "2023-04-19", "A Norwegian crew rested in Bergen."))
            #expect(try !test.desk.context(.article(ids[0])).entities.contains { $0.name == "Norwegian" })
            #expect(try test.desk.context(.article(ids[1])).entities.contains { $0.name == "Norwegian" })
        }
    }

    @Test func whatHasNothingInCommonIsNotRelated() throws {
        try library { test, ids in
            let page = try test.desk.context(.article(ids[0]))
            let articles = page.related.map(\.id) + page.sameStory.map(\.id)
            #expect(articles.contains(ids[1]))
            #expect(!articles.contains(ids[2]) && !articles.contains(ids[0]))
            let chess = try test.desk.context(.article(ids[2]))
            #expect(chess.relatedEvents.isEmpty && chess.related.isEmpty && chess.sameStory.isEmpty)
        }
    }

    /// Every reason of every article names things that stand in both texts, entities perhaps in another spelling.
    @Test func reasonsNameWhatStandsInBoth() throws {
        try library { test, ids in
            func text(_ id: Article.ID) throws -> String {
                let content = try #require(try test.library.article(id)).content
                return (content.title.value + " " + content.text).lowercased()
            }
            func spellings(_ thing: String, _ id: Article.ID) throws -> [String] {
                let entity = try test.library.entityRows(of: id).first { $0.name.lowercased() == thing }
                return [thing]
                    + (try entity.flatMap { try test.desk.card($0.id) }?.aliases.map { $0.name.lowercased() } ?? [])
            }
            var count = 0
            for id in ids {
                let page = try test.desk.context(.article(id))
                for row in page.related + page.sameStory {
                    #expect(!row.reasons.isEmpty)
                    for thing in row.reasons.flatMap(Self.things) {
                        for article in [id, row.id] {
                            let text = try text(article)
                            #expect(try spellings(thing, id).contains(where: text.contains), "\(thing)")
                        }
                        count += 1
                    }
                }
            }
            #expect(count > 3)
        }
    }

    /// "both name Kim, Lee and Rome" names three things.
    private static func things(in reason: String) -> [String] {
        let words = reason.split(separator: " ").dropFirst(2).joined(separator: " ").lowercased()
        return words.replacing(" and ", with: ", ").split(separator: ", ")
            .map { $0.filter { !"“”".contains($0) } }
    }

    @Test func reasonsOfEventsNameWhatIsShared() throws {
        try library { test, ids in
            let names = Set(try test.library.entityRows(of: ids[0]).map(\.name))
            let rows = try test.desk.context(.article(ids[0])).relatedEvents
            #expect(rows.allSatisfy { row in names.contains { name in row.reasons[0].contains(name) } })
        }
    }

    @Test func anEntityHasItsEventsOfThisArticleFirst() throws {
        try library { test, ids in
            let ana = try #require(try test.library.entities(named: "Ana Lobato").first)
            let page = try test.desk.context(.entity(ana.id, in: ids[0]))
            #expect(!page.events.isEmpty)
            #expect(page.events.allSatisfy { $0.event.articles.contains(ids[0]) })
            #expect(page.entities.contains { ["Sergei Lavrov", "Sergey Lavrov"].contains($0.name) })
            #expect(page.related.map(\.id) == [ids[1]])
            #expect(page.related[0].reasons == ["names Ana Lobato once"])
        }
    }

    @Test func anEventHasItsParticipantsAndItsArticles() throws {
        try library { test, ids in
            let signing = try #require(try test.library.events(of: ids[0]).first { $0.event.kind == .agree })
            let page = try test.desk.context(.event(signing.id))
            #expect(page.events.map(\.id) == [signing.id])
            #expect(page.related.map(\.id) == signing.event.articles)
            #expect(page.related.allSatisfy { $0.reasons == ["reports this"] })
            #expect(page.entities.map(\.name).contains("Ana Lobato"))
            #expect(!page.relatedEvents.map(\.id).contains(signing.id))
        }
    }

    @Test func whatIsNotThereHasAnEmptyPage() throws {
        try TestDesk.with { test throws in
            for topic in [ContextTopic.article(Article.ID(9)), .entity(Entity.ID(9), in: nil), .event(Event.ID(9))] {
                #expect(try test.desk.context(topic) == ContextPage(topic: topic))
            }
            #expect(try test.desk.eventCard(Event.ID(9)) == nil)
            #expect(try test.desk.related(to: Article.ID(9), limit: 5).articles.isEmpty)
        }
    }

    @Test func theLimitHolds() throws {
        try library { test, ids in
            let found = try test.desk.related(to: ids[0], limit: 1)
            #expect(found.events.count == 1 && found.articles.count == 1)
        }
    }

    @Test func rowsOfAnEntityOrAnEventOpenTheSentenceThatIsMeant() throws {
        try library { test, ids in
            func sentence(_ row: RelatedRow) throws -> String {
                let text = try #require(try test.library.article(row.id)).content.text
                return text.slice(try #require(row.span))
            }
            let ana = try #require(try test.library.entities(named: "Ana Lobato").first)
            let naming = try test.desk.context(.entity(ana.id, in: ids[0])).related
            #expect(
                try naming.map(sentence) == ["Sergey Lavrov visited Sines on 8 June and met Ana Lobato."])
            let signing = try #require(try test.library.events(of: ids[0]).first { $0.event.kind == .agree })
            let reporting = try test.desk.context(.event(signing.id)).related
            #expect(try reporting.map(sentence).allSatisfy { $0.contains("signed") } && !reporting.isEmpty)
        }
    }

    @Test func eventsElsewhereHaveAReasonForAnEntityToo() throws {
        try library { test, ids in
            let ana = try #require(try test.library.entities(named: "Ana Lobato").first)
            let rows = try test.desk.context(.entity(ana.id, in: ids[0])).relatedEvents
            #expect(!rows.isEmpty && rows.allSatisfy { $0.reasons.contains("shares Ana Lobato") })
            #expect(rows.allSatisfy { !$0.event.articles.contains(ids[0]) })
        }
    }

    @Test func copiesOfATextAreOneRow() throws {
        try TestDesk.with { test in
            let text = """
                The first harbour crane reached Sines on Friday, seven weeks after Sergei Lavrov signed the agreement. \
                Dockers at Sines went on strike on 2 June and want to know who will work the cranes.
                """
            let ids = try test.read(
                Self.articles[0], TestArticle("Cranes for Sines", "2023-06-09", text),
                TestArticle("Sines has cranes", "2023-06-10", text), TestArticle("Cranes", "2023-06-11", text))
            let page = try test.desk.context(.article(ids[0]))
            #expect((page.sameStory + page.related).map(\.id) == [ids[1]])
            #expect((page.sameStory + page.related).map(\.article.duplicateCount) == [2])
            #expect(try test.desk.related(to: ids[0], limit: 9).articles.count == 3)
            #expect(try test.desk.related(to: ids[0], limit: 9, forReaders: true).articles.map(\.id) == [ids[1]])
        }
    }

    @Test func aNationalityLeadsToItsCountryAndIsNotCountedAsIt() throws {
        try TestDesk.with { test in
            _ = try test.read(
                TestArticle(
                    "Talks", "2023-05-02", "French officials met Angela Merkel in Berlin. France sent two French ships."
                ))
            let france = try #require(try test.library.entities(named: "France").first)
            let french = try #require(try test.library.entities(named: "French").first { $0.kind == .other })
            #expect(france.kind == .place && france.mentions == 1 && french.mentions == 2)
            #expect(try test.desk.context(.entity(french.id, in: nil)).country?.id == france.id)
            #expect(try test.desk.context(.entity(france.id, in: nil)).country == nil)
        }
    }

    /// "Norway, Norwegian" is one thing.
    @Test func aPeopleIsNotCompanyBesideItsCountry() throws {
        try TestDesk.with { test in
            try test.read(
                TestArticle("Chess", "2023-05-02", "Tomas Brekke of Norway, a Norwegian player, beat a French player."))
            let brekke = try #require(try test.library.entities(named: "Tomas Brekke").first)
            #expect(try test.desk.card(brekke.id)?.seenWith.map(\.name) == ["Norway", "French"])
            let norway = try #require(try test.library.entities(named: "Norway").first)
            #expect(
                try test.desk.context(.entity(norway.id, in: nil)).entities.map(\.name) == ["Tomas Brekke", "French"])
        }
    }
}
