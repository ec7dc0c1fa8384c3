import Archive
import Foundation
import News
import Support
import Testing

@testable import Newsroom

@Suite struct DataExportTests {
    private func csv(_ titles: String...) throws -> [String] {
        try TestDesk.with { test in
            let lines = titles.enumerated().map { index, title in
                JSONValue.fields([
                    "id": .string("n\(index)"), "title": .string(title),
                    "text": .string("The ferry sank \(index) times."),
                ]).line
            }
            _ = try test.desk.importLines(try test.folder.write(lines.joined(separator: "\n"), to: "news.jsonl"))
            let ids = try test.library.articles(.all).sorted()
            return try DataExport(library: test.library).csv(ids.map { .article($0) })
                .components(separatedBy: "\r\n")
        }
    }

    @Test func columnsAreTheFieldsOfTheJSON() throws {
        let rows = try csv("Ferry")
        #expect(rows == ["id,origin,title,published,site,source,unread", "a1,n0,Ferry,,,news.jsonl,true", ""])
    }

    @Test func cellsAreQuotedWhereTheyMustBe() throws {
        let rows = try csv(#"The "Ostvik", sunk"#, "plain 'title'")
        #expect(rows[1] == #"a1,n0,"The ""Ostvik"", sunk",,,news.jsonl,true"#)
        #expect(rows[2] == "a2,n1,plain 'title',,,news.jsonl,true")
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)"]) func noCellIsAFormula(title: String) throws {
        #expect(try csv(title)[1] == "a1,n0,'\(title),,,news.jsonl,true")
    }

    @Test func listsAreJoinedAndParticipantsNamed() throws {
        try TestDesk.with { test in
            try test.read(
                TestArticle("Talks", "2023-04-19", "Ana Lobato met Sergey Lavrov in Oslo on 18 April 2023."))
            let rows = try DataExport(library: test.library).csv([.timeline(TimelineQuery())])
                .components(separatedBy: "\r\n")
            #expect(
                rows[0] == "id,text,kind,from,to,date_source,status,place,participants,articles,reports")
            #expect(rows[1].contains("Ana Lobato; Sergey Lavrov,a1,Ana Lobato met Sergey Lavrov in Oslo"))
        }
    }

    @Test func jsonIsOneObjectALine() throws {
        try TestDesk.with { test in
            let article = try test.read(TestArticle("Talks", "2023-04-19", "Ana Lobato visited Oslo."))[0]
            let ana = try #require(try test.library.entities(named: "Ana Lobato").first)
            let text = try DataExport(library: test.library).json([.article(article), .entity(ana.id), .marks])
            let lines = text.split(separator: "\n")
            #expect(lines.count == 2)
            #expect(lines[0].hasPrefix(#"{"id":"a1","origin":"#))
            #expect(lines[1].hasPrefix(#"{"id":"\#(ana.id)","name":"Ana Lobato","kind":"person""#))
        }
    }

    @Test func anEntityIsToldAsTheCommandsPrintIt() throws {
        try TestDesk.with { test in
            try test.read(TestArticle("Talks", "2023-04-19", "Norway and the Norwegian government spoke. Norway left."))
            let norway = try #require(try test.library.entities(named: "Norway").first)
            let people = try #require(try test.library.entities(named: "Norwegian").first)
            let export = DataExport(library: test.library)
            #expect(try export.json([.entity(norway.id)]).contains(#""peoples":["\#(people.id)"]"#))
            #expect(try export.json([.entity(people.id)]).contains(#""country":"\#(norway.id)""#))
        }
    }

    @Test func marksHaveColumnsOfTheirOwn() throws {
        try TestDesk.with { test in
            let article = try test.read(TestArticle("Ferry", "2024-02-01", "The ferry sank."))[0]
            let anchor = Mark.Anchor(span: TextSpan(0, 15), in: "The ferry sank.")
            _ = try test.library.addMark(article, anchor, note: "Ask, first.", created: test.desk.clock.now())
            let file = test.folder.path(of: "news/1.txt")
            #expect(
                try DataExport(library: test.library).csv([.marks])
                    == "id,article,title,published,site,quote,note,created,origin\r\n"
                    + "m1,a1,Ferry,2024-02-01,,The ferry sank.,\"Ask, first.\",2024-03-01T12:00:00Z,\(file)\r\n")
        }
    }

    /// Column names alone would look like a row that lost its data.
    @Test func nothingIsNothing() throws {
        try TestDesk.with { test throws in
            #expect(try DataExport(library: test.library).csv([.marks]) == "")
            #expect(try DataExport(library: test.library).json([.marks]) == "")
        }
    }
}
