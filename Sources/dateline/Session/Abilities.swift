import Reading

/// What the reader can do in this version; keys of what it can't say why.
enum Abilities {
    static let present: Capabilities = [
        .feeds, .corrections, .undo, .tags, .savedFilters, .browser, .suspend,
    ]
}
