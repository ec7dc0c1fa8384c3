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
            let words = [SearchWord(word: "glacier", weight: 2), SearchWord(word: "report", weight: 1)]
            let found = try library.profiles(
                near: own, matching: words, entities: Array(profile.entities.keys), limit: 3)
            // Then
            #expect(Set(found.map(\.id).prefix(2)) == [rare, named])
            #expect(found.count == 3)
            #expect(try library.profiles(near: own, matching: [words[1]]).map(\.id).contains(frequent))
            #expect(!found.map(\.id).contains(own))
        }
    }

    @Test func lengthsAreKeptBesideTheTerms() throws {
        try withLibrary { library in
            let id = try TestAnalysis().take("a", "A glacier moves.", into: library)
            #expect(try library.profile(id)?.lengths == nil)
            let lengths = TermLengths(words: 12.5, names: 0, numbers: 3e7, articles: 70_000)
            try library.analysis { try $0.setLengths(lengths, of: id) }
            #expect(try library.profile(id)?.lengths == lengths)
            let glacier = SearchWord(word: "glacier", weight: 1)
            #expect(try library.profiles(matching: [glacier]).map(\.lengths) == [lengths])
            #expect(try library.profiles(of: [Article.ID(99), id]).map(\.lengths) == [lengths])
        }
    }

    @Test func onlyWordsOfItsOwnStandForAnArticle() throws {
        try withLibrary { library in
            let id = try TestAnalysis().take("a", "A glacier moves.", into: library)
            let found = try library.words(of: [Article.ID(99), id])
            let words = try #require(found[id])
            #expect((words.title, words.text) == ("a", "A glacier moves."))
            #expect(found.count == 1)
        }
    }
}
