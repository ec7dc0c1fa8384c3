import News

/// Finds the events that the sentences of one article report.
enum EventFinder {
    /// Everything that is known of an article when its events are looked for.
    struct Input {
        let document: Document
        let mentions: [Mention]
        let entities: [LocalEntity]
        let dates: [DateMention]
        let published: Publication?
    }

    static func reports(in input: Input) -> [Report] { [] }
}
