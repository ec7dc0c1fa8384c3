import News

/// The names of one article: every spelling once, every place where one stands.
struct ArticleNames {
    let document: Document
    private(set) var surfaces: [NameSurface] = []
    /// In order of the text.
    private(set) var occurrences: [NameOccurrence] = []
    /// Surfaces that a person is known by, to the surface of the full name.
    private(set) var nicknames: [Int: Int] = [:]
    /// Surfaces of which the words beside them tell that they are persons'.
    private(set) var told: Set<Int> = []
    /// Surfaces of those who wrote or photographed it and are nobody of the story.
    private(set) var credited: Set<Int> = []
    private var indexes: [String: Int] = [:]

    init(_ names: [NameSpan], in document: Document, byline: String) {
        self.document = document
        let names = NameSpans.corrected(names, in: document)
        let nicknames = Nicknames.found(beside: names, in: document)
        let renamed = Set(nicknames.flatMap(\.tokens))
        for name in names where !name.tokens.contains(where: renamed.contains) { add(trimmed(name), name.kind) }
        for nickname in nicknames { add(nickname) }
        told = KindAgreement.settle(&surfaces, occurrences, document)
        for name in Reoccurrences(of: self).found { add(name.tokens, name.kind) }
        occurrences.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        Namesakes.settle(&surfaces, occurrences, document)
        SecurityCouncil.settle(&surfaces)
        credited = Credits(document: document, byline: LetterFolding.fold(byline)).surfaces(occurrences)
    }

    func text(_ occurrence: NameOccurrence) -> String { document.text(occurrence.span) }
}

// MARK: - Private

extension ArticleNames {
    private mutating func add(_ tokens: Range<Int>, _ kind: EntityKind) {
        guard !tokens.isEmpty, !isNoName(tokens, kind) else { return }
        let span = withoutEnding(document.span(tokens))
        let surface = surfaceIndex(document.text(span))
        guard !surfaces[surface].form.isEmpty else { return }
        surfaces[surface].votes[kind, default: 0] += 1
        surfaces[surface].count += 1
        let kin = kind == .person ? KinFinder(tokens, in: document) : nil
        occurrences.append(
            NameOccurrence(
                tokens: tokens, span: span, kind: kind, sentence: document.sentence(ofToken: tokens.lowerBound),
                title: TitleFinder.title(before: tokens.lowerBound, in: document),
                genderOfKin: kin?.gender, isConsort: kin?.isConsort ?? false, isBeside: kin?.isBeside ?? false,
                surface: surface))
    }

    /// "Mon" of a timetable, while somebody may be called Fri; "Jun 14", "14 Jun"; "Contact Us", which is not the US.
    private func isNoName(_ tokens: Range<Int>, _ kind: EntityKind) -> Bool {
        guard tokens.count == 1 else { return false }
        let word = document.text(tokens.lowerBound)
        if kind != .other, CommonAcronyms.contain(word) { return true }
        return word == "Us" || kind != .person && ArticleNames.weekdays.contains(word)
            || ArticleNames.months.contains(word) && isBesideNumber(tokens)
    }

    private func isBesideNumber(_ tokens: Range<Int>) -> Bool {
        [tokens.lowerBound - 1, tokens.upperBound].contains {
            document.tokens.indices.contains($0) && document.tokens[$0].shape.contains(.number)
        }
    }

    private static let longWeekdays: Set<String> = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let weekdays: Set<String> = ["Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri"]
    /// Alone each may be somebody's name.
    private static let months = Set(EnglishMonths.short).subtracting(["May"]).union(["Sept"])

    private mutating func add(_ nickname: Nicknames.Nickname) {
        add(nickname.tokens, .person)
        let person = surfaceIndex(document.text(document.span(nickname.person)))
        let surface = surfaceIndex(document.text(document.span(nickname.tokens)))
        if person != surface { nicknames[surface] = person }
    }

    /// A name that goes on behind the end of a line is spelled with a blank.
    private mutating func surfaceIndex(_ written: String) -> Int {
        let text = written.utf8.contains(0x0A) ? written.safeLine : written
        if let index = indexes[text] { return index }
        surfaces.append(NameSurface(text))
        indexes[text] = surfaces.count - 1
        return surfaces.count - 1
    }

    /// "Boston" of "Boston-based".
    private func withoutEnding(_ span: TextSpan) -> TextSpan {
        guard let hyphen = document.bytes[span.start..<span.end].lastIndex(of: 0x2D), hyphen > span.start,
            KindWords.isEnding(document.text(TextSpan(hyphen + 1, span.end))),
            !KindWords.joined.contains(lastWord(before: hyphen, from: span.start))
        else { return span }
        return TextSpan(span.start, hyphen)
    }

    private func lastWord(before end: Int, from start: Int) -> String {
        let text = document.text(TextSpan(start, end))
        return (text.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? "").lowercased()
    }

    /// Without a possessive or a title that got in.
    private func trimmed(_ name: NameSpan) -> Range<Int> {
        var tokens = name.tokens
        while tokens.count > 1, let last = tokens.last,
            ["'s", "\u{2019}s", "'", "\u{2019}"].contains(document.text(last))
        {
            tokens = tokens.dropLast()
        }
        // "Sunday's election in Norva"
        if tokens.count > 2, let first = tokens.first, ArticleNames.longWeekdays.contains(document.text(first)),
            ["'s", "\u{2019}s"].contains(document.text(first + 1))
        {
            tokens = tokens.dropFirst(2)
        }
        while name.kind == .person, tokens.count > 1, let first = tokens.first, isTitle(document.text(first)) {
            tokens = tokens.dropFirst()
        }
        while name.kind == .person, tokens.count > 2, let last = tokens.last,
            ArticleNames.honours.contains(document.text(last))
        {
            tokens = tokens.dropLast()
        }
        if name.kind != .other, tokens.count > 1, let first = tokens.first, document.opensSentence(first),
            ArticleNames.owners.contains(document.text(first))
        {
            tokens = tokens.dropFirst()
        }
        return tokens
    }

    /// "Ada Roe KC"
    private static let honours: Set<String> = [
        "KC", "QC", "SC", "MP", "MSP", "MEP", "MBE", "OBE", "CBE", "KBE", "DBE", "PhD", "MD", "FRS", "JP",
    ]
    /// "Their Norva School", which opens a sentence.
    private static let owners: Set<String> = ["Their", "His", "Her", "Its", "These", "Those"]

    /// "Mr", also "Pope" and "Commodore"; "Bishop" may be a name.
    private func isTitle(_ word: String) -> Bool {
        let word = LetterFolding.fold(word.withoutDots)
        return word.isEmpty || Titles.isCourtesy(word) || Titles.isNoName(word)
    }
}

/// The title in front of a name.
enum TitleFinder {
    static func title(before token: Int, in document: Document) -> String? {
        var index = token - 1
        if index > 0, document.text(index) == "." { index -= 1 }
        guard index >= 0, document.sentence(ofToken: index) == document.sentence(ofToken: token) || index < token - 1
        else {
            return nil
        }
        let word = LetterFolding.fold(document.text(index).withoutDots)
        if word == "president", LetterFolding.fold(document.text(index - 1)) == "vice" {
            return Titles.vicePresident
        }
        return Titles.isTitle(word) ? word : nil
    }
}
