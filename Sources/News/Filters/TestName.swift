extension Filter {
    /// The tests that have a name in front of a colon, in the order in which they are listed to people.
    public enum TestName: String, CaseIterable, Sendable {
        case who, `where`, org, event, source, story, saved, after, before, on, tag, `is`

        /// What a test of this name asks of an article, in few words.
        public var meaning: String {
            switch self {
            case .who: "a person"
            case .where: "a place"
            case .org: "an organisation"
            case .event: "a kind of event"
            case .source: "where it came from"
            case .story: "a story"
            case .saved: "a filter that is kept"
            case .after: "published after"
            case .before: "published before"
            case .on: "published on"
            case .tag: "with this tag"
            case .is: "unread, marked or hidden"
            }
        }

        /// "who:, where:, ... and is:"
        static let listed = Phrase.list(allCases.map { "\($0.rawValue):" })

        /// So many letters no name goes beyond.
        static let longest = allCases.map(\.rawValue.utf8.count).max() ?? 0

        /// The test of this name for what stands behind the colon.
        func test(_ text: String) throws(ParseError) -> Test {
            switch self {
            case .who: return .entity(.person, text)
            case .where: return .entity(.place, text)
            case .org: return .entity(.organization, text)
            case .event: return .event(text)
            case .source: return .source(text)
            case .story: return .story(text)
            case .saved: return .saved(text)
            case .after: return .after(try days(text))
            case .before: return .before(try days(text))
            case .on: return .on(try days(text))
            case .tag: return .tag(text)
            case .is:
                guard let state = State(rawValue: text.lowercased()) else { throw .unknownState(text) }
                return state.test
            }
        }

        private func days(_ text: String) throws(ParseError) -> DayInterval {
            guard let days = DayInterval(filterText: text) else { throw .notADay(text) }
            return days
        }
    }

    /// What `is:` can ask.
    public enum State: String, CaseIterable, Sendable {
        case unread, marked, muted

        public var meaning: String {
            switch self {
            case .unread: "not read yet"
            case .marked: "with marks"
            case .muted: "hidden by a rule of the settings"
            }
        }

        /// As it is typed: `is:unread`.
        public var line: String { "\(TestName.is.rawValue):\(rawValue)" }

        /// "is:unread, is:marked and is:muted"
        static let listed = Phrase.list(allCases.map(\.line))

        var test: Test {
            switch self {
            case .unread: .unread
            case .marked: .marked
            case .muted: .muted
            }
        }
    }
}

extension Filter.Test {
    /// The test as it would be typed.
    public var line: String {
        switch self {
        case .word(let word): word
        case .prefix(let word): word + "*"
        case .phrase(let words): "\"\(words)\""
        case .entity(.person, let name): written(.who, name)
        case .entity(.place, let name): written(.where, name)
        case .entity(_, let name): written(.org, name)
        case .event(let words): written(.event, words)
        case .source(let name): written(.source, name)
        case .story(let name): written(.story, name)
        case .saved(let name): written(.saved, name)
        case .after(let days): written(.after, days.filterText)
        case .before(let days): written(.before, days.filterText)
        case .on(let days): written(.on, days.filterText)
        case .tag(let name): written(.tag, name)
        case .unread: Filter.State.unread.line
        case .marked: Filter.State.marked.line
        case .muted: Filter.State.muted.line
        }
    }

    private func written(_ name: Filter.TestName, _ value: String) -> String {
        let quoted = value.contains(where: \.isWhitespace) ? "\"\(value.filter { $0 != "\"" })\"" : value
        return "\(name.rawValue):\(quoted)"
    }
}
