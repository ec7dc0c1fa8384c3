import News

/// Lines about sources.
struct SourcePrinter {
    let zone: Zone

    /// `f3     feed    Harbour Times    340 articles, 12 unread    read 2024-03-01 12:00    https://...`,
    /// and below it what is wrong with it.
    func text(_ source: Source) -> String {
        let head = padded("\(source.id)", 7) + padded(source.kind.rawValue, 8) + padded(source.name.safeLine, 32)
        let unread = source.unread > 0 ? ", \(source.unread) unread" : ""
        let counts = padded(counted(source.articles, "article") + unread, 28)
        let line = head + counts + padded(state(source), 26) + (source.feed?.address ?? source.location).safeLine
        guard let problem = source.feed?.problem else { return line }
        return line + "\n" + String(repeating: " ", count: 15) + problem.safeLine
    }

    private func state(_ source: Source) -> String {
        guard let feed = source.feed else { return source.kind == .feed ? "not followed" : "" }
        return feed.succeeded.map { "read \(Publication(seconds: $0).minute(in: zone))" } ?? "not read yet"
    }
}
