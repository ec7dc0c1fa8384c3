/// What tells a photo's caption.
enum CaptionSigns {
    /// "Name and leader Name greet each other at the ...": a subject of names, a
    /// caption's verb right behind it, and a place or time.
    static func isScene(_ words: ArraySlice<Words.Word>) -> Bool {
        guard words.count <= 70, let verb = verbIndex(words) else { return false }
        let rest = words[(verb + 1)...]
        return rest.count >= 2 && rest.contains { CaptionWords.settings.contains($0.hash) && !$0.isCapitalised }
    }

    /// The text ends in a credit: "© Agency", "(AP Photo/Jane Doe)", "Photograph: Jane Doe/Agency".
    static func endsInCredit(_ text: String) -> Bool {
        let tail = Array(text.utf8.suffix(160))
        return signs.contains { sign in
            guard let start = ByteSearch.last(sign, in: tail) else { return false }
            let credit = tail[(start + sign.count)...]
            let hasSentence = ByteSearch.first(Array(". ".utf8), in: Array(credit)) != nil
            return credit.count <= 90 && (!hasSentence || sign.first == 40)
        }
    }

    /// "Image caption", often glued to what follows.
    static func hasLabel(_ text: String) -> Bool {
        labels.contains { text.hasPrefix($0) } || isNumbered(text) || isOwned(text)
    }

    /// "2of4A shopper looks at ...", "Image 3 of 7".
    private static func isNumbered(_ text: String) -> Bool {
        let rest = text.drop(while: \.isNumber)
        guard rest.startIndex != text.startIndex, rest.hasPrefix("of") || rest.hasPrefix(" of ") else { return false }
        return rest.drop { $0 == "o" || $0 == "f" || $0 == " " }.first?.isNumber == true && text.count > 8
    }

    /// "© Jane Doe A ship in the harbour": a sign and a name, no year.
    private static func isOwned(_ text: String) -> Bool {
        text.hasPrefix("©") && text.dropFirst().first { $0 != " " }?.isLetter == true
    }

    private static let labels = [
        "Image caption", "Media caption", "Image copyright", "Image source, ", "Image Source: ", "Photo caption",
    ]

    /// In the order they are looked for; capitals count.
    private static let signs: [[UInt8]] = [
        "(AP Photo", "(Photo", "(photo", "(Image", "(image", "(Credit", "(credit", "(Picture", "(Courtesy", "(Getty",
        "(Reuters/", "(REUTERS/", "© ", "©", "Photograph: ", "Photograph by ", "Photo: ", "Photo by ", "Photo courtesy",
        "Photos: ", "Picture: ", "PHOTO: ", "Credit...", "Credit: ", "Image: ", "REUTERS/", "Getty Images",
        "/Shutterstock",
        "/AFP", "/Reuters", "/ AP", "/Getty", "/Invision", "/AP)",
    ].map { Array($0.utf8) }

    /// Where the verb stands behind a subject that has at least two capitals.
    private static func verbIndex(_ words: ArraySlice<Words.Word>) -> Int? {
        var capitals = 0
        for (index, word) in zip(words.indices, words).prefix(24) {
            if word.isCapitalised {
                capitals += 1
            } else if CaptionWords.verbs.contains(word.hash) || CaptionWords.participles.contains(word.hash) {
                return capitals >= 2 ? index : nil
            } else if !isSubjectWord(word, hasName: capitals >= 2) {
                return nil
            }
        }
        return nil
    }

    private static func isSubjectWord(_ word: Words.Word, hasName: Bool) -> Bool {
        if subjectLinks.contains(word.hash) || CaptionWords.roles.contains(word.hash) || word.isNumber { return true }
        return hasName && auxiliaries.contains(word.hash)
    }

    private static let subjectLinks = CaptionWords.hashes(
        "and the of a an with for his her their presidential prime foreign then former party l r c left right centre center"
    )
    private static let auxiliaries = CaptionWords.hashes("is are")
}
