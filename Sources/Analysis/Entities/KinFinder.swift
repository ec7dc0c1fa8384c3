/// The gender that a word for kin beside a name tells.
enum KinFinder {
    static func gender(of name: Range<Int>, in document: Document) -> GivenNames.Gender? {
        let sentence = document.sentences[document.sentence(ofToken: name.lowerBound)]
        return before(name.lowerBound, in: sentence, document) ?? behind(name.upperBound, in: sentence, document)
    }

    /// "his wife Ada Roe", "his wife, Ada Roe".
    private static func before(
        _ token: Int, in sentence: Range<Int>, _ document: Document
    ) -> GivenNames.Gender? {
        var index = token - 1
        if index > sentence.lowerBound, document.text(index) == "," { index -= 1 }
        return index > sentence.lowerBound && isOwner(document.text(index - 1))
            ? Titles.genderOfKin(document.text(index)) : nil
    }

    /// "Ada Roe, the former president's wife,": within a few words of the comma.
    private static func behind(
        _ token: Int, in sentence: Range<Int>, _ document: Document
    ) -> GivenNames.Gender? {
        guard token < sentence.upperBound, document.text(token) == "," else { return nil }
        for index in (token + 1)..<min(token + 7, sentence.upperBound) {
            let word = document.text(index)
            if word == "," { return nil }
            if let gender = Titles.genderOfKin(word), isOwner(document.text(index - 1)) { return gender }
        }
        return nil
    }

    private static func isOwner(_ word: String) -> Bool {
        ["his", "her", "their", "whose", "'s", "\u{2019}s", "s"].contains(word.lowercased())
    }
}
