/// Coarse sounds of names for look-ups: every pair of spellings that the
/// comparisons know has one skeleton, many other names share it.
enum NameSkeleton {
    /// Classes of consonants in order, at most six; a name of vowels is itself.
    static func of(_ part: String) -> String {
        let skeleton = generic.sounds(of: part)
        return skeleton.isEmpty ? part : skeleton.utf8.count <= 6 ? skeleton : String(skeleton.prefix(6))
    }

    static func korean(_ given: String) -> String { koreanClasses.sounds(of: given) }

    static func chinese(_ part: String) -> String { chineseClasses.sounds(of: part) }

    /// Words of a name in any order, without the small ones, cut to a short key.
    static func words(_ words: [String]) -> String {
        let content = words.filter { !OrganizationWords.stop.contains($0) && !OrganizationWords.weak.contains($0) }
        let stems = (content.isEmpty ? words : content).map { String(of($0).prefix(4)) }
        return stems.sorted().joined().prefix(24).description
    }

    /// The same for "Ministry of Health of Peru" and "Peruvian Health Ministry".
    static func government(_ name: GovernmentName) -> String {
        "\(words([name.head] + name.field)):\(name.country?.dropFirst(8) ?? "")"
    }

    /// The same for "Chinese Academy of Sciences" and "Academy of Sciences of China".
    static func national(_ name: NationalName) -> String { "\(words(name.words)):\(name.country.dropFirst(8))" }
}

// MARK: - Private

extension NameSkeleton {
    /// h and vowels are unsure and left out; kh is h in Slavic names.
    private static let generic = SoundClasses([
        ("shch", "S"), ("tch", "S"), ("sch", "S"), ("kh", ""), ("ck", "K"), ("ch", "S"), ("sh", "S"), ("zh", "S"),
        ("ts", "S"), ("tz", "S"), ("dj", "S"), ("dh", "T"), ("th", "T"), ("ph", "V"), ("gh", "K"), ("x", "KS"),
        ("b", "P"), ("p", "P"), ("d", "T"), ("t", "T"), ("k", "K"), ("g", "K"), ("q", "K"), ("c", "S"), ("s", "S"),
        ("z", "S"), ("f", "V"), ("v", "V"), ("w", "V"), ("l", "L"), ("m", "M"), ("n", "N"), ("r", "R"),
    ])

    private static let koreanClasses = SoundClasses([
        ("ng", "NK"), ("tch", "J"), ("ch", "J"), ("j", "J"), ("kk", "K"), ("k", "K"), ("g", "K"), ("t", "T"),
        ("d", "T"),
        ("p", "P"), ("b", "P"), ("s", "S"), ("m", "M"), ("n", "N"),
    ])

    private static let chineseClasses = SoundClasses([
        ("hs", "X"), ("sh", "X"), ("x", "X"), ("zh", "J"), ("ch", "J"), ("j", "J"), ("q", "J"), ("r", "J"), ("ts", "Z"),
        ("tz", "Z"), ("z", "Z"), ("c", "Z"), ("s", "S"), ("b", "P"), ("p", "P"), ("d", "T"), ("t", "T"), ("g", "K"),
        ("k", "K"), ("ng", "N"), ("n", "N"), ("m", "M"), ("l", "L"), ("f", "F"),
    ])
}
