import News

/// What can be typed behind `:`.
enum TypedCommand {
    enum Order: Hashable {
        case command(Command)
        case filter(String), timeline(String), export(String?), importPaths([String]), add(String), theme(String), pipe(
            String)
        case go(String), tag(String)
        case correct(Correction), rename(String), eventDate(String)
    }

    /// The words with something behind them; all ids of `Command` stand alone.
    static let verbs: [(name: String, help: String)] = [
        ("filter", "filter the library: who:, where:, org:, event:, source:, after:, before:, words"),
        ("timeline", "timeline of what a filter finds"), ("export", "save what is shown as Markdown in a file"),
        ("pipe", "let a program read the selection, or what would be saved"),
        ("import", "add files or folders"), ("add", "follow a feed by its address, or add a file or folder"),
        ("theme", "dark, light, contrast or mono"),
        ("go", "go to an id (a12, e7, v3) or to a name"), ("tag", "set the tags of the article, parted by commas"),
        ("correct", "correct by ids: merge e5 e3, split e5 NAME, always NAME e5, date v1 2024, ..."),
    ]

    /// Those that come with the program.
    static let themes = ["dark", "light", "contrast", "mono"]

    /// Reads a line; throws a sentence.
    static func parse(_ line: String) throws(Problem) -> Order {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard let verb = words.first else { throw Problem("Type a command, or Esc.") }
        let rest = words.count > 1 ? words[1].trimmed : ""
        if verb == "correct" { return .correct(try correction(rest)) }
        if let order = order(verb, rest) { return order }
        if let short = shortcuts[verb] { return .command(short) }
        if let command = Command(rawValue: verb) { return .command(command) }
        return try shortened(verb, rest)
    }

    static func completions(of line: String, in table: KeyTable) -> [Completion] {
        if line.hasPrefix("correct ") { return corrections(of: line) }
        guard !line.contains(" ") else { return [] }
        let verbs = verbs.filter { $0.name.hasPrefix(line) }.map {
            Completion(line: $0.name + " ", label: $0.name, detail: $0.help)
        }
        let commands = table.bindings.filter { $0.command.rawValue.hasPrefix(line) }.map {
            Completion(line: $0.command.rawValue, label: $0.command.rawValue, detail: "\($0.help)  \($0.labels)")
        }
        return verbs + commands.filter { command in !verbs.contains { $0.label == command.label } }
    }

    struct Problem: Error, Equatable {
        let sentence: String
        init(_ sentence: String) { self.sentence = sentence }
    }

    // MARK: - Private

    private static let shortcuts: [String: Command] = [
        "q": .quit, "quit": .quit, "wq": .quit, "x": .quit, "q!": .quit, "qa": .quit, "wq!": .quit, "h": .help,
        "saved": .marks,
    ]

    private static func correction(_ text: String) throws(Problem) -> Correction {
        do { return try Correction(parsing: text) } catch { throw Problem(error.description) }
    }

    /// The one command that begins so.
    private static func shortened(_ verb: String, _ rest: String) throws(Problem) -> Order {
        let known = Set(verbs.map(\.name) + Command.allCases.map(\.rawValue))
        let names = known.contains(verb) ? [verb] : known.filter { $0.hasPrefix(verb) }.sorted()
        guard let name = names.first else { throw Problem("There is no command '\(verb)'.") }
        guard names.count == 1 else {
            let some = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", ..." : "")
            throw Problem("'\(verb)' can be \(some); Tab completes it.")
        }
        if let order = order(name, rest) { return order }
        guard let command = Command(rawValue: name) else { throw Problem("Something must follow '\(name)'.") }
        return .command(command)
    }

    private static func corrections(of line: String) -> [Completion] {
        let typed = line.dropFirst("correct ".count)
        return Correction.forms.filter { $0.form.hasPrefix(typed) && !typed.contains(" ") }.map {
            Completion(line: "correct " + $0.form.prefix { $0 != " " } + " ", label: $0.form, detail: $0.help)
        }
    }

    private static func order(_ verb: String, _ rest: String) -> Order? {
        switch verb {
        case "filter", "search": return .filter(rest)
        case "timeline": return rest.isEmpty ? .command(.timeline) : .timeline(rest)
        case "export", "write", "save", "w": return .export(rest.isEmpty ? nil : rest)
        case "pipe": return .pipe(rest)
        case "import" where !rest.isEmpty: return .importPaths(rest.split(separator: " ").map(String.init))
        case "add" where !rest.isEmpty: return .add(rest)
        case "theme": return .theme(rest)
        case "go" where !rest.isEmpty: return .go(rest)
        case "tag" where !rest.isEmpty: return .tag(rest)
        case "rename" where !rest.isEmpty: return .rename(rest)
        case "event-date" where !rest.isEmpty: return .eventDate(rest)
        default: return nil
        }
    }
}

/// A program and its arguments as they are typed: parted by blanks, kept
/// together by quotation marks. Nothing else has a meaning; there is no shell.
enum CommandWords {
    static func split(_ line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character == " " {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
