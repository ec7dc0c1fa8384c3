import News

/// Marks, tags, kept filters and what is read: what the reader changes in the library.
extension Reader {
    /// Where nothing is selected or under the cursor, the first sentence in
    /// view is; it is lit before the note is asked for.
    mutating func mark(_ step: Step) -> [Request] {
        let requests = passage == nil ? select(.sentence, step) : []
        guard let page, let passage, !passage.isEmpty else { return say("There is no sentence to mark here.") }
        return requests + ask(.note(page.id, Mark.Anchor(span: passage, in: page.text)))
    }

    /// The mark the cursor is on, in the list of marks, beside the text or in it.
    var focusedMark: Mark? {
        if isInContext, case .mark(let mark) = context.listing.selected { return mark }
        if view == .marks { return marks?.selected }
        guard isReading, let page else { return nil }
        if let focus = page.focus, let mark = page.page.marks.first(where: { $0.anchor.span.overlaps(focus) }) {
            return mark
        }
        return page.page.marks.count == 1 ? page.page.marks.first : nil
    }

    mutating func removeMark() -> [Request] {
        guard let mark = focusedMark else { return say("No mark is under the cursor; \(key(.marks)) lists them.") }
        return [.removeMark(mark.id)]
    }

    mutating func editNote() -> [Request] {
        guard let mark = focusedMark else { return say("No mark is under the cursor; \(key(.marks)) lists them.") }
        return ask(.changeNote(mark.id), mark.note ?? "")
    }

    mutating func toggleRead() -> [Request] {
        guard let id = focusedArticle else { return say("No article is chosen here.") }
        let row = list.rows.row(id)
        let isRead = row.map { !$0.isUnread } ?? page.flatMap { $0.id == id ? $0.article.isRead : nil } ?? false
        tellsRead = true
        return [.setRead([id], !isRead)]
    }

    /// What opening an article changes.
    mutating func setRead(_ id: Article.ID) -> [Request] {
        if let row = list.rows.row(id) { return row.isUnread ? [.opened(id)] : [] }
        if let page, page.id == id { return page.article.isRead ? [] : [.opened(id)] }
        return [.opened(id)]
    }

    mutating func askForTags() -> [Request] {
        guard let id = focusedArticle else { return say("No article is chosen here.") }
        guard let article = page?.article, article.id == id else { return say("Open the article to tag it.") }
        return ask(.tags(id), TagLine.text(of: article.tags))
    }

    /// The filter that the cursor is on among the stories.
    var focusedFilter: SavedFilter? {
        guard view == .stories, case .saved(let filter) = stories.listing.selected else { return nil }
        return filter
    }

    mutating func askForFilterName() -> [Request] {
        guard let filter = focusedFilter else { return [] }
        return ask(.newFilterName(filter.name), filter.name)
    }
}
