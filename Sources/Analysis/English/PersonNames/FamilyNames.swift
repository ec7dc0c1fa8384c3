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

    static let chinese = words(FamilyNameTable.chinese)
    static let vietnamese = words(FamilyNameTable.vietnamese)
    static let particles = words(FamilyNameTable.particles)
    static let frequent = words(FamilyNameTable.frequent)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
