/// The months as English writes them, from January on.
public enum EnglishMonths {
    public static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Their first three letters.
    public static let short = names.map { String($0.prefix(3)) }

    /// 1 to 12 for the first three letters of a month, however they are written.
    public static func number(short word: some StringProtocol) -> Int? { numbers[word.lowercased()] }

    private static let numbers = Dictionary(
        uniqueKeysWithValues: short.enumerated().map { ($0.element.lowercased(), $0.offset + 1) })
}
