/// Near-duplicates stand under the first of them where that is in the same
/// result, and by themselves where it is not.
enum CopyFolding {
    /// That an article (`article a`) is no copy of one for which `conditions`, on `article a` too, hold as well.
    static func standsAlone(among conditions: [String]) -> String {
        "(a.duplicateOf IS NULL OR NOT \(hasFirst(among: conditions)))"
    }

    /// The contrary; copies have an index.
    static func isFolded(among conditions: [String]) -> String {
        "a.duplicateOf IS NOT NULL AND \(hasFirst(among: conditions))"
    }

    /// Within, `a` is the article that was there first.
    private static func hasFirst(among conditions: [String]) -> String {
        """
        EXISTS (
            SELECT 1 FROM article f WHERE f.id = a.duplicateOf AND EXISTS (
                SELECT 1 FROM article a WHERE a.id = f.id AND \(conditions.joined(separator: " AND "))
            )
        )
        """
    }
}
