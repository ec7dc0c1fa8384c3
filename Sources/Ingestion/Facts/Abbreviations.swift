/// Words that a full stop follows without ending the sentence.
enum Abbreviations {
    /// In lower case, without the stop.
    static let words: Set<Substring> = Set(
        """
        mr mrs ms dr prof sen rep gov gen col lt capt sgt maj cmdr adm rev hon pres st sr jr vs etc inc ltd co corp no
        nos vol fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd
        approx dept est min max messrs mt ft oz lb gov't
        """.split { $0 == " " || $0 == "\n" })

    /// Whether `word`, which a full stop follows, is an abbreviation or an initial.
    static func isOne(_ word: some StringProtocol) -> Bool {
        let bare = word.drop { !$0.isLetter }
        if bare.count == 1, bare.allSatisfy(\.isUppercase) { return true }
        if bare.contains("."), bare.split(separator: ".").allSatisfy({ $0.count <= 2 }) { return true }
        return words.contains(Substring(bare.lowercased()))
    }
}
