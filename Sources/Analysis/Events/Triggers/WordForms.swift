/// The regular inflection of English verbs and nouns.
enum WordForms {
    /// `visits`, `crosses`, `carries`; plurals alike.
    static func third(_ word: String) -> String {
        if word.hasSuffix("is"), word.count > 4 { return word.dropLast(2) + "es" }
        if endsInConsonantY(word) { return word.dropLast() + "ies" }
        return ["s", "x", "z", "ch", "sh", "o"].contains(where: word.hasSuffix) ? word + "es" : word + "s"
    }

    /// `visited`, `planned`, `carried`.
    static func pasts(_ word: String) -> [String] {
        if word.hasSuffix("e") { return [word + "d"] }
        if endsInConsonantY(word) { return [word.dropLast() + "ied"] }
        return stems(word).map { $0 + "ed" }
    }

    /// `visiting`, `planning`, `making`, `dying`.
    static func gerunds(_ word: String) -> [String] {
        if word.hasSuffix("ie") { return [word.dropLast(2) + "ying"] }
        if word.hasSuffix("e"), !["ee", "ye", "oe"].contains(where: word.hasSuffix), word.count > 2 {
            return [word.dropLast() + "ing"]
        }
        return stems(word).map { $0 + "ing" }
    }

    /// The likeliest dictionary form of a regular past or -ing form.
    static func base(of form: String, without ending: Int) -> String {
        let stem = String(form.dropLast(ending))
        if stem.hasSuffix("i") { return stem.dropLast() + "y" }
        let letters = Array(stem)
        if letters.count > 3, let last = letters.last, letters[letters.count - 2] == last, !"lsfz".contains(last) {
            return String(stem.dropLast())
        }
        let needsE = ["at", "iz", "is", "ut", "uc", "iv", "ag", "ur", "ir", "v", "c", "u"].contains(
            where: stem.hasSuffix)
        return needsE ? stem + "e" : stem
    }

    /// The stem with its last consonant doubled where one syllable asks for
    /// it; where the stress decides (visit, commit), both ways.
    private static func stems(_ word: String) -> [String] {
        let letters = Array(word)
        guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxy".contains(last),
            isVowel(letters[letters.count - 2]),
            !isVowel(letters[letters.count - 3]) || letters[letters.count - 3] == "u"
        else { return last(word) == "c" ? [word, word + "k"] : [word] }
        let doubled = word + String(last)
        return syllables(letters) == 1 ? [doubled] : [word, doubled]
    }

    private static func last(_ word: String) -> Character? { word.last }

    private static func syllables(_ letters: [Character]) -> Int {
        var count = 0
        var wasVowel = false
        for letter in letters {
            let vowel = isVowel(letter)
            if vowel, !wasVowel { count += 1 }
            wasVowel = vowel
        }
        return count
    }

    private static func endsInConsonantY(_ word: String) -> Bool {
        guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
        return !isVowel(before)
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
