public import News

/// A report of the analysis before, so that its event keeps its id.
public struct PreviousReport: Hashable, Sendable {
    public let event: Event.ID
    /// Places in the text it was found in, which may have been another one.
    public let span: TextSpan
    public let trigger: TextSpan
    public let lemma: String
    public let sentence: String
    /// The trigger as it is written.
    public var word: String {
        sentence.slice(TextSpan(trigger.start - span.start, trigger.end - span.start))
    }

    public init(event: Event.ID, span: TextSpan, trigger: TextSpan, lemma: String, sentence: String) {
        self.event = event
        self.span = span
        self.trigger = trigger
        self.lemma = lemma
        self.sentence = sentence
    }
}
