/// What the words for kin beside a name tell of a person.
struct KinFinder {
    private let name: Range<Int>
    private let sentence: Range<Int>
    private let document: Document
    /// The word for kin in front.
    private let front: String?
    /// What stands behind a comma, up to the next: a few words.
    private var behind: Range<Int> { Self.words(behind: name.upperBound, in: sentence, document) }

    init(_ name: Range<Int>, in document: Document) {
        self.name = name
        self.document = document
        sentence = document.sentence(around: name.lowerBound)
        front = Self.kin(before: name.lowerBound, in: sentence, document)
    }

    /// "his wife Ada Roe", "his wife, Ada Roe", "Ada Roe, the former president's wife,".
    var gender: GivenNames.Gender? {
        front.flatMap(Titles.genderOfKin)
            ?? behind.lazy.filter(isHead).compactMap { Titles.genderOfKin(document.text($0)) }.first
    }

    /// A word for kin stands in front: "his wife Ada Roe", "his wife, Ada Roe".
    var isCalled: Bool { front != nil }

    /// "his wife Ada Roe", "Ada Roe, the president's wife,", "First Lady Ada Roe", "Ada Roe, the first lady,".
    var isConsort: Bool {
        if let front, Titles.isConsort(front) { return true }
        if isFirstLady(name.lowerBound - 1) { return true }
        // The recogniser may take "First Lady" for a part of the name.
        if name.count > 2, let lady = name.first(where: { document.text($0) == "Lady" }), lady < name.upperBound - 1 {
            return isFirstLady(lady)
        }
        return behind.contains { index in
            Titles.isConsort(document.text(index)) && isHead(index) || isFirstLady(index)
        }
    }

    /// "Roe and Ada Roe", "Roe's wife, Ada Roe".
    var isBeside: Bool {
        guard sentence.contains(name.lowerBound - 1) else { return false }
        return ["and", "with"].contains(document.text(name.lowerBound - 1)) || front != nil
    }
}

// MARK: - Private

extension KinFinder {
    /// ", the president's wife", ", his wife": what the name is; but "Roe, whose wife", "Roe, with his wife".
    private func isHead(_ index: Int) -> Bool {
        let owner = document.text(index - 1).lowercased()
        if ["his", "her", "their"].contains(owner) { return index - 1 == behind.lowerBound }
        return owner != "whose" && Self.isOwner(owner)
    }

    private func isFirstLady(_ token: Int) -> Bool {
        sentence.contains(token) && sentence.contains(token - 1) && document.text(token).lowercased() == "lady"
            && document.text(token - 1).lowercased() == "first"
    }

    private static func kin(before token: Int, in sentence: Range<Int>, _ document: Document) -> String? {
        var index = token - 1
        // "her husband, the engineer Omar Roe"
        if let comma = (max(sentence.lowerBound, token - 5)..<token).last(where: { document.text($0) == "," }),
            comma == token - 1 || ["the", "a", "an"].contains(document.text(comma + 1)),
            (comma + 1..<token).allSatisfy({ document.text($0).first?.isLowercase == true })
        {
            index = comma - 1
        }
        guard index > sentence.lowerBound, isOwner(document.text(index - 1)) else { return nil }
        let word = document.text(index)
        return Titles.genderOfKin(word) == nil ? nil : word
    }

    private static func words(behind token: Int, in sentence: Range<Int>, _ document: Document) -> Range<Int> {
        guard token < sentence.upperBound, document.text(token) == "," else { return token..<token }
        let reach = token + 1..<max(token + 1, min(token + 7, sentence.upperBound))
        return reach.lowerBound..<(reach.first { document.text($0) == "," } ?? reach.upperBound)
    }

    private static func isOwner(_ word: String) -> Bool {
        ["his", "her", "their", "whose", "'s", "\u{2019}s", "s"].contains(word.lowercased())
    }
}
