import Analysis
import News
import Randomness
import Testing

@testable import train_names

@Suite struct SportsLinesTests {
    @Test func teamsAreOrganizationsAndCountriesPlaces() throws {
        try TrainingFolder.with { folder in
            var random = RandomNumbers(seed: 2)
            let documents = try SportsLines([folder.lists]).documents(20, random: &random)
            #expect(documents.count == 20)
            let names = documents.flatMap { document in
                document.names.map { name in
                    "\(name.kind.rawValue) \(name.tokens.map(document.text).joined(separator: " "))"
                }
            }
            #expect(Set(names) == ["organization Oslo", "organization Oslo Rovers", "place Norway", "place Chad"])
        }
    }

    @Test func withoutListsThereAreNone() throws {
        var random = RandomNumbers(seed: 2)
        #expect(try SportsLines([]).documents(5, random: &random).isEmpty)
    }
}
