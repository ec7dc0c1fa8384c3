import Archive
import News
import Support
import Testing

@testable import Newsroom

/// Who is whom across articles, through the whole way from files to cards.
@Suite struct LinkingTests {
    @Test(arguments: [
        ("Ri Yong Ho", "Lee Yong-ho"), ("Sergei Lavrov", "Sergey Lavrov"), ("Yuri Ushakov", "Yury Ushakov"),
        ("Choe Thae Bok", "Choi Tae-bok"), ("Aleksei Orlov", "Alexei Orlov"),
    ]) func spellingsOfOnePerson(first: String, second: String) throws {
        try TestDesk.with { test in
            try test.read(
                TestArticle("Visit", "2023-04-18", "\(first) arrived in Oslo on Tuesday. \(first) met the mayor."),
                TestArticle("Talks", "2023-04-19", "\(second) held talks in Oslo. Reporters waited for \(second)."))
            let persons = try test.library.entityRows(kind: .person, limit: 10)
            #expect(persons.map(\.articles) == [2])
            let card = try #require(try test.library.card(persons[0].id))
            #expect(Set(card.aliases.map(\.name)) == [first, second])
        }
    }

    @Test(arguments: [
        ("Kim Jong Il", "Kim Jong Un"), ("Ana Lobato", "Rui Lobato"), ("George H. W. Bush", "Jeb Bush"),
    ]) func namesThatAreAlikeOfTwoPersons(first: String, second: String) throws {
        try TestDesk.with { test in
            try test.read(
                TestArticle("Visit", "2010-04-18", "\(first) arrived in Oslo on Tuesday. \(first) met the mayor."),
                TestArticle("Talks", "2013-04-19", "\(second) held talks in Oslo. Reporters waited for \(second)."))
            let persons = try test.library.entityRows(kind: .person, limit: 10)
            #expect(Set(persons.map(\.name)) == [first, second])
        }
    }

    @Test(arguments: [
        ["North Korea", "DPRK", "Democratic People's Republic of Korea"],
        ["United States", "United States of America"],
        ["United Kingdom", "UK"],
    ]) func namesOfOneCountry(names: [String]) throws {
        try TestDesk.with { test in
            let articles = names.enumerated().map { index, name in
                TestArticle("News \(index)", "2023-04-1\(index)", "Ana Lobato arrived in the \(name) on Tuesday.")
            }
            for (index, article) in articles.enumerated() {
                _ = try test.desk.importFiles([try test.folder.write(article.file, to: "\(index).txt")])
            }
            _ = try test.desk.analyze(as: "test")
            let places = try test.library.entityRows(kind: .place, limit: 10)
            #expect(places.map(\.articles) == [names.count])
        }
    }

    @Test func aSurnameBelongsToThePersonNamedInTheArticle() throws {
        try TestDesk.with { test in
            try test.read(
                TestArticle(
                    "Visit", "2023-04-18",
                    "Foreign Minister Ri Yong Ho arrived in Oslo. Mr Ri met Sergei Lavrov. Lavrov thanked him."))
            let names = try test.library.entityRows(kind: .person, limit: 10).map(\.name)
            #expect(Set(names) == ["Ri Yong Ho", "Sergei Lavrov"])
        }
    }

    @Test func whySpellingsWereTakenForOneIsSaid() throws {
        try TestDesk.with { test in
            try test.read(
                TestArticle("Visit", "2023-04-18", "Sergei Lavrov arrived in Oslo on Tuesday."),
                TestArticle("Talks", "2023-04-19", "Sergey Lavrov held talks in Oslo."))
            let person = try #require(try test.library.entityRows(kind: .person, limit: 10).first)
            let notes = try test.library.mergeLog(person.id)
            #expect(notes.count == 1)
            #expect(notes.allSatisfy { !$0.reason.isEmpty })
        }
    }

    @Test func whySpellingsOfOneArticleAreOneIsSaidWithTheSentence() throws {
        try TestDesk.with { test in
            try test.read(TestArticle("Visit", "2023-04-18", "Sergei Lavrov arrived in Oslo. Mr Lavrov thanked them."))
            let person = try #require(try test.library.entityRows(kind: .person, limit: 10).first)
            let note = try #require(try test.library.mergeLog(person.id).first)
            #expect(note.alias == "Lavrov")
            #expect(note.reason == "the surname of Sergei Lavrov in the same article")
            #expect(note.sentence == "Mr Lavrov thanked them.")
        }
    }

    /// A surname without its given name, in another article about the same, before or after the full name.
    @Test(arguments: [false, true]) func aSurnameIsThePersonWhomArticlesAboutTheSameName(comesFirst: Bool) throws {
        try TestDesk.with { test in
            let full = "Hannah Wexler resigned after the harbour crane collapsed. The crane had failed an inspection."
            let short =
                "The harbour crane collapsed after a failed inspection. Ms Wexler must explain herself. Reporters waited for Wexler."
            try test.read(
                TestArticle("Crane", comesFirst ? "2023-04-19" : "2023-04-18", full),
                TestArticle("Inspection", comesFirst ? "2023-04-18" : "2023-04-19", short))
            let persons = try test.library.entityRows(kind: .person, limit: 10)
            #expect(persons.map(\.name) == ["Hannah Wexler"])
            #expect(persons.map(\.articles) == [2])
        }
    }

    @Test func aSurnameInAnArticleAboutSomethingElseIsNobodyKnown() throws {
        try TestDesk.with { test in
            try test.read(
                TestArticle("Crane", "2023-04-18", "Hannah Wexler resigned after the harbour crane collapsed."),
                TestArticle("Chess", "2023-04-19", "A young grandmaster won the final round. Mr Wexler lost a rook."))
            #expect(try test.library.entityRows(kind: .person, limit: 10).count == 2)
        }
    }
}
