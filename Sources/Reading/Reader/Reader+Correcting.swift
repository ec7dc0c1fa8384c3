import News

/// An event that keys are about, and the article that tells of it here.
struct FocusedEvent: Hashable {
    let id: Event.ID
    let text: String
    let days: DayInterval?
    let article: Article.ID?
}

extension Reader {
    /// The event under the cursor, beside the text or in it.
    var focusedEvent: FocusedEvent? {
        if isInContext {
            guard case .event(let row, _) = context.listing.selected else { return nil }
            return FocusedEvent(row)
        }
        switch view {
        case .event(let id):
            guard let event, event.card.event.id == id else { return nil }
            return FocusedEvent(
                id: id, text: event.card.event.text, days: event.card.event.days,
                article: event.reports.selected?.article)
        case .timeline: return timeline?.rows.selected.map { FocusedEvent($0) }
        default: return eventInText
        }
    }

    mutating func askForMerge() -> [Request] {
        if focusedEvent != nil { return askForSameEvent() }
        guard let entity = focusedEntity else { return [] }
        return ask(.merge(entity))
    }

    /// Asks only where it may hold in this article alone; everything else can be undone.
    mutating func askNotAnEntity() -> [Request] {
        if focusedEvent != nil { return hideEvent() }
        guard let entity = focusedEntity else { return [] }
        guard let article = articleInView else { return correct(.notAnEntity(entity.id, name: entity.name, in: nil)) }
        let name = nameUnderCursor ?? entity.name
        return ask(
            .question(
                Question(
                    kind: .notAnEntity(entity, name: name, in: article), text: "'\(name.safeLine)' is not an entity",
                    choices: [.init("h", "in this article"), .init("e", "everywhere"), .init("n", "leave it")])))
    }

    mutating func askForKind() -> [Request] {
        guard let entity = focusedEntity else { return [] }
        return ask(
            .question(
                Question(
                    kind: .changeKind(entity), text: "\(entity.name.safeLine) is",
                    choices: [
                        .init("p", "a person"), .init("o", "an organisation"), .init("l", "a place"),
                        .init("x", "something else"),
                    ])))
    }

    mutating func askForSplit() -> [Request] {
        guard let entity = focusedEntity else { return [] }
        return ask(.split(entity, articleInView))
    }

    mutating func askForName() -> [Request] {
        guard let entity = focusedEntity else { return [] }
        return ask(.rename(entity), entity.name)
    }

    mutating func askForAlways() -> [Request] {
        guard let entity = focusedEntity else { return [] }
        return ask(.always(nameUnderCursor ?? entity.name, entity))
    }

    mutating func askForSameEvent() -> [Request] {
        guard let event = focusedEvent else { return [] }
        return ask(.sameEvent(event.id, event.text))
    }

    mutating func askForEventDate() -> [Request] {
        guard let event = focusedEvent else { return [] }
        return ask(.eventDate(event.id, event.text), event.days?.correctionText ?? "")
    }

    mutating func reportAnotherEvent() -> [Request] {
        guard let event = focusedEvent, let article = event.article else { return [] }
        return correct(.otherEvent(event.id, in: article))
    }

    mutating func hideEvent() -> [Request] {
        guard let event = focusedEvent else { return [] }
        return correct(.hideEvent(event.id))
    }

    mutating func rename(_ entity: Entity?, _ name: String) -> [Request] {
        guard let entity, !name.isEmpty else { return say("A name is needed.") }
        return correct(.rename(entity.id, name))
    }

    mutating func setDateOfFocused(_ text: String) -> [Request] {
        guard let event = focusedEvent else { return [] }
        return setDate(event.id, event.text, text)
    }

    /// - Parameter shown: the line of the event.
    mutating func setDate(_ event: Event.ID, _ shown: String, _ text: String) -> [Request] {
        guard let days = DayInterval(correctionText: text) else {
            return askAgain(.eventDate(event, shown), text, Correction.ParseError.notADate(text).description)
        }
        return correct(.setDate(event, days))
    }

