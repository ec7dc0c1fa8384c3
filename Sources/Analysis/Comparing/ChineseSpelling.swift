/// Chinese names in Pinyin (Mao Zedong) and Wade-Giles (Mao Tse-tung).
///
/// Two spellings are compared across the systems only when one of them shows
/// that it is Wade-Giles, by a hyphen or a syllable that Pinyin doesn't have:
/// Chang and Zhang are two names in Pinyin.
enum ChineseSpelling {
    struct Name {
        let surname: String
        let given: [String]
        let isHyphenated: Bool
    }

    static func name(_ words: NameWords) -> Name? {
        guard words.words.count >= 2, words.flat.allSatisfy(\.isLatin) else { return nil }
        let all = words.words
        if all[0].count == 1, FamilyNames.chinese.contains(all[0][0]), words.flat.count <= 3 {
            return Name(surname: all[0][0], given: Array(words.flat.dropFirst()), isHyphenated: words.flat.count == 3)
        }
        guard all.count == 2, all[1].count == 1, FamilyNames.chinese.contains(all[1][0]), all[0].count == 2 else {
            return nil
        }
        return Name(surname: all[1][0], given: all[0], isHyphenated: true)
    }

    static func areSame(_ a: Name, _ b: Name) -> Bool {
        if a.surname == b.surname, a.given.joined() == b.given.joined() { return true }
        guard a.isHyphenated != b.isHyphenated else { return false }
        let (wade, pinyin) = a.isHyphenated ? (a, b) : (b, a)
        return spellings(wade.surname).contains(pinyin.surname)
            && spellings(wade.given).contains(pinyin.given.joined())
    }

    /// What a Wade-Giles syllable is in Pinyin. Its apostrophes are lost in
    /// print, so p may be p or b.
    static func spellings(_ syllable: String) -> Set<String> {
        guard let rule = initials.first(where: { syllable.hasPrefix($0.wade) }) else { return [final(syllable)] }
        let rest = String(syllable.dropFirst(rule.wade.count))
        if rest == "ih" || rest == "u" && ["tz", "ts", "ss", "sz"].contains(rule.wade) {
            return Set(rule.pinyin.map { $0 + "i" })
        }
        return Set(rule.pinyin.map { $0 + final(rest) }.map { rounding[$0] ?? $0 })
    }
}

// MARK: - Private

extension ChineseSpelling {
    private static func spellings(_ given: [String]) -> Set<String> {
        given.reduce([""]) { heads, syllable in
            Set(heads.flatMap { head in spellings(syllable).map { head + $0 } })
        }
    }

    private static func final(_ text: String) -> String { finals[text] ?? text }

    private static let initials: [(wade: String, pinyin: [String])] = [
        ("ch", ["zh", "ch", "j", "q"]), ("hs", ["x"]), ("sh", ["sh"]), ("ts", ["z", "c"]), ("tz", ["z", "c"]),
        ("ss", ["s"]), ("sz", ["s"]), ("p", ["b", "p"]), ("t", ["d", "t"]), ("k", ["g", "k"]), ("j", ["r"]),
    ]

    private static let finals = [
        "ien": "ian", "ieh": "ie", "ueh": "ue", "ung": "ong", "iung": "iong", "eh": "e", "erh": "er", "yen": "yan",
        "yeh": "ye", "yung": "yong", "yueh": "yue", "uei": "ui", "o": "o", "ih": "i",
    ]

    /// Finals that Pinyin writes with another vowel behind some initials.
    private static let rounding = [
        "do": "duo", "to": "tuo", "zo": "zuo", "co": "cuo", "ro": "ruo", "zho": "zhuo", "cho": "chuo", "go": "ge",
        "ko": "ke",
    ]
}
