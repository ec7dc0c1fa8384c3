import Archive
import News
import Testing

struct RelatedEventQueriesTests {
    @Test func anEntityLeadsToItsEventsWithTheirRolesAndDays() throws {
        try withLibrary { library in
            try TestAnalysis(day: "2020-01-01").take("a", "[PERSON Kim] [EVENT ate] in [PLACE Rome].", into: library)
            let ids = try library.entityRows(limit: 9).sorted { $0.name < $1.name }.map(\.id)
            let found = try library.eventPostings(of: ids, near: nil)
            #expect(found.map(\.entity) == ids)
            #expect(found.map(\.role) == [.actor, .actor])
            #expect(found.map(\.day) == [CalendarDay(iso: "2020-01-01"), CalendarDay(iso: "2020-01-01")])
        }
    }

    @Test func anEventWithoutADateHasNone() throws {
        try withLibrary { library in
            let id = try TestAnalysis().take("a", "[PERSON Kim] [EVENT ate].", into: library)
            let kim = try #require(try library.entityRows(of: id).first).id
            #expect(try library.eventPostings(of: [kim], near: nil).map(\.day) == [nil])
        }
    }

    @Test func aLongListIsCutToTheEventsNearestInTime() throws {
        try withLibrary { library in
            for year in 2001...2009 {
                try TestAnalysis(day: "\(year)-01-01").take(
                    "\(year)", "[PERSON Kim] [EVENT ate\(year)].", into: library)
            }
            let kim = try #require(try library.entities(named: "kim").first).id
            let found = try library.eventPostings(of: [kim], near: CalendarDay(iso: "2005-06-01"), perEntity: 4)
            #expect(Set(found.map { $0.day?.year }) == [2004, 2005, 2006, 2007])
        }
    }

    @Test func candidatesKeepTheirOrderAndOnlyThoseReportedCount() throws {
        try withLibrary { library in
            let first = try TestAnalysis(day: "2020-01-01").take("a", "[PERSON Kim] [EVENT ate].", into: library)
            let second = try TestAnalysis(day: "2021-01-01").take("b", "[PERSON Kim] [EVENT slept].", into: library)
            try TestAnalysis(day: "2021-01-01").take("c", "Again [PERSON Kim] [EVENT slept].", into: library)
            let gone = try TestAnalysis(day: "2022-01-01").take("d", "[PERSON Kim] [EVENT left].", into: library)
            let ids = try [gone, second, first].flatMap { try library.events(of: $0).map(\.id) }
            try library.remove([gone])
            let found = try library.relatedEventCandidates(ids, limit: 9)
            #expect(found.map(\.event.text) == ["Kim slept.", "Kim ate."])
            #expect(found.map(\.sources) == [2, 1])
            #expect(found.map(\.event.participants.count) == [1, 1])
            #expect(try library.relatedEventCandidates(ids, limit: 1).map(\.event.id) == [ids[1]])
        }
    }
}
