import Archive
import News
import Testing

struct RelatedEventQueriesTests {
    @Test func eventsOfOtherArticlesThatShareMostEntitiesComeFirst() throws {
        try withLibrary { library in
            let own = try TestAnalysis(day: "2024-05-01").take(
                "a", "[PERSON Kim] [EVENT met] [PERSON Lee].", into: library)
            try TestAnalysis(day: "2020-01-01").take("b", "[PERSON Kim] [EVENT ate].", into: library)
            try TestAnalysis(day: "2021-01-01").take("c", "[PERSON Kim] [EVENT saw] [PERSON Lee].", into: library)
            let entities = try library.entityRows(of: own).map(\.id)
            let found = try library.relatedEventCandidates(
                entities: entities, near: CalendarDay(iso: "2024-05-01"), excluding: [own])
            #expect(found.map(\.event.text) == ["Kim saw Lee.", "Kim ate."])
            #expect(found.map(\.sources) == [1, 1])
        }
    }

    @Test func aLongListIsCutToTheEventsNearestInTime() throws {
        try withLibrary { library in
            for year in 2001...2009 {
                try TestAnalysis(day: "\(year)-01-01").take(
                    "\(year)", "[PERSON Kim] [EVENT ate\(year)].", into: library)
            }
            let kim = try #require(try library.entities(named: "kim").first).id
            let found = try library.relatedEventCandidates(
                entities: [kim], near: CalendarDay(iso: "2005-06-01"), perEntity: 4)
            #expect(Set(found.map { $0.event.days.from?.year }) == [2004, 2005, 2006, 2007])
        }
    }
}
