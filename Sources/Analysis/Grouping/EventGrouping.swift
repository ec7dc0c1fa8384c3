public import News

/// Decides which event of the library a report is about.
public enum EventGrouping {
    /// A report as the library sees it: entities by their lasting ids.
    public struct Query: Sendable {
        public var facts: EventFacts
        /// When its article appeared; nil of an event.
        public var published: CalendarDay?
        /// Participants too common to tell two events apart: countries.
        public var common: Set<Entity.ID>
        /// Which of its participants, and of those of the events it is compared with, are persons.
        public var people: Set<Entity.ID>

        public init(
            _ facts: EventFacts, published: CalendarDay? = nil, common: Set<Entity.ID> = [],
            people: Set<Entity.ID> = []
        ) {
            self.facts = facts
            self.published = published
            self.common = common
            self.people = people
        }
    }

    /// Whether an entity is a country, or a word for its people.
    public static func isCommon(name: String, known: String?) -> Bool {
        KnownKey.isCountry(known) || KnownKey.isCountry(KnownNames.entry(for: name)?.relatedTo)
    }

    /// The keys under which the library files an event beside its story: word
    /// or family, participants, date bucket. At most 24.
    public static func keys(for query: Query) -> [EventKey] { EventKeys(query).filed }

    /// The keys under which events that may be the same are filed, with how much sharing each one counts.
    public static func wantedKeys(for query: Query) -> [EventKey: Int] { EventKeys(query).wanted }

    /// The words by which other articles of a story may tell the same.
    public static func kin(of lemma: String) -> Set<String> { kin[lemma] ?? [lemma] }

    private static let kin = EventFamilies.families.mapValues { numbers in
        numbers.reduce(into: Set<String>()) { $0.formUnion(EventFamilies.members[$1]) }
    }

    /// The dictionary form and kind under which reports of a word are grouped;
    /// the word itself where the lexicon doesn't have it.
    public static func word(_ text: String) -> (lemma: String, kind: EventKind) {
        let form = text.lowercased()
        let lexicon = EventLexicon.shared
        let word = Array(form.utf8).withUnsafeBufferPointer(WordTable.shared.word)
        if let verb = lexicon.verb(of: word) ?? lexicon.guessedVerb(form, word) { return (verb.lemma, verb.kind) }
        if let noun = lexicon.noun(of: word) { return (noun.lemma, noun.kind) }
        let isPlural = word.is(.endsInS) && !word.is(.endsInDoubleS) && form.count > 4
        return (isPlural ? String(form.dropLast()) : form, .other)
    }

    /// The event it is, or nil for a new one: the likest candidate that nothing
    /// speaks against. Constant work for each candidate.
    public static func decide(_ query: Query, among candidates: [EventCandidate]) -> Event.ID? {
        likeliest(possible(query, candidates))
    }

    /// The event that a report tells again in passing: one with which it has
    /// more in common than the word.
    public static func recall(_ query: Query, among candidates: [EventCandidate]) -> Event.ID? {
        likeliest(possible(query, candidates).filter { $0.1.isRecalled })
    }

    /// Whether `recall` can find anything for a report of this word: those of
    /// other words need not be kept for it.
    public static func canRecall(_ lemma: String) -> Bool { EventLikeness.canRecall(lemma) }

    /// Most candidates are quickly seen to be none.
    private static func possible(
        _ query: Query, _ candidates: [EventCandidate]
    ) -> [(id: Event.ID, likeness: EventLikeness)] {
        candidates.compactMap { candidate in
            EventLikeness(query, candidate).map { (candidate.id, $0) }
        }
    }

    private static func likeliest(_ candidates: [(id: Event.ID, likeness: EventLikeness)]) -> Event.ID? {
        let scored = candidates.compactMap { candidate in
            candidate.likeness.score.map { (id: candidate.id, score: $0) }
        }
        return scored.max { ($0.score, $1.id) < ($1.score, $0.id) }?.id
    }
}
