/// Look-ups in `GivenNameTable`, by folded names, constant in time.
enum GivenNames {
    enum Gender: Sendable {
        case masculine, feminine
    }

    private struct Entry {
        var groups: Set<Int> = []
        var isSlavic = false
        var isArabic = false
        var isEnglish = false
        var genders: Set<Gender> = []
        /// The first names of its groups: what blocking keys are made of.
        var heads: [String] = []
    }

    /// Whether a group of the table holds both ("Bill", "William").
    static func areVariants(_ a: String, _ b: String) -> Bool {
        guard let a = entries[a], let b = entries[b] else { return false }
        return !a.groups.isDisjoint(with: b.groups)
    }

    static func isKnown(_ name: String) -> Bool { entries[name] != nil }
    static func isSlavic(_ name: String) -> Bool { entries[name]?.isSlavic ?? false }
    static func isEnglish(_ name: String) -> Bool { entries[name]?.isEnglish ?? false }
    static func isArabic(_ name: String) -> Bool { entries[name]?.isArabic ?? false }

    /// The full forms it may stand for ("bill": "william"), itself where it is in no group.
    static func heads(of name: String) -> [String] { entries[name]?.heads ?? [name] }

    /// nil where the table doesn't know the name or knows it for both.
    static func gender(of name: String) -> Gender? {
        guard let entry = entries[name], entry.genders.count == 1 else { return nil }
        return entry.genders.first
    }

    private static let entries: [String: Entry] = {
        var entries: [String: Entry] = [:]
        for (group, row) in GivenNameTable.rows.split(separator: "\n").enumerated() {
            let columns = row.split(separator: " ").map(String.init)
            guard columns.count > 1, let gender = columns[0].last else { continue }
            for name in columns.dropFirst() {
                entries[name, default: Entry()].groups.insert(group)
                entries[name]?.heads.append(columns[1])
                if columns[0].hasPrefix("s") { entries[name]?.isSlavic = true }
                if columns[0].hasPrefix("a") { entries[name]?.isArabic = true }
                if columns[0].hasPrefix("e") { entries[name]?.isEnglish = true }
                if gender == "m" { entries[name]?.genders.insert(.masculine) }
                if gender == "f" { entries[name]?.genders.insert(.feminine) }
            }
        }
        return entries
    }()
}
