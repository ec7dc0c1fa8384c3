import News

/// What goes out: to the clipboard, a file, another program.
extension Reader {
    /// The selection, the sentence under the cursor, or the address of the article.
    mutating func copy() -> [Request] {
        guard let text = textToCopy else { return say("There is nothing to copy here.") }
        let wasSelecting = page?.selection != nil && isReading
        if wasSelecting { page?.selection = nil }
        let requests = attend()
        notice = Message("Copied: \(text.safeLine.prefix(60))")
        return [.copy(text)] + requests
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

    private var exportOfView: ExportSubject? {
        switch view {
        case .article(let id), .info(let id):
            if let selection = page?.selection { return .passage(id, selection.span) }
            return .article(id)
        case .list: return list.rows.isEmpty ? nil : list.query.subject
        case .card(let id): return .entity(id)
        case .event(let id): return .event(id)
        case .timeline(let query): return .timeline(query)
        case .marks: return marks?.isEmpty == false ? .marks : nil
        case .stories: return stories.listing.selected.map { $0.query.subject }
        case .messages, .jobs, .help: return nil
        }
    }
}

extension ListQuery {
    /// Called by its filter, where it has one of the reader's.
    /// A whole story is one document, whoever asks for it.
    fileprivate var subject: ExportSubject {
        if let story, filter.isAll { return .story(story) }
        return .articles(wholeFilter, title: filter.isAll ? name : filter.line)
    }
}
