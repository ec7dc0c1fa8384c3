public import News

/// An event as the analysis describes it: all but its id and its reports.
public struct EventDraft: Hashable, Sendable {
    public var facts: EventFacts
    /// One readable line, at most 120 characters.
    public var text: String

    public init(_ facts: EventFacts, text: String) {
        self.facts = facts
        self.text = text
    }
}

extension EventDraft {
    /// What two reports of one event say together, with the first line unless the other names more.
    public func joined(with other: EventDraft) -> EventDraft {
        let (isDone, isOthersDone) = (facts.status == .happened, other.facts.status == .happened)
        // "will hold talks" is no line of talks that were held.
        let isOthersLine =
            isDone == isOthersDone
            ? other.facts.participants.count > facts.participants.count : isOthersDone
        return EventDraft(facts.joined(with: other.facts), text: isOthersLine ? other.text : text)
    }
}