    /// What is only likely is never taken by a stray Enter: Tab or a name chooses.
    /// Nor is what was found for the letters before the last: Enter waits.
    mutating func choose(_ prompt: Prompt, _ step: Step) -> [Request] {
        guard !prompt.isBehind else { return wait(with: prompt, step) }
        guard let index = prompt.suggestion, let correction = prompt.completions[index].correction else {
            self.prompt = prompt
            self.prompt?.entered = nil
            let isEmpty = prompt.completions.isEmpty && !prompt.text.isEmpty
            self.prompt?.problem = isEmpty ? "Nothing of that name was found." : "Tab or a name chooses."
            return []
        }
        return correct(correction)
    }

    /// Leaves it open until what its line means is found.
    mutating func wait(with prompt: Prompt, _ step: Step) -> [Request] {
        self.prompt = prompt
        self.prompt?.entered = step
        return []
    }

    func correct(_ correction: Correction) -> [Request] { [.correct(correction, seenIn: articleInView)] }
}

// MARK: - What follows

extension Reader {
    /// Leaves a screen that is about nothing any more, and shows the rest anew.
    mutating func show(_ correction: Correction) -> [Request] {
        corrections += 1
        switch correction {
        case .merge(let old, let new): return replace(old, with: new)
        case .sameEvent(let old, let new): follow(old, to: new)
        case .notAnEntity(let entity, _, nil):
            if case .entity(entity, let article) = context.wanted { context.wanted = article.map { .article($0) } }
            if view == .card(entity) { return leaveScreen() }
        case .hideEvent(let event):
            if view == .event(event) { return leaveScreen() }
        default: break
        }
        return lookAgain()
    }

    /// Cursors on an event that became another go to that one.
    private mutating func follow(_ old: Event.ID, to new: Event.ID) {
        if view == .event(old) { view = .event(new) }
        if page?.targetEvent == old { page?.targetEvent = new }
        if timeline?.rows.selected?.id == old { timeline?.rows.select(id: new) }
        if context.wanted == .event(old) { context.wanted = .event(new) }
        context.follow(old, to: new)
    }

    /// What was about one entity is about another.
    mutating func replace(_ old: Entity.ID, with new: Entity.ID) -> [Request] {
        context.follow(old, to: new)
        if view == .card(old) {
            view = .card(new)
            card = nil
        }
        if case .entity(old, let article) = context.wanted { context.wanted = .entity(new, in: article) }
        return lookAgain()
    }

    /// Asks again for the page and everything beside it.
    mutating func lookAgain() -> [Request] {
        recentCards = []
        var requests: [Request] = []
        if let page { requests.append(.page(page.id)) }
        if let topic = context.wanted { requests.append(.context(topic)) }
        switch view {
        case .card(let id): requests.append(.card(id))
        case .event(let id): requests.append(.event(id))
        case .timeline(let query): requests.append(.timeline(query))
        default: break
        }
        return requests
    }

    private mutating func leaveScreen() -> [Request] {
        let sentence = notice
        let requests = goUp()
        notice = sentence
        return requests + lookAgain().filter { !requests.contains($0) }
    }
}

// MARK: - Private

extension Reader {
    /// The article that is open.
    var articleInView: Article.ID? { isReading ? page?.id : nil }

    /// The name as it stands in the text.
    private var nameUnderCursor: String? {
        guard isReading, !isInContext, let page, let mention = page.mention else { return nil }
        return page.text.slice(mention.span).safeLine
    }

    /// The event whose sentence an event's row led to.
    private var eventInText: FocusedEvent? {
        guard isReading, let page, let id = page.event, let target = page.target else { return nil }
        let row = context.page.flatMap { ($0.events + $0.relatedEvents).first { $0.id == id } }
        return FocusedEvent(
            id: id, text: row?.event.text ?? page.text.slice(target), days: row?.event.days,
            article: page.id)
    }
}

extension FocusedEvent {
    fileprivate init(_ row: EventRow) {
        self.init(id: row.id, text: row.event.text, days: row.event.days, article: row.article)
    }
}
