/// One sentence in one article that reports an event.
public struct Report: Hashable, Sendable {
    /// The sentence.
    public var span: TextSpan
    /// The word that names the event.
    public var trigger: TextSpan
    /// Its dictionary form ("visit", "sign").
    public var lemma: String
    public var kind: EventKind
    /// One readable line, at most 120 characters.
    public var text: String
    public var days: DayInterval
    public var dateOrigin: DateOrigin
    public var status: EventStatus
    public var participants: [LocalParticipant]
    /// Index into `Annotations.entities`.
    public var place: Int?
    /// Who said so ("TASS"), where the sentence names it.
    public var attribution: TextSpan?
    /// Whether it is worth a line of its own: of a certain kind, with someone,
    /// somewhere or some day, and not told twice in its sentence.
    public var isNotable: Bool
    /// "The visit", "his arrest": told by a noun as if it were known already.
    public var refersBack: Bool

    public init(
        span: TextSpan, trigger: TextSpan, lemma: String, kind: EventKind, text: String, days: DayInterval,
        dateOrigin: DateOrigin, status: EventStatus, participants: [LocalParticipant] = [], place: Int? = nil,
        attribution: TextSpan? = nil, isNotable: Bool = true, refersBack: Bool = false
    ) {
        self.span = span
        self.trigger = trigger
        self.lemma = lemma
        self.kind = kind
        self.text = text
        self.days = days
        self.dateOrigin = dateOrigin
        self.status = status
        self.participants = participants
        self.place = place
        self.attribution = attribution
        self.isNotable = isNotable
        self.refersBack = refersBack
    }
}
