import News

/// What the words around a name tell of its bearer: "Norva, a software firm,"
/// is none of a person, "Norva, 45," is.
struct KindCues {
    let document: Document

    enum Cue: Hashable {
        case person, organization, place
        /// "a Norva", "his Norva": something that there are many of.
        case thing
    }

    /// At most one from in front and one from behind, and one that says "in", or that a deal or a match tells.
    func cues(at name: NameOccurrence) -> [Cue] {
        if name.title != nil || name.genderOfKin != nil { return [.person] }
        let sentence = document.sentence(around: name.tokens.lowerBound)
        let cues = [behind(name.tokens.upperBound, in: sentence), front(name.tokens, in: sentence)].compactMap { $0 }
        // "The takeover of Mosul" was an army's.
        if name.kind != .place, isDeal(name.tokens, in: sentence) { return cues + [.organization] }
        if isBorn(in: name.tokens, in: sentence) { return cues.filter { $0 != .organization } + [.place] }
        guard isInside(name.tokens, in: sentence) else { return cues + sportCues(name, in: sentence) }
        // A person's name stands there, too: "confidence in Roe".
        return cues.filter { $0 != .organization } + (name.kind == .place ? [.place] : [])
    }

    /// "Gen. Roe", "his widow, Roe": no place is called so. Kings and ladies have given theirs names.
    func isCalled(_ name: NameOccurrence) -> Bool {
        if let title = name.title, KindWords.ranks.contains(title) { return true }
        return KinFinder(name.tokens, in: document).isCalled
    }
}

// MARK: - Private

extension KindCues {
    private func word(_ token: Int) -> String { document.text(token).lowercased() }

    /// "In Norva, the company said": whatever follows, this is a place.
    private func isInside(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        sentence.contains(name.lowerBound - 1)
            && ["in", "near", "across", "outside", "throughout", "into", "around"].contains(word(name.lowerBound - 1))
    }

    /// "a stake in Norva"
    private func isDeal(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard sentence.contains(name.lowerBound - 2) else { return false }
        let word = word(name.lowerBound - 1)
        return ["in", "of", "with"].contains(word)
            && KindWords.firmDeals.contains(self.word(name.lowerBound - 2) + " " + word)
    }

    /// "born in Norva", "the city of Norva": a place, also where the recogniser saw somebody.
    private func isBorn(in name: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard sentence.contains(name.lowerBound - 2) else { return false }
        let (word, before) = (word(name.lowerBound - 1), word(name.lowerBound - 2))
        let grewUp =
            before == "up" && sentence.contains(name.lowerBound - 3) && self.word(name.lowerBound - 3) == "grew"
        return word == "in" && (grewUp || ["born", "lives", "lived"].contains(before))
            || word == "of" && ["city", "town", "village", "province", "port", "outskirts", "suburbs"].contains(before)
    }

    /// "beat Norva 3-2", "the Norva goalkeeper": the club that is called by its town.
    private func sportCues(_ name: NameOccurrence, in sentence: Range<Int>) -> [Cue] {
        guard name.kind == .place else { return [] }
        let behind = name.tokens.upperBound
        guard sentence.contains(behind) else { return [] }
        let hasPlayer = ClubWords.players.contains(word(behind))
        let isBeaten =
            sentence.contains(name.tokens.lowerBound - 1) && ScoreWords.isScore(word(behind))
            && ScoreWords.before.contains(word(name.tokens.lowerBound - 1))
        return hasPlayer || isBeaten ? [.organization] : []
    }

    private func isCapital(_ token: Int) -> Bool { document.tokens[token].shape.contains(.capitalized) }

    private func behind(_ end: Int, in sentence: Range<Int>) -> Cue? {
        guard end < sentence.upperBound else { return nil }
        switch word(end) {
        case "who": return .person
        case ",": return apposition(end + 1, in: sentence)
        case "'s", "\u{2019}s": return owner(end + 1, in: sentence)
        case "is", "was": return head(end + 1, in: sentence)
        case "shares", "stock": return .organization
        case "said", "says": return isOfItself(end + 1, in: sentence) ? .organization : nil
        case "race": return isSite(end + 1, in: sentence) ? .place : nil
        default:
            if isSite(end, in: sentence) { return .place }
            return !isCapital(end) && KindWords.firmAttributes.contains(word(end)) ? .organization : nil
        }
    }

    /// "Norva said it had sold": nobody says so of himself; but "said it had been cold".
    private func isOfItself(_ token: Int, in sentence: Range<Int>) -> Bool {
        let start = sentence.contains(token) && word(token) == "that" ? token + 1 : token
        guard sentence.contains(start + 2), word(start) == "it",
            ["had", "has", "would", "will", "plans", "planned", "expects", "expected"].contains(word(start + 1))
        else { return false }
        return !["be", "been", "rain", "snow", "take", "taken", "not"].contains(word(start + 2))
    }

