import News

extension Reader {
    /// Lets everything beside the text follow the focus: asks for the context
    /// of what the cursor is on, and in the list for a first look at the article.
    mutating func attend() -> [Request] {
        guard !isInContext else { return [] }
        return lookAtSelected() + askForContext()
    }

    /// In an empty list there is nothing to look at.
    mutating func lookAway() {
        guard view == .list else { return }
        page = nil
        context = ContextPane()
    }

    /// What the pane beside the text should be about.
    var topic: ContextTopic? {
        switch view {
        case .list, .stories: return shownList.rows.selected.map { .article($0.id) }
        case .article(let id):
            return topicInText ?? .article(id)
        case .info(let id): return .article(id)
        case .card(let id): return .entity(id, in: nil)
        case .event(let id): return .event(id)
        case .timeline: return timeline?.rows.selected.map { .event($0.id) }
        case .marks: return marks?.selected.map { .article($0.article) }
        case .messages, .jobs, .help: return nil
        }
    }

    // MARK: - Private

    /// The passage, event or entity that the cursor is on in the text.
    private var topicInText: ContextTopic? {
        guard isReading, let page else { return nil }
        let id = page.id
        if let selection = page.selection { return .passage(id, selection.span) }
        if let mention = page.mention { return .entity(mention.entity.id, in: id) }
        return page.event.map { .event($0) } ?? page.target.map { .passage(id, $0) }
    }

    private mutating func askForContext() -> [Request] {
        guard let topic, topic != context.wanted else {
            if topic == context.page?.topic { context.stand(beside: articleInView) }
            return []
        }
        context.wanted = topic
        guard case .entity(let id, _) = topic, knownCard(id) == nil else { return [.context(topic)] }
        return [.context(topic), .card(id)]
    }

    private mutating func lookAtSelected() -> [Request] {
        guard view == .list, let id = shownList.rows.selected?.id, id != page?.id else { return [] }
        return [.page(id)]
    }
}
