import Analysis
import Randomness

/// Made-up lines of results and reports, as newspapers print by the hundred:
/// in them a city stands for its team, which running text hardly ever shows.
/// A country stays a place there, as the sets have it.
struct SportsLines {
    private let clubs: [[String]]
    private let cities: [[String]]
    private let countries: [[String]]

    /// Placeholders: `1` and `2` the sides, `n` a number, all else as it stands.
    private static let patterns = [
        "1 n 2 n", "1 beat 2 n - n on Saturday .", "1 defeated 2 n - n", "1 n , 2 n", "1 drew n - n with 2 at home .",
        "1 lost n - n to 2 in the final .", "1 's victory over 2 put them top of the table .", "1 n n n n 2 n n n n",
        "1 at 2", "1 v 2", "1 vs 2 , n pm", "1 signed a striker from 2 .", "1 host 2 on Sunday .",
        "The coach of 1 said his side deserved to win at 2 .", "1 players celebrated after the n - n win against 2 .",
        "1 n 2 n ( halftime n - n )", "1 advanced to the semifinals by beating 2 n - n .", "1 W L PCT GB 2 n n .n n",
        "He scored twice for 1 against 2 .", "Fans of 1 and 2 clashed before the match .",
    ].map { $0.split(separator: " ").map(String.init) }

    init(_ gazetteers: [String]) throws {
        let rows = try GazetteerRows(gazetteers)
        clubs = rows.phrases("club")
        cities = rows.phrases("capital") + rows.phrases("city1")
        countries = rows.phrases("country").filter { $0.count < 3 }
    }

    /// Documents of six lines each; none without clubs and cities.
    func documents(_ count: Int, random: inout RandomNumbers) -> [TaggedDocument] {
        guard !clubs.isEmpty, !cities.isEmpty, !countries.isEmpty else { return [] }
        return (0..<count).map { _ in TaggedDocument((0..<6).map { _ in line(&random) }) }
    }

    private func line(_ random: inout RandomNumbers) -> TaggedFile.Sentence {
        let isOfCountries = random.chance(20)
        let pattern = SportsLines.patterns.randomElement(using: &random) ?? []
        return pattern.flatMap { word -> TaggedFile.Sentence in
            switch word {
            case "1", "2": isOfCountries ? name(countries, "LOC", &random) : team(&random)
            case "n": [(String(random.next() % 100), "O")]
            default: [(word, "O")]
            }
        }
    }

    private func team(_ random: inout RandomNumbers) -> TaggedFile.Sentence {
        name(random.chance(50) ? clubs : cities, "ORG", &random)
    }

    private func name(_ list: [[String]], _ kind: String, _ random: inout RandomNumbers) -> TaggedFile.Sentence {
        let name = list.randomElement(using: &random) ?? []
        return name.enumerated().map { ($1, ($0 == 0 ? "B-" : "I-") + kind) }
    }
}