    private func isSite(_ token: Int, in sentence: Range<Int>) -> Bool {
        sentence.contains(token) && !isCapital(token) && KindWords.sites.contains(word(token))
    }

    /// "Norva, 45,", "Norva, who", "Norva, based in", "Norva, a software maker,".
    private func apposition(_ start: Int, in sentence: Range<Int>) -> Cue? {
        guard start + 1 < sentence.upperBound else { return nil }
        let first = word(start)
        if first == "who" { return .person }
        if document.tokens[start].shape.contains(.number), first.utf8.count == 2,
            [",", "."].contains(word(start + 1))
        {
            return .person
        }
        return first == "based" && word(start + 1) == "in" ? .organization : head(start, in: sentence)
    }

    /// "customers" of "Norva's customers".
    private func owner(_ start: Int, in sentence: Range<Int>) -> Cue? {
        guard start < sentence.upperBound, KindWords.firmBelongings.contains(word(start)) else { return nil }
        return .organization
    }

    /// What "a Chinese software firm", "the name of a start-up" and "one of the largest banks" are.
    private func head(_ start: Int, in sentence: Range<Int>) -> Cue? {
        var token = start
        while token < sentence.upperBound, ["officially", "also", "now", "still", "just"].contains(word(token)) {
            token += 1
        }
        token = behindNaming(token, in: sentence)
        guard token < sentence.upperBound, isBeginning(token) else { return nil }
        var found: (cue: Cue, token: Int)?
        for index in token..<min(token + 12, sentence.upperBound) {
            let word = word(index)
            if index > token, isEnd(word) { break }
            if !isCapital(index), let cue = cue(of: word) { found = (cue, index) }
        }
        // "Roe, the company said" is no company.
        guard let found, found.token + 1 < sentence.upperBound else { return found?.cue }
        let next = word(found.token + 1)
        return isEnd(next) || ["based", "founded", "known", "owned", "similar"].contains(next) ? found.cue : nil
    }

    /// Behind "one of", "the name of".
    private func behindNaming(_ token: Int, in sentence: Range<Int>) -> Int {
        guard token + 2 < sentence.upperBound else { return token }
        if word(token) == "one", word(token + 1) == "of" { return token + 2 }
        if word(token) == "the", word(token + 1) == "name", word(token + 2) == "of" { return token + 3 }
        return token
    }

    /// An article, a nationality or another's: "Russia's largest".
    private func isBeginning(_ token: Int) -> Bool {
        if ["a", "an", "the", "its", "his", "her", "their", "another"].contains(word(token)) { return true }
        let next = word(token + 1)
        return isCapital(token)
            && (["'s", "\u{2019}s"].contains(next) || KnownNames.entry(for: document.text(token))?.relatedTo != nil)
    }

    private func isEnd(_ word: String) -> Bool {
        [",", ".", ";", ":", "(", ")", "that", "which", "who", "whose", "where", "and", "but", "using", "called"]
            .contains(word) || FunctionWords.prepositions.contains(word)
    }

    private func cue(of word: String) -> Cue? {
        let forms = word.hasSuffix("s") ? [word, String(word.dropLast())] : [word]
        if forms.contains(where: KindWords.persons.contains) { return .person }
        if forms.contains(where: KindWords.organizations.contains) { return .organization }
        return forms.contains(where: KindWords.places.contains) ? .place : nil
    }

    /// "The singer Roe", "the bank Norva"; a maker or developer may be either.
    private func callingCue(of word: String) -> Cue? {
        if KindWords.callings.contains(word) { return .organization }
        return cue(of: word) == .person ? .person : nil
    }

    private func front(_ name: Range<Int>, in sentence: Range<Int>) -> Cue? {
        let before = name.lowerBound - 1
        guard sentence.contains(before) else { return nil }
        let word = word(before)
        if !isCapital(before), let cue = callingCue(of: word) { return cue }
        if ["a", "an", "his", "her", "my", "the"].contains(word) { return isWhole(name, in: sentence) ? .thing : nil }
        guard sentence.contains(before - 1) else { return nil }
        let noun = self.word(before - 1)
        if ["of", "at"].contains(word), KindWords.firmOffices.contains(noun) { return .organization }
        return ["on", "at", "with", "for"].contains(word) && KindWords.firmPeople.contains(noun) ? .organization : nil
    }

    /// Nothing follows that the name would only describe: "the Norva brothers".
    private func isWhole(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard sentence.contains(name.upperBound) else { return true }
        let next = word(name.upperBound)
        return [",", ".", ";", ":"].contains(next) || FunctionWords.prepositions.contains(next)
            || FunctionWords.modals.contains(next) || ["is", "are", "was", "were"].contains(next)
            || ["has", "have", "had"].contains(next) || ["and", "or", "that", "which"].contains(next)
    }
}
