/// What stands in front of the names of ships: "MV Norva".
enum ShipWords {
    /// As they are written, so that "Ins" is no ship. "MS", "MT" and "SS" stand in front of other names, too.
    private static let prefixes: Set<String> = [
        "MV", "M/V", "RMS", "HMS", "USS", "USNS", "USCGC", "HMAS", "HMCS", "HMNZS", "INS", "KRI", "BRP", "ROKS", "RFA",
        "RRS", "RV",
    ]

    /// The name behind such a prefix; nil where none stands in front.
    static func name(in text: String) -> String? {
        guard let blank = text.firstIndex(of: " "), prefixes.contains(String(text[..<blank])) else { return nil }
        return String(text[text.index(after: blank)...])
    }
}
