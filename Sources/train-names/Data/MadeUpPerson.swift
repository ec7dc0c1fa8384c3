import Randomness

/// A person's full name and what they are called afterwards.
struct MadeUpPerson {
    let full: [String]
    let short: [String]

    private struct Origin {
        let patterns: [(full: [String], short: String)]
        let family: [String]
        let given: [String]
    }

    private static let origins: [Origin] = peopleList.split(separator: "\n").map { row in
        let columns = row.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
        let patterns = columns[0].joined(separator: " ").split(separator: "/").map { pattern in
            let sides = pattern.split(separator: "=").map(String.init)
            return (sides[0].split(separator: " ").map(String.init), sides[1])
        }
        return Origin(patterns: patterns, family: columns[1], given: columns[2])
    }

    /// Family names as rows of the gazetteer; not those that are everyday words too.
    static let familyRows: [(type: String, phrase: String)] =
        Set(origins.flatMap(\.family)).subtracting(everydayWords).sorted().map { ("last1", $0) }

    private static let everydayWords: Set<String> = [
        "An", "Do", "Ha", "He", "Ho", "No", "O", "Om", "Or", "So", "To", "U", "X", "Long", "Son", "Young", "Le",
    ]

    /// Of any origin, each as likely as another.
    init(random: inout RandomNumbers) {
        let origin = MadeUpPerson.origins[random.below(MadeUpPerson.origins.count)]
        let pattern = origin.patterns[random.below(origin.patterns.count)]
        let family = MadeUpPerson.pick(origin.family, &random)
        var isFirst = true
        let full = pattern.full.map { part in
            var name = ""
            for letter in part {
                switch letter {
                case "F":
                    name += isFirst ? family : MadeUpPerson.pick(origin.family, &random)
                    isFirst = false
                case "G": name += MadeUpPerson.pick(origin.given, &random)
                case "g": name += MadeUpPerson.pick(origin.given, &random).lowercased()
                default: name.append(letter)
                }
            }
            return name
        }
        self.full = full
        short =
            Int(pattern.short).map { [full[$0 - 1]] }
            ?? pattern.short.replacing("F", with: family).split(separator: " ").map(String.init)
    }

    private static func pick(_ list: [String], _ random: inout RandomNumbers) -> String {
        list[random.below(list.count)]
    }
}
