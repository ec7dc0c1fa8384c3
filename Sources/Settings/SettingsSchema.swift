/// The settings there are, but for the sections whose names are free: `keys`,
/// `intake.tag` and, beside `depth`, `colours`.
enum SettingsSchema {
    struct Entry: Sendable {
        let section: String
        let key: String
        let standard: SettingValue
        let form: Form
        /// Variables that stand for it where no file does, the first that is
        /// set.
        var variables: [String] = []

        var name: String { "\(section).\(key)" }
    }

    /// What a value must look like.
    enum Form: Sendable {
        case truth
        case number(ClosedRange<Int>)
        case text
        case one(of: [String])
        /// A program and its first arguments; a text is cut at its blanks.
        case command
        /// Texts, or one of them.
        case texts
        /// `off`, or how long between two times: `30m`, `1h`, `1d`.
        case interval
    }

    static let entries = [
        Entry(section: "reading", key: "theme", standard: .text("auto"), form: .text),
        Entry(section: "reading", key: "measure", standard: .number(76), form: .number(30...200)),
        Entry(section: "reading", key: "ascii", standard: .bool(false), form: .truth),
        Entry(section: "reading", key: "mouse", standard: .bool(true), form: .truth),
        Entry(section: "reading", key: "originals", standard: .bool(true), form: .truth),
        Entry(
            section: "reading", key: "highlight", standard: .text("all"), form: .one(of: ["all", "followed", "off"])),
        Entry(
            section: "colours", key: "depth", standard: .text("auto"),
            form: .one(of: ["auto", "mono", "8", "256", "direct"]), variables: ["NO_COLOR"]),
        Entry(section: "network", key: "timeout", standard: .number(30), form: .number(1...600)),
        Entry(section: "network", key: "connections", standard: .number(8), form: .number(1...32)),
        Entry(section: "network", key: "refresh", standard: .text("off"), form: .interval),
        Entry(section: "network", key: "largest", standard: .number(16), form: .number(1...512)),
        Entry(section: "intake", key: "mute", standard: .list([]), form: .texts),
        Entry(
            section: "commands", key: "browser", standard: .list(["xdg-open"]), form: .command, variables: ["BROWSER"]),
        Entry(
            section: "commands", key: "editor", standard: .list(["vi"]), form: .command,
            variables: ["VISUAL", "EDITOR"]),
        Entry(section: "commands", key: "copy", standard: .list([]), form: .command),
    ]

    static let sections = ["reading", "keys", "colours", "network", "intake", "intake.tag", "commands"]
}

extension SettingsSchema.Form {
    /// The value in the form that is used; nil where it doesn't fit.
    func accept(_ value: SettingValue) -> SettingValue? {
        switch (self, value) {
        case (.truth, .bool), (.text, .text): value
        case (.number(let range), .number(let number)): range.contains(number) ? value : nil
        case (.one(let words), .text(let word)): words.contains(word) ? value : nil
        case (.command, .list): value
        case (.command, .text(let text)): .list(text.split(separator: " ").map(String.init))
        case (.texts, .list): value
        case (.texts, .text(let text)): .list([text])
        case (.interval, .text(let text)): IntervalText.minutes(text) == nil ? nil : value
        default: nil
        }
    }

    /// As an end of "NAME must be ...".
    var requirement: String {
        switch self {
        case .truth: "true or false"
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .text: "a text"
        case .one(let words): "one of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
        case .command: "a program with its arguments, as a text or a list of texts"
        case .texts: "a text or a list of texts"
        case .interval: "\"off\" or a time from \"5m\" to \"7d\", such as \"30m\", \"1h\" or \"1d\""
        }
    }

    /// An option or variable is always text.
    func accept(text: String) -> SettingValue? {
        switch self {
        case .truth: ["true", "false"].contains(text) ? .bool(text == "true") : nil
        case .number: Int(text).flatMap { accept(.number($0)) }
        default: accept(.text(text))
        }
    }
}
