/// A pair of names and whether they are the same: written by pattern, so that
/// every spelling meets every other.
struct NamePair: Sendable {
    let isSame: Bool
    let kind: Character
    let a: String
    let b: String
}

enum NamePairPatterns {
    static var all: [NamePair] {
        table + korean + slavic + western + organizations
    }

    static var table: [NamePair] {
        NamePairTable.rows.split(separator: "\n").map { row in
            let columns = row.split(separator: "|").map(String.init)
            return NamePair(
                isSame: columns[0] == "1", kind: columns[1].first ?? "P", a: columns[2],
                b: columns[3])
        }
    }

    /// The North's way of writing against the South's; the next name is another person.
    static var korean: [NamePair] {
        let surnames = [
            ("Ri", "Lee"), ("Pak", "Park"), ("Choe", "Choi"), ("Jong", "Jeong"), ("Kang", "Gang"), ("Ryu", "Yoo"),
            ("Rim", "Lim"), ("Jon", "Jeon"), ("Paek", "Baek"), ("O", "Oh"),
        ]
        let given = [
            ("Chol Su", "Cheol-su"), ("Yong Ho", "Yeong-ho"), ("Song Min", "Seong-min"), ("Tong Hun", "Dong-hoon"),
            ("Kwang Sok", "Gwang-seok"), ("Pyong Chol", "Byeong-cheol"), ("Thae Gyong", "Tae-gyeong"),
        ]
        return surnames.enumerated().flatMap { index, surname in
            let (north, south) = given[index % given.count]
            let (other, _) = given[(index + 3) % given.count]
            let a = "\(surname.0) \(north)"
            let b = "\(surname.1) \(south)"
            let joined = "\(surname.1) \(south.replacing("-", with: ""))"
            return [
                NamePair(isSame: true, kind: "P", a: a, b: b), NamePair(isSame: true, kind: "P", a: a, b: joined),
                NamePair(isSame: true, kind: "P", a: "\(south) \(surname.1)", b: a),
                NamePair(isSame: false, kind: "P", a: "\(surname.0) \(other)", b: b),
                NamePair(isSame: false, kind: "P", a: "Kim \(north)", b: b),
            ]
        }
    }

    /// Spellings of given names against spellings of surnames.
    static var slavic: [NamePair] {
        let given = [
            ["Sergei", "Sergey", "Sergej"], ["Dmitri", "Dmitry", "Dmitriy"], ["Yuri", "Yury", "Yuriy"],
            ["Alexei", "Aleksei", "Alexey"], ["Yevgeni", "Evgeny", "Yevgeniy"], ["Nikolai", "Nikolay", "Nikolaj"],
        ]
        let surnames = [
            ["Kovalskiy", "Kovalsky", "Kovalskyy"], ["Timchenko", "Tymchenko", "Timtchenko"],
            ["Aleksandrov", "Alexandrov", "Aleksandroff"], ["Zhukhov", "Zhuhov", "Zhukhov"],
            ["Tsarev", "Tsaryev", "Tzarev"], ["Rybakov", "Ribakov", "Rybakoff"],
        ]
        return given.indices.flatMap { first in
            surnames.indices.flatMap { last in
                [(0, 1), (1, 2)].map { x, y in
                    NamePair(
                        isSame: true, kind: "P", a: "\(given[first][x]) \(surnames[last][x])",
                        b: "\(given[first][y]) \(surnames[last][y])")
                } + [
                    NamePair(
                        isSame: false, kind: "P", a: "\(given[first][0]) \(surnames[last][0])",
                        b: "\(given[(first + 1) % given.count][1]) \(surnames[last][1])"),
                    NamePair(
                        isSame: false, kind: "P", a: "\(given[first][0]) \(surnames[last][0])",
                        b: "\(given[first][1]) \(surnames[(last + 1) % surnames.count][1])"),
                ]
            }
        }
    }

    /// Initials, titles, short forms, order, generations.
    static var western: [NamePair] {
        let names = [
            ("Robert", "Bob", "Ashdown"), ("William", "Bill", "Hargreaves"), ("Elizabeth", "Liz", "Penrose"),
            ("Michael", "Mike", "Delacroix"), ("Katherine", "Kate", "Lindqvist"), ("Edward", "Ted", "Marchetti"),
        ]
        return names.enumerated().flatMap { index, name in
            let full = "\(name.0) \(name.2)"
            let same = [
                "\(name.1) \(name.2)", "\(name.0) J. \(name.2)", "\(name.0.prefix(1)). \(name.2)", "Dr. \(full)",
                "\(name.0) J. R. \(name.2)", "President \(full)", full.uppercased(),
            ]
            let other = names[(index + 1) % names.count]
            let different = [
                "\(other.0) \(name.2)", "\(name.0) \(other.2)", "\(full) Jr.", "\(full) III",
                "\(other.0.prefix(1)). \(name.2)",
            ].filter { !$0.hasPrefix("\(name.0.prefix(1)). ") }
            return same.map { NamePair(isSame: true, kind: "P", a: full, b: $0) }
                + different.map { NamePair(isSame: false, kind: "P", a: full, b: $0) }
        }
    }

    /// Legal forms, "the", ministries in both orders, acronyms.
    static var organizations: [NamePair] {
        let forms = ["Inc.", "Corp.", "Ltd", "GmbH", "plc", "S.A.", "N.V.", "LLC"]
        let firms = ["Halvorsen", "Marlowe & Finch", "Océane Maritime", "Trident Aerospace"]
        let legal = firms.enumerated().flatMap { index, firm in
            forms.map { NamePair(isSame: true, kind: "O", a: firm, b: "\(firm) \($0)") }
                + forms.map {
                    NamePair(
                        isSame: false, kind: "O", a: "\(firm) \($0)", b: "\(firms[(index + 1) % firms.count]) \($0)")
                }
        }
        let states = [("France", "French"), ("Kenya", "Kenyan"), ("Peru", "Peruvian"), ("Iraq", "Iraqi")]
        let fields = ["Health", "Interior", "Education", "Justice"]
        let ministries = states.enumerated().flatMap { index, state in
            fields.flatMap { field in
                [
                    NamePair(
                        isSame: true, kind: "O", a: "\(state.1) \(field) Ministry",
                        b: "Ministry of \(field) of \(state.0)"),
                    NamePair(
                        isSame: false, kind: "O", a: "\(state.1) \(field) Ministry",
                        b: "\(states[(index + 1) % states.count].1) \(field) Ministry"),
                ]
            }
        }
        return legal + ministries
    }
}
