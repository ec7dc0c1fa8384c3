import News

/// A name as the recogniser found it: tokens and a kind, not yet an entity.
struct NameSpan: Hashable, Sendable {
    let tokens: Range<Int>
    let kind: EntityKind
}

/// Finds names in a document. Spans come in order and never overlap; titles
/// ("President", "Mr") and a possessive `'s` stand outside.
protocol NameRecognizer: Sendable {
    func names(in document: Document) -> [NameSpan]
}
