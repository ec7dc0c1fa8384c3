import News

/// A mention whose entity has its lasting id.
struct StoredMention: Hashable {
    let span: TextSpan
    let entity: Entity.ID
}
