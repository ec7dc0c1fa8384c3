/// `--name value` pairs and the rest, in order.
struct Arguments {
    private var options: [String: String] = [:]
    private(set) var files: [String] = []

    init(_ words: some Sequence<String>) throws(UsageError) {
        var words = words.makeIterator()
        while let word = words.next() {
            guard word.hasPrefix("--") else {
                files.append(word)
                continue
            }
            guard let value = words.next() else { throw UsageError("\(word) needs a value.") }
            options[word, default: ""] += (options[word] == nil ? "" : ",") + value
        }
    }

    func text(_ name: String) -> String? { options[name] }

    func required(_ name: String) throws(UsageError) -> String {
        guard let value = options[name] else { throw UsageError("\(name) is missing.") }
        return value
    }

    func number(_ name: String, or standard: Int) throws(UsageError) -> Int {
        guard let text = options[name] else { return standard }
        guard let number = Int(text) else { throw UsageError("\(name) wants a whole number, not \(text).") }
        return number
    }
}

/// What was wrong with a command line.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
