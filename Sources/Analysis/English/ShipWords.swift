/// What stands in front of the names of ships: "MV Norva".
enum ShipWords {
    /// As they are written, so that "Ins" is no ship. "MS", "MT" and "SS" stand in front of other names, too.
    static let prefixes: Set<String> = [
        "MV", "M/V", "RMS", "HMS", "USS", "USNS", "USCGC", "HMAS", "HMCS", "HMNZS", "INS", "KRI", "BRP", "ROKS", "RFA",
        "RRS", "RV",
    ]

    /// Folded, of a name of two words and more.
    static func begins(_ words: [String]) -> Bool {
        words.count > 1 && folded.contains(words[0])
    }

    private static let folded = Set(prefixes.map { LetterFolding.fold($0) })
}
