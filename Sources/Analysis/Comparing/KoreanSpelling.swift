/// Korean names under their many romanisations: McCune-Reischauer, the North's
/// and the South's official ones, and what families write in passports.
///
/// A name is Korean here when a Korean surname stands before (or behind) two
/// syllables. Syllables compare by classes of onset, vowel and coda.
enum KoreanSpelling {
    /// A surname by its rows in the table, and every way to cut the given name into two syllables.
    struct Name {
        let surname: String
        let surnameRows: Set<Int>
        let given: String
        let cuts: [[Syllable]]
        /// Whether the given name is two words, one hyphenated, or one: tells the system of writing.
        let style: Int
    }

    struct Syllable: Hashable {
        let onset: Character
        let vowels: Set<String>
        let coda: Character
    }

    static func name(_ words: NameWords) -> Name? {
        guard words.words.count >= 2, let order = surnameFirst(words) else { return nil }
        let cuts = self.cuts(of: order.given)
        guard !cuts.isEmpty, let rows = FamilyNames.korean[order.surname] else { return nil }
        return Name(
            surname: order.surname, surnameRows: rows, given: order.given.joined(), cuts: cuts,
            style: words.words.count * 2 + order.given.count)
    }

    /// Whether the two are one name; a difference of o and u alone, in names
    /// romanised alike otherwise (Jong, Jung), is a difference of the names.
    static func areSame(_ a: Name, _ b: Name) -> Bool {
        guard !a.surnameRows.isDisjoint(with: b.surnameRows) else { return false }
        let isOneSystem = a.surname == b.surname && a.style == b.style
        guard !isOneSystem || !differInOAndUAlone(a.given, b.given) else { return false }
        return a.given == b.given || a.cuts.contains { cut in b.cuts.contains { areSame(cut, $0) } }
    }
}

// MARK: - Private

extension KoreanSpelling {
    /// "Jong-un Kim" is turned around; in "Kim Jong Un" and "Ban Ki-moon" the surname leads.
    private static func surnameFirst(_ words: NameWords) -> (surname: String, given: [String])? {
        let all = words.words
        if all[0].count == 1, FamilyNames.korean[all[0][0]] != nil, words.flat.count <= 3 {
            return (all[0][0], Array(words.flat.dropFirst()))
        }
        guard all.count == 2, all[0].count == 2, all[1].count == 1, FamilyNames.korean[all[1][0]] != nil else {
            return nil
        }
        return (all[1][0], all[0])
    }

    private static func cuts(of given: [String]) -> [[Syllable]] {
        if given.count == 2 {
            guard let first = syllable(given[0]), let second = syllable(given[1]) else { return [] }
            return [[first, second]]
        }
        guard given.count == 1, given[0].isLatin, given[0].utf8.count >= 4 else { return [] }
        return cuts(ofWord: given[0])
    }

    private static func cuts(ofWord word: String) -> [[Syllable]] {
        word.indices.dropFirst().compactMap { middle in
            guard let first = syllable(word[..<middle]), let second = syllable(word[middle...]) else { return nil }
            return [first, second]
        }
    }

    private static func areSame(_ a: [Syllable], _ b: [Syllable]) -> Bool {
        zip(a, b).allSatisfy { a, b in
            areSameOnsets(a, b) && !a.vowels.isDisjoint(with: b.vowels) && a.coda == b.coda
        }
    }

    /// The South drops or softens an initial r that the North writes: Ryong, Yong.
    private static func areSameOnsets(_ a: Syllable, _ b: Syllable) -> Bool {
        a.onset == b.onset
            || Set([a.onset, b.onset]) == ["r", "-"] && !a.vowels.isDisjoint(with: iotated)
                && !b.vowels.isDisjoint(with: iotated)
            || Set([a.onset, b.onset]) == ["r", "n"]
    }

    private static func differInOAndUAlone(_ a: String, _ b: String) -> Bool {
        guard a != b, a.utf8.count == b.utf8.count else { return false }
        return zip(a, b).allSatisfy { $0 == $1 || Set([$0, $1]) == ["o", "u"] }
    }

    private static func syllable(_ text: some StringProtocol) -> Syllable? {
        let letters = text.prefix { !"aeiouwy".contains($0) }
        let rest = text.dropFirst(letters.count)
        let vowel = rest.prefix { "aeiouwy".contains($0) }
        let tail = rest.dropFirst(vowel.count)
        guard let onset = onsets[String(letters)], let coda = codas[String(tail)] else { return nil }
        guard var vowels = vowelClasses[tail == "h" ? vowel + "h" : String(vowel)] ?? vowelClasses[String(vowel)] else {
            return nil
        }
        // 희 is written hui, hee and hi.
        if onset == "h", ["ee", "i"].contains(String(vowel)) { vowels.insert("ui") }
        return Syllable(onset: onset, vowels: vowels, coda: coda)
    }

    private static let onsets: [String: Character] = [
        "": "-", "k": "k", "kk": "k", "g": "k", "kh": "k", "gg": "k", "t": "t", "tt": "t", "d": "t", "th": "t",
        "dd": "t",
        "p": "p", "pp": "p", "b": "p", "ph": "p", "bb": "p", "ch": "j", "tch": "j", "j": "j", "jj": "j", "s": "s",
        "ss": "s", "sh": "s", "h": "h", "r": "r", "l": "r", "n": "n", "m": "m",
    ]

    private static let codas: [String: Character] = [
        "": "-", "h": "-", "k": "k", "g": "k", "ck": "k", "n": "n", "t": "t", "l": "l", "ll": "l", "m": "m", "p": "p",
        "b": "p", "ng": "g",
    ]

    private static let iotated: Set<String> = ["i", "ya", "yae", "ye", "yeo", "yo", "yu"]

    private static let vowelClasses: [String: Set<String>] = [
        "a": ["a"], "ae": ["ae"], "ai": ["ae"], "ay": ["ae"], "e": ["e", "ae"], "ei": ["e"], "eo": ["eo"], "uh": ["eo"],
        "o": ["o", "eo"], "oh": ["o", "eo"], "u": ["u", "eo", "eu"], "oo": ["u"], "ou": ["u"], "woo": ["u"],
        "wu": ["u"],
        "eu": ["eu"], "i": ["i"], "ee": ["i"], "yi": ["i"], "ui": ["ui"], "eui": ["ui"], "ey": ["i"], "ya": ["ya"],
        "yae": ["yae"], "yeo": ["yeo"], "you": ["yeo", "yu"], "yo": ["yo", "yeo"], "yu": ["yu", "yeo"], "yoo": ["yu"],
        "yuh": ["yeo"], "ye": ["ye"], "wa": ["wa"], "wae": ["wae"], "wo": ["wo"], "weo": ["wo"], "wi": ["wi"],
        "we": ["oe"], "oe": ["oe"], "oi": ["oe"], "oy": ["oe"], "ea": ["ae"],
    ]
}
