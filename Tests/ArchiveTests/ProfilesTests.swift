import Archive
import News
import Testing

struct ProfilesTests {
    @Test func articlesThatShareRareThingsComeFirst() throws {
        try withLibrary { library in
            // Given an article, one that shares a rare word with it, one a frequent word, one an entity
            let own = try TestAnalysis().take("own", "Glacier report by [PERSON Kim].", into: library)
            let rare = try TestAnalysis().take("rare", "A glacier moves.", into: library)
            let frequent = try TestAnalysis().take("frequent", "A report.", into: library)
            try TestAnalysis().take("other", "Another report.", into: library)
            let named = try TestAnalysis().take("named", "So says [PERSON Kim].", into: library)
            try TestAnalysis().take("none", "Nothing in common.", into: library)
            let profile = try #require(try library.profile(own))
            #expect(profile.entities.count == 1)
            #expect(profile.terms == TestAnalysis.terms("Glacier report by Kim."))
            // When candidates are asked for
            let found = try library.profiles(
                matching: ["glacier", "report"], entities: Array(profile.entities.keys), excluding: [own], limit: 3)
            // Then
            #expect(Set(found.map(\.id).prefix(2)) == [rare, named])
            #expect(found.count == 3)
            #expect(try library.profiles(matching: ["report"], excluding: [own]).map(\.id).contains(frequent))
        }
    }
}
