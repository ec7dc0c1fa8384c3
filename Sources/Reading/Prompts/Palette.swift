/// Finds commands by some of their letters.
public enum Palette {
    /// The rows of `table` that `search` fits, best first: all its letters in
    /// order, at the beginnings of words and in a row rather than anywhere.
    public static func matches(_ search: String, in table: KeyTable) -> [KeyBinding] {
        let wanted = Array(search.lowercased().filter { $0 != " " })
        guard !wanted.isEmpty else { return table.bindings }
        let scored = table.bindings.enumerated().compactMap { index, binding -> (Int, Int)? in
            let texts = [binding.help, binding.command.rawValue]
            return texts.compactMap { score(wanted, Array($0.lowercased())) }.max().map { ($0, index) }
        }
        return scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map { table.bindings[$0.1] }
    }

    /// Whether a word of it begins so: what is typed means the command, not some letters of it.
    public static func means(_ search: String, _ binding: KeyBinding) -> Bool {
        let search = search.lowercased()
        let help = binding.help.lowercased()
        return help.hasPrefix(search) || help.contains(" " + search) || binding.command.rawValue.hasPrefix(search)
    }

    /// nil if not all letters are there in order. Greedy, but for a letter
    /// that begins a word further on.
    static func score(_ wanted: [Character], _ text: [Character]) -> Int? {
        var score = 0
        var index = 0
        var previous = -2
        for letter in wanted {
            guard let plain = text[index...].firstIndex(of: letter) else { return nil }
            let beginning = text[index...].indices.first { text[$0] == letter && isWordStart($0, text) }
            let place = plain == previous + 1 ? plain : beginning ?? plain
            score += place == previous + 1 ? 8 : isWordStart(place, text) ? 6 : 1
            previous = place
            index = place + 1
        }
        return score * 100 - text.count
    }

    private static func isWordStart(_ index: Int, _ text: [Character]) -> Bool {
        index == 0 || !(text[index - 1].isLetter || text[index - 1].isNumber)
    }
}
