import News

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

    /// The selection, the sentence under the cursor, or the address of the article.
    mutating func copy() -> [Request] {
        guard let text = textToCopy else { return say("There is nothing to copy here.") }
        let wasSelecting = page?.selection != nil && isReading
        if wasSelecting { page?.selection = nil }
        let requests = attend()
        notice = Message("Copied: \(text.safeLine.prefix(60))")
        return [.copy(text)] + requests
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

    /// Lets a program read the selection, or what would be saved.
    mutating func pipe(to line: String) -> [Request] {
        let words = CommandWords.split(line)
        guard !words.isEmpty else { return say("Name a program after :pipe, such as :pipe wc -w.") }
        pipeLine = line
        if isReading, let span = page?.selection?.span, let text = page?.text.slice(span) {
            return [.pipe(words, .text(text))]
        }
        guard let export = exportOfView else { return say("There is nothing here to pipe.") }
        return [.pipe(words, .export(export))]
    }

    mutating func save(to file: String?) -> [Request] {
        guard let export = exportOfView else { return say("There is nothing to save here.") }
        return [.export(export, file: file)]
    }

    mutating func exportStory() -> [Request] {
        guard let story = focusedStory else { return [] }
        return [.export(.story(story), file: nil)]
    }

    /// The link under the cursor, else the article itself.
    mutating func openInBrowser() -> [Request] {
        if isInContext, case .link(let row) = context.listing.selected { return openLink(row.link) }
        if isReading, !isInContext, let link = page?.link { return openLink(link) }
        guard let page, page.id == focusedArticle, let url = page.article.content.url else {
            return say("This article has no address on the web.")
        }
        return [.openInBrowser(url)]
    }

    func openLink(_ link: TextLink) -> [Request] { [.openInBrowser(link.address)] }

    mutating func toggleRead() -> [Request] {
        if view == .stories { return say("Choose an article first; \(key(.follow)) opens the story.") }
        guard let id = focusedArticle else { return say("No article is chosen here.") }
        let row = list.rows.row(id)
        let isRead = row.map { !$0.isUnread } ?? page.map { $0.article.isRead } ?? false
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

    mutating func quit() -> [Request] {
        guard isTemporary, holdsMarks || corrections > 0, !isLeaving else { return leave() }
        let things = [holdsMarks ? "marks" : nil, corrections > 0 ? "corrections" : nil].compactMap { $0 }
        let save = Question.Choice("s", corrections > 0 ? "save the marks as Markdown" : "save them as Markdown")
        return ask(
            .question(
                Question(
                    kind: .leaveTemporaryLibrary,
                    text: "Your \(things.joined(separator: " and ")) are in a library that goes when you leave.",
                    choices: (holdsMarks ? [save] : []) + [
                        .init("k", "keep it as a library"), .init("d", "discard"), .init("c", "stay"),
                    ])))
    }

    mutating func leave() -> [Request] { [.saveJumps(savedJumps), .quit] }
}

// MARK: - Private

extension Reader {
    private var textToCopy: String? {
        if isInContext {
            switch context.listing.selected {
            case .event(let row, _): return row.event.text
            case .entity(let row): return row.name
            case .article(let row, _): return row.article.title
            case .mark(let mark): return mark.anchor.quote
            case .link(let row): return row.link.address
            default: return nil
            }
        }
        if let passage, let page { return page.text.slice(passage) }
        switch view {
        case .article: return page.map { $0.article.content.url ?? $0.article.content.title.value }
        case .list: return list.rows.selected?.title
        case .card: return card?.quotes.selected?.sentence ?? card?.card.entity.name
        case .event: return event?.reports.selected?.sentence ?? event?.card.event.text
        case .timeline: return timeline?.rows.selected?.event.text
        case .marks: return marks?.selected?.anchor.quote
        case .messages: return messages.selected.map { $0.detail ?? $0.text }
        default: return nil
        }
    }

    private var exportOfView: Export? {
        switch view {
        case .article(let id), .info(let id):
            if let selection = page?.selection { return .passage(id, selection.span) }
            return .article(id)
        case .list: return list.rows.isEmpty ? nil : .articles(list.query)
        case .card(let id): return .card(id)
        case .event(let id): return .event(id)
        case .timeline(let query): return .timeline(query)
        case .marks: return marks?.isEmpty == false ? .marks : nil
        case .stories: return stories.listing.selected.map { .articles($0.query) }
        case .messages, .jobs, .help: return nil
        }
    }

    private var holdsMarks: Bool {
        hasMarked || list.rows.rows.contains(where: \.hasMarks) || page?.page.marks.isEmpty == false
            || marks?.isEmpty == false
    }
}
