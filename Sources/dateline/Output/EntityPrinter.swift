import News

/// Lines about entities.
enum EntityPrinter {
    /// `e15    person        Vladimir Putin                              34 in 11`.
    static func text(_ row: EntityRow) -> String {
        let mentions = String(row.mentions)
        let gap = String(repeating: " ", count: max(0, 5 - mentions.count))
        let name = padded(row.name.safeLine, 40)
        return "\(padded("\(row.id)", 7))\(padded(row.kind.rawValue, 14))\(name)\(gap)\(mentions) in \(row.articles)"
    }
}
