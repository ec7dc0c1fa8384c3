/// Small pieces of English.
public enum Phrase {
    /// "a", "a and b", "a, b and c".
    public static func list(_ items: [String], orElse empty: String = "") -> String {
        guard let last = items.last else { return empty }
        return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " and " + last
    }
}
