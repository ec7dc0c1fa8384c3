import News

/// One place where a name stands, before it is known whose it is.
struct NameOccurrence: Hashable, Sendable {
    let tokens: Range<Int>
    /// Of the name itself: "Boston" of "Boston-based".
    let span: TextSpan
    let kind: EntityKind
    let sentence: Int
    /// The title in front ("president", "mrs"), folded.
    let title: String?
    /// What "his wife" in front or "the president's wife" behind tells.
    let genderOfKin: GivenNames.Gender?
    /// "his wife Ada Roe", "First Lady Ada Roe": known by somebody of the same surname.
    var isConsort = false
    /// "Roe and his wife, Ada Roe": the full name of somebody else than the one named alone before it.
    var isBeside = false
    /// Index of its `NameSurface`.
    let surface: Int

    var gender: GivenNames.Gender? { title.flatMap(Titles.gender) ?? genderOfKin }
    var office: String? { title.flatMap { Titles.isOffice($0) ? $0 : nil } }
}

/// One spelling of a name, and where it stands in the article.
struct NameSurface: Sendable {
    /// As it is written, without "the".
    let text: String
    /// Folded words (`NameForm.plain`), for comparing.
    let form: String
    var known: KnownNames.Entry?
    var votes: [EntityKind: Int] = [:]
    var count = 0

    init(_ text: String) {
        self.text = text
        form = NameForm.withoutThe(NameForm.plain(text))
        known = KnownNames.entry(for: text)
    }

    var wordCount: Int { form.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) } }

    /// What most of its mentions are; a state or organisation of the tables is
    /// what the table says, unless most mentions are of a person.
    var kind: EntityKind {
        let voted = votedKind
        if let known, voted != .person || known.relatedTo != nil { return known.kind }
        return voted
    }

    private var votedKind: EntityKind {
        votes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .other
    }
}
