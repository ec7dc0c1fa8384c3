import News

/// Annotations whose entities and events have their lasting ids.
struct ResolvedAnnotations {
    let annotations: Annotations
    let mentions: [StoredMention]
    let events: [Event.ID]
    let terms: TermVector
    let topics: [UInt32]
    let lengths: TermLengths?

    /// The states whose governments names stand for.
    var governments: [TextSpan: String] {
        let pairs = annotations.mentions.compactMap { mention in mention.government.map { (mention.span, $0) } }
        return Dictionary(pairs) { first, _ in first }
    }
}
