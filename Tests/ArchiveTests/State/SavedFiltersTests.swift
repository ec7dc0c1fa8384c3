import News
import Testing

@testable import Archive

struct SavedFiltersTests {
    @Test func aFilterIsKeptWithWhatItFinds() throws {
        try withLibrary { library in
            let ids = try library.take(arrival("a", text: "Grain talks."), arrival("b", text: "Grain ships."))
            try library.setRead([ids[0]], true)
            #expect(try library.saveFilter("Grain", Filter(parsing: "grain")) == nil)
            #expect(
                try library.savedFilters() == [
                    SavedFilter(name: "Grain", filter: try Filter(parsing: "grain"), articles: 2, unread: 1)
                ])
        }
    }

    @Test func anotherUnderTheNameTakesItsPlaceAndTellsIt() throws {
        try withLibrary { library in
            try library.saveFilter("Mine", Filter(parsing: "grain"))
            #expect(try library.saveFilter("Mine", Filter(parsing: "is:unread")) == Filter(parsing: "grain"))
            #expect(try library.saveFilter("Mine", nil) == Filter(parsing: "is:unread"))
            #expect(try library.savedFilters() == [])
        }
    }

    @Test func oneThatCannotBeReadIsTold() throws {
        try withLibrary { library in
            try library.saveFilter("Grain", Filter(parsing: "grain"))
            #expect(try library.savedFilterProblems() == [])
            try library.write { try $0.run("INSERT INTO savedFilter VALUES ('Later', 'is:odd')") }
            #expect(try library.savedFilters().map(\.name) == ["Grain"])
            #expect(
                try library.savedFilterProblems() == [
                    "The filter kept as 'Later' is not shown. 'is:odd' is not known; there are is:unread, is:marked and is:muted."
                ])
        }
    }

    @Test func aNameThatIsTakenIsNotGivenTwice() throws {
        try withLibrary { library in
            try library.saveFilter("Mine", Filter(parsing: "grain"))
            try library.saveFilter("Yours", Filter(parsing: "ships"))
            #expect(try !library.renameFilter("Mine", to: "Yours"))
            #expect(try !library.renameFilter("Nobody's", to: "Ours"))
            #expect(try library.renameFilter("Mine", to: "Ours"))
            #expect(try library.savedFilters().map(\.name) == ["Ours", "Yours"])
        }
    }

    @Test func aFilterMayNameAnother() throws {
        try withLibrary { library in
            let ids = try library.take(
                arrival("a", text: "Grain talks."), arrival("b", text: "Grain ships."), arrival("c", text: "Rain."))
            try library.saveFilter("Grain", Filter(parsing: "grain"))
            try library.saveFilter("Ships", Filter(parsing: "saved:Grain ships"))
            func found(_ line: String) throws -> [Article.ID] {
                try library.rows(Filter(parsing: line), limit: 9).map(\.id).sorted()
            }
            #expect(try found("saved:Grain") == [ids[0], ids[1]])
            #expect(try found("saved:Ships") == [ids[1]])
            #expect(try found("-saved:Grain") == [ids[2]])
            #expect(try found("saved:Nothing").isEmpty)
            // One that names itself has no more terms than it says
            try library.saveFilter("Round", Filter(parsing: "saved:Round rain"))
            #expect(try found("saved:Round") == [ids[2]])
            #expect(try found("-saved:Round") == [ids[0], ids[1]])
            // One that excludes itself, at once or by way of another, ends too
            try library.saveFilter("Round", Filter(parsing: "grain -saved:Round"))
            #expect(try found("saved:Round").isEmpty)
            try library.saveFilter("There", Filter(parsing: "grain -saved:Back"))
            try library.saveFilter("Back", Filter(parsing: "saved:There ships"))
            #expect(try found("saved:There") == [ids[0]])
            #expect(try library.savedFilters().count == 5)
        }
    }
}
