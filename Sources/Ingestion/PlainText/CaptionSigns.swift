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

    /// "... before the race. Hide Caption 3 of 12".
    static func isOfGallery(_ words: Words) -> Bool {
        words.isWhole && words.list.suffix(5).map(\.hash).starts(with: galleryEnd)
    }

    private static let galleryEnd = ["hide", "caption", "#", "of", "#"].map { Words.hash(of: $0) }

    /// "Getty - Contributor The harbour at night", "AFP Police closed the bridge": whose it is, then what it
    /// shows, without a full stop.
    static func beginsWithAgency(_ passage: Passage) -> Bool {
        guard passage.shape.isLabelLike || !passage.shape.endsSentence && passage.words.count <= 45 else {
            return false
        }
        let text = passage.text
        guard let owner = owners.first(where: { text.hasPrefix($0) }) else { return false }
        let next = text.dropFirst(owner.count).first
        return next?.isUppercase == true && passage.words.count >= 6
    }

    /// In the order they are looked for: the longer first.
    private static let owners = [
        "Getty - Contributor ", "Getty Images - Getty ", "Getty Images ", "GETTY IMAGES ", "GETTY ", "Getty ",
        "AFP or licensors ", "AFP ", "EPA ", "REUTERS ", "Reuters ", "PA Wire ", "Press Association ", "Rex Features ",
        "REX ", "Shutterstock ", "Alamy ", "CLOSE ",
    ]

    /// "... a sense of threat. Credit Jane Doe/Agency", "... Credit Jane Doe for The Harbour Times".
    static func endsInNamedCredit(_ passage: Passage) -> Bool {
        let words = passage.words.list
        guard let sign = words.suffix(12).firstIndex(where: { $0.hash == credit && $0.isCapitalised }),
            (2...10).contains(words.count - 1 - sign)
        else { return false }
        let rest = words[(sign + 1)...]
        let tail = passage.text.utf8.suffix(passage.text.utf8.count - words[sign].end)
        return rest.allSatisfy { $0.isCapitalised || $0.hash == forWord || $0.hash == via }
            && (tail.contains(UInt8(ascii: "/")) || rest.contains { $0.hash == forWord || $0.hash == via })
    }

    private static let credit = Words.hash(of: "credit")
    private static let forWord = Words.hash(of: "for")
    private static let via = Words.hash(of: "via")

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
        "[Photo", "[photo", "[Image",
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
