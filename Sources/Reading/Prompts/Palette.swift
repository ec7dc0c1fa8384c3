/// Finds commands by their words.
public enum Palette {
    /// The words with something behind them that can be typed after `:`.
    public static var verbs: [(name: String, help: String)] { TypedCommand.verbs }

    /// What fits where the focus is in `contexts`, most useful first: what only works there, what works everywhere, and
    /// moving about last.
    static func all(in table: KeyTable, _ contexts: [KeyContext], isPossible: (Command) -> Bool) -> [Completion] {
        let ranked = table.bindings.enumerated().map { index, binding in
            (rank(binding, contexts, isPossible(binding.command)), index)
        }
        return ranked.sorted { $0 < $1 }.map { row(table.bindings[$0.1]) }
    }

    /// Commands and lines that `search` fits, best first: each of its words begins a word of theirs.
    static func matches(_ search: String, in table: KeyTable) -> [Completion] {
        let wanted = words(search)
        guard !wanted.isEmpty else { return table.bindings.map(row) }
        let commands = table.bindings.map { binding in
            (row(binding), [binding.command.rawValue, binding.help], synonyms[binding.command.rawValue] ?? "")
        }
        let lines = TypedCommand.verbs.filter { Command(rawValue: $0.name) == nil }.map { verb in
            (row(verb.name, verb.help), [verb.name, verb.help], synonyms[verb.name] ?? "")
        }
        let themes = TypedCommand.themes.map { name in
            (
                Completion(line: ":theme \(name)", label: "Colours: \(name)", detail: ":theme \(name)"), [name],
                "theme colours colors"
            )
        }
        let scored = (commands + lines + themes).enumerated().compactMap {
            index, candidate -> (Int, Int, Completion)? in
            score(wanted, candidate.1, candidate.2).map { ($0, index, candidate.0) }
        }
        return scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
    }

    // MARK: - Private

    /// The whole name of a command before the first word of its help, that before any other, and those before what
    /// only means the same; nil where a word of the search begins nothing.
    private static func score(_ wanted: [Substring], _ texts: [String], _ synonyms: String) -> Int? {
        let own = texts.map { words($0) }
        let others = words(synonyms)
        var score = 0
        for word in wanted {
            if own.contains(where: { $0.count == 1 && $0[0] == word }) {
                score += 8
            } else if own.contains(where: { $0.first?.hasPrefix(word) == true }) {
                score += 4
            } else if own.joined().contains(where: { $0.hasPrefix(word) }) {
                score += 2
            } else if others.contains(where: { $0.hasPrefix(word) }) {
                score += 1
            } else {
                return nil
            }
        }
        return score
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'") }
    }

    private static func rank(_ binding: KeyBinding, _ contexts: [KeyContext], _ isPossible: Bool) -> Int {
        guard isPossible else { return 4 }
        if binding.section == .moving { return 3 }
        let isParticular = binding.contexts.contains { $0 != .everywhere && contexts.contains($0) }
        if isParticular { return binding.short.isEmpty ? 1 : 0 }
        let isPlain = binding.contexts.contains(.everywhere)
        return isPlain ? binding.short.isEmpty ? 2 : 1 : 4
    }

    private static func row(_ binding: KeyBinding) -> Completion {
        Completion(line: binding.command.rawValue, label: binding.help, detail: binding.shownKeys)
    }

    /// A line to go on with.
    private static func row(_ verb: String, _ help: String) -> Completion {
        Completion(line: ":\(verb) ", label: "\(help.prefix(1).uppercased())\(help.dropFirst())", detail: ":" + verb)
    }

    /// What others call it.
    private static let synonyms: [String: String] = [
        "find": "search grep", "filter": "search query", "quit": "exit leave close", "close": "back parent",
        "help": "keys shortcuts manual", "mark": "bookmark star annotate highlight note",
        "marks": "bookmarks stars notes",
        "save": "export write markdown", "export": "write markdown", "copy": "yank clipboard",
        "add-source": "subscribe rss feed open import", "add": "subscribe rss", "import": "open load folder",
        "refresh": "fetch update reload", "refresh-all": "fetch update reload", "unfollow": "unsubscribe delete",
        "theme": "colours colors dark light contrast mono", "sort": "order reverse", "toggle-read": "unread seen",
        "mark-all-read": "catchup seen", "zen": "fullscreen focus", "toggle-context": "sidebar panel",
        "timeline": "dates history chronology", "stories": "topics home", "sources": "feeds subscriptions",
        "info": "metadata origin provenance", "jobs": "progress background", "messages": "log errors",
        "not-an-entity": "delete wrong ignore", "merge": "same duplicate join", "split": "separate", "pipe": "shell",
        "open-in-browser": "web url", "go": "jump id name", "tag": "label", "undo": "revert",
    ]
}
