/// Look-ups in `FamilyNameTable`, all folded and constant in time.
enum FamilyNames {
    /// Rows in which a Korean surname's spelling stands.
    static let korean: [String: Set<Int>] = {
        var rows: [String: Set<Int>] = [:]
        for (index, line) in FamilyNameTable.korean.split(separator: "\n").enumerated() {
            for spelling in line.split(separator: " ") { rows[String(spelling), default: []].insert(index) }
        }
        return rows
    }()

    static let chinese = wordSet(FamilyNameTable.chinese)
    static let vietnamese = wordSet(FamilyNameTable.vietnamese)
    static let particles = wordSet(FamilyNameTable.particles)
    static let frequent = wordSet(FamilyNameTable.frequent)
}
