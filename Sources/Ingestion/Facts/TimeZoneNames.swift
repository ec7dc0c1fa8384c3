/// Abbreviations of time zones as bylines use them, in hours from UTC. Where
/// one stands for several zones, the one of English-language news.
enum TimeZoneNames {
    static let hours: [String: Double] = [
        "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "ist": 5.5, "cet": 1, "cest": 2, "eet": 2, "eest": 3,
        "msk": 3, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6, "mst": -7, "mdt": -6, "mt": -7,
        "pst": -8, "pdt": -7, "pt": -8, "akst": -9, "hst": -10, "jst": 9, "kst": 9, "sgt": 8, "hkt": 8, "awst": 8,
        "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "sast": 2, "eat": 3, "wat": 1, "pkt": 5, "amt": 4,
    ]

    /// Generic American names move with daylight saving time.
    static let movesInSummer: Set<String> = ["et", "ct", "mt", "pt"]
}
