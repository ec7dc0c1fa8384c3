extension Correction {
    /// How a correction is written on a command line, and what it does.
    public static let forms: [(form: String, help: String)] = [
        ("merge ENTITY ENTITY", "both are one; the second keeps its name and id"),
        ("split ENTITY [NAME] [in ARTICLE]", "this name, or whoever that article means, is somebody else"),
        ("rename ENTITY NAME", "give it another name"),
        ("kind ENTITY KIND", "person, organization, place or other"),
        ("no-entity ENTITY NAME [in ARTICLE]", "never highlight this name"),
        ("always NAME ENTITY [in ARTICLE]", "this name always means that entity"),
        ("same-event EVENT EVENT", "both are one; the second stays"),
        ("other-event EVENT ARTICLE", "what the article reports is another event"),
        ("date EVENT DAYS", "2024-05-18, 2024-05, 2024, \"2024-05-01 to 2024-05-03\" or unknown"),
        ("hide EVENT", "never show this event"),
    ]

    /// Reads one of `forms`; ids as they are printed.
    public init(parsing line: String) throws(ParseError) {
        var words = line.split(separator: " ").map(String.init)
        guard let verb = words.first else { throw ParseError.empty }
        words.removeFirst()
        guard let correction = try Correction.parse(verb, words) else {
            throw Correction.forms.contains { $0.form.hasPrefix(verb + " ") } ? .incomplete(verb) : .unknown(verb)
        }
        self = correction
    }

    public enum ParseError: Error, Equatable, CustomStringConvertible {
        case empty
        case unknown(String)
        case incomplete(String)
        case notADate(String)
        case noKind(String)

        /// It is understood, but there is no such thing.
        public var isSenseless: Bool {
            switch self {
            case .notADate, .noKind: true
            case .empty, .unknown, .incomplete: false
            }
        }

        public var description: String {
            switch self {
            case .empty: return "Say what to correct: \(names)."
            case .unknown(let verb): return "There is no correction '\(verb)'; there are \(names)."
            case .incomplete(let verb):
                let form = Correction.forms.first { $0.form.hasPrefix(verb + " ") }?.form ?? verb
                return "That correction is written '\(form)', with ids such as e7, v3 and a12."
            case .notADate(let text):
                return
                    "'\(text)' is no date; write 2024-05-18, 2024-05, 2024, two of these with 'to' between them, or unknown."
            case .noKind(let text):
                return "There is no kind '\(text)'; there are person, organization, place and other."
            }
        }

        private var names: String {
            Correction.forms.map { String($0.form.prefix { $0 != " " }) }.joined(separator: ", ")
        }
    }
}

// MARK: - Private

extension Correction {
    /// Nil where words are missing.
    private static func parse(_ verb: String, _ words: [String]) throws(ParseError) -> Correction? {
        if let event = words.first.flatMap({ Event.ID($0) }) { return try parse(verb, event, Array(words.dropFirst())) }
        let (words, article) = place(words)
        if verb == "always" {
            guard let entity = words.last.flatMap({ Entity.ID($0) }), words.count > 1 else { return nil }
            return .always(name: words.dropLast().joined(separator: " "), entity, in: article)
        }
        guard let entity = words.first.flatMap({ Entity.ID($0) }) else { return nil }
        return try parse(verb, entity, words.dropFirst().joined(separator: " "), article)
    }

    private static func parse(
        _ verb: String, _ entity: Entity.ID, _ rest: String, _ article: Article.ID?
    ) throws(ParseError) -> Correction? {
        switch verb {
        case "merge": return Entity.ID(rest).map { .merge(entity, into: $0) }
        case "split":
            return rest.isEmpty && article == nil ? nil : .split(entity, name: rest.isEmpty ? nil : rest, in: article)
        case "rename": return rest.isEmpty ? nil : .rename(entity, rest)
        case "kind":
            guard !rest.isEmpty else { return nil }
            guard let kind = EntityKind(rawValue: rest) else { throw .noKind(rest) }
            return .setKind(entity, kind)
        case "no-entity": return rest.isEmpty ? nil : .notAnEntity(entity, name: rest, in: article)
        default: return nil
        }
    }

    private static func parse(_ verb: String, _ event: Event.ID, _ rest: [String]) throws(ParseError) -> Correction? {
        switch verb {
        case "same-event": return rest.first.flatMap { Event.ID($0) }.map { .sameEvent(event, as: $0) }
        case "other-event": return rest.first.flatMap { Article.ID($0) }.map { .otherEvent(event, in: $0) }
        case "hide": return rest.isEmpty ? .hideEvent(event) : nil
        case "date":
            let text = rest.joined(separator: " ")
            guard !text.isEmpty else { return nil }
            guard let days = DayInterval(correctionText: text) else { throw .notADate(text) }
            return .setDate(event, days)
        default: return nil
        }
    }

    /// The words without `in ARTICLE` at their end, and that article.
    private static func place(_ words: [String]) -> ([String], Article.ID?) {
        guard words.count >= 2, words[words.count - 2] == "in", let id = Article.ID(words[words.count - 1]) else {
            return (words, nil)
        }
        return (Array(words.dropLast(2)), id)
    }
}
