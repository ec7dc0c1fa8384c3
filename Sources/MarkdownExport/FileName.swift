import News

/// Names for files, from titles that may hold anything.
enum FileName {
    private static let longest = 117
    /// Names that Windows keeps for devices.
    private static let reserved: Set<String> = {
        let numbered = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
        return Set(["con", "prn", "aux", "nul"] + numbered)
    }()

    /// The name without its ending.
    static func stem(_ title: String) -> String {
        let kept = title.safeLine.map { isAllowed($0) ? $0 : " " }
        var name = String(kept).split(separator: " ").joined(separator: " ")
        while name.utf8.count > longest { name.removeLast() }
        name = trimmed(name)
        if name.isEmpty { return "untitled" }
        return reserved.contains(name.lowercased().split(separator: ".").first.map(String.init) ?? "")
            ? name + "_" : name
    }

    /// No dot or blank at either end: dots in front hide a file, or climb.
    private static func trimmed(_ name: String) -> String {
        var rest = Substring(name)
        while let first = rest.first, first == "." || first == " " || first == "-" { rest.removeFirst() }
        while let last = rest.last, last == "." || last == " " { rest.removeLast() }
        return String(rest)
    }

    private static func isAllowed(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-_.,'’()&+!".contains(character)
    }
}
