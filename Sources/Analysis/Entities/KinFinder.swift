/// The gender that a word for kin beside a name tells.
enum KinFinder {
    static func gender(of name: Range<Int>, in document: Document) -> GivenNames.Gender? {
        let sentence = document.sentences[document.sentence(ofToken: name.lowerBound)]
        return before(name.lowerBound, in: sentence, document) ?? behind(name.upperBound, in: sentence, document)
    }

    /// "his wife Ada Roe", "Ada Roe, the president's wife,", "First Lady Ada Roe", "Ada Roe, the first lady,".
    static func isConsort(_ name: Range<Int>, in document: Document) -> Bool {
        let sentence = document.sentences[document.sentence(ofToken: name.lowerBound)]
        if let word = kin(before: name.lowerBound, in: sentence, document), Titles.isConsort(word) { return true }
        if isFirstLady(name.lowerBound - 1, in: sentence, document) { return true }
        // The recogniser may take "First Lady" for a part of the name.
        if name.count > 2, let lady = name.first(where: { document.text($0) == "Lady" }), lady < name.upperBound - 1 {
            return isFirstLady(lady, in: sentence, document)
        }
        return words(behind: name.upperBound, in: sentence, document).contains { index in
            Titles.isConsort(document.text(index)) && isOwner(document.text(index - 1))
                || isFirstLady(index, in: sentence, document)
        }
    }

    /// "Roe and Ada Roe", "Roe's wife, Ada Roe".
    static func isBeside(_ name: Range<Int>, in document: Document) -> Bool {
        let sentence = document.sentences[document.sentence(ofToken: name.lowerBound)]
        guard sentence.contains(name.lowerBound - 1) else { return false }
        return ["and", "with"].contains(document.text(name.lowerBound - 1))
            || kin(before: name.lowerBound, in: sentence, document) != nil
    }

    private static func isFirstLady(_ token: Int, in sentence: Range<Int>, _ document: Document) -> Bool {
        sentence.contains(token) && sentence.contains(token - 1) && document.text(token).lowercased() == "lady"
            && document.text(token - 1).lowercased() == "first"
    }

    /// "his wife Ada Roe", "his wife, Ada Roe".
    private static func before(
        _ token: Int, in sentence: Range<Int>, _ document: Document
    ) -> GivenNames.Gender? {
        kin(before: token, in: sentence, document).flatMap(Titles.genderOfKin)
    }

    private static func kin(before token: Int, in sentence: Range<Int>, _ document: Document) -> String? {
        var index = token - 1
        if index > sentence.lowerBound, document.text(index) == "," { index -= 1 }
        guard index > sentence.lowerBound, isOwner(document.text(index - 1)) else { return nil }
        let word = document.text(index)
        return Titles.genderOfKin(word) == nil ? nil : word
    }

    /// "Ada Roe, the former president's wife,": within a few words of the comma.
    private static func behind(
        _ token: Int, in sentence: Range<Int>, _ document: Document
    ) -> GivenNames.Gender? {
        words(behind: token, in: sentence, document).lazy
            .filter { isOwner(document.text($0 - 1)) }
            .compactMap { Titles.genderOfKin(document.text($0)) }.first
    }

    /// What stands behind a comma, up to the next: a few words.
    private static func words(behind token: Int, in sentence: Range<Int>, _ document: Document) -> Range<Int> {
        guard token < sentence.upperBound, document.text(token) == "," else { return token..<token }
        let reach = token + 1..<max(token + 1, min(token + 7, sentence.upperBound))
        return reach.lowerBound..<(reach.first { document.text($0) == "," } ?? reach.upperBound)
    }

    private static func isOwner(_ word: String) -> Bool {
        ["his", "her", "their", "whose", "'s", "\u{2019}s", "s"].contains(word.lowercased())
    }
}
