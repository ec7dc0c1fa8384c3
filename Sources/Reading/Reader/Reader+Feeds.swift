import News

extension Reader {
    /// The feed at the cursor: the row among the sources, the one the list is
    /// about, or the one that the chosen article came from.
    var focusedFeed: Source? {
        if view == .stories {
            guard case .source(let source) = stories.listing.selected else { return nil }
            return source.feed == nil ? nil : source
        }
        if case .source(let id, _) = list.query.scope { return feeds.first { $0.id == id } }
        guard let id = focusedArticle, let row = list.rows.row(id) else { return nil }
        let named = feeds.filter { $0.name == row.source }
        return named.count == 1 ? named[0] : nil
    }

    /// Goes to the first source below the stories, of which there may be many.
    mutating func visitSources() -> [Request] {
        let first = stories.listing.rows.firstIndex { row in
            if case .source = row { true } else { false }
        }
        guard stories.sources != nil else { return say(sourcesToCome) }
        guard let first else { return say("There are no sources yet; \(key(.addSource)) adds one.") }
        let requests = view == .stories ? [] : visit(.stories)
        arrival = nil
        let isThere = stories.listing.cursor == first && requests.isEmpty
        stories.listing.select(first)
        return isThere ? say("You are there.") : requests
    }

    /// Those that are followed.
    var feeds: [Source] { (stories.sources ?? []).filter { $0.feed != nil } }

    mutating func refreshSource() -> [Request] { focusedFeed.map { [.refresh($0.id)] } ?? [] }

    /// The feed at the cursor, or the kept filter.
    mutating func unfollow() -> [Request] {
        if let filter = focusedFilter { return [.removeFilter(filter.name)] }
        return focusedFeed.map { [.unfollow($0.id)] } ?? []
    }

    mutating func toggleFullText() -> [Request] {
        guard let source = focusedFeed, let feed = source.feed else { return [] }
        return [.setFullText(source.id, !feed.wantsFullText)]
    }

    mutating func add(_ text: String) -> [Request] {
        text.isEmpty ? say("Nothing was added.") : [.addSource(text)]
    }
}
