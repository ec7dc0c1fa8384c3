/// The one table of commands and their keys.
public struct KeyTable: Hashable, Sendable {
    public private(set) var bindings: [KeyBinding]

    public static let standard = KeyTable(bindings: defaultBindings)

    /// What the keys pressed so far mean.
    public enum Match: Hashable, Sendable {
        case command(Command)
        /// The beginning of one or more sequences.
        case beginning
        case nothing
    }

    /// The meaning of `keys` where the focus is in `contexts`, the most
    /// particular first. Linear in the table.
    public func match(_ keys: [Key], in contexts: [KeyContext]) -> Match {
        let pressed = KeySequence(keys)
        for context in contexts {
            for binding in bindings where binding.contexts.contains(context) {
                if binding.sequences.contains(pressed) { return .command(binding.command) }
            }
        }
        return continuations(of: keys, in: contexts).isEmpty ? .nothing : .beginning
    }

    /// The sequences that go on from `keys`, for the hint line.
    public func continuations(of keys: [Key], in contexts: [KeyContext]) -> [KeyBinding] {
        let pressed = KeySequence(keys)
        return bindings.filter { binding in
            binding.contexts.contains(where: contexts.contains)
                && binding.sequences.contains { $0 != pressed && $0.starts(with: pressed) }
        }
    }

    public func binding(for command: Command) -> KeyBinding? { bindings.first { $0.command == command } }

    /// The first key of a command as hints show it, nil if it has none.
    public func label(_ command: Command) -> String? { binding(for: command)?.sequences.first?.label }

    /// What asks for a command, for sentences: its first key, or how it is typed if it has none.
    public func key(_ command: Command) -> String { label(command) ?? ":" + command.rawValue }

    /// The table with other keys: command id to key names, which replace the
    /// default ones. What cannot be done is left out and told.
    public func rebound(_ changes: [String: [String]]) -> (table: KeyTable, problems: [KeyProblem]) {
        var table = self
        var problems: [KeyProblem] = []
        for (id, names) in changes.sorted(by: { $0.key < $1.key }) {
            guard let command = Command(rawValue: id) else {
                problems.append(KeyProblem(id, "There is no command '\(id)'; `dateline keys` lists them."))
                continue
            }
            let sequences = names.compactMap { name -> KeySequence? in
                let sequence = KeySequence(parsing: name)
                if sequence == nil { problems.append(KeyProblem(id, "'\(name)' for \(id) is no key.")) }
                return sequence
            }
            table.rebind(command, to: sequences, &problems)
        }
        return (table, problems)
    }
}

/// Why a command has not the keys that it was to have.
public struct KeyProblem: Hashable, Sendable {
    /// As it was named.
    public let command: String
    public let sentence: String

    init(_ command: String, _ sentence: String) {
        self.command = command
        self.sentence = sentence
    }
}

// MARK: - Private

extension KeyTable {
    private mutating func rebind(_ command: Command, to sequences: [KeySequence], _ problems: inout [KeyProblem]) {
        guard let index = bindings.firstIndex(where: { $0.command == command }) else { return }
        let old = bindings[index]
        bindings[index].sequences = sequences
        for other in bindings where other.command != command {
            if let problem = conflict(bindings[index], other) {
                problems.append(KeyProblem(command.rawValue, problem))
                bindings[index] = old
                return
            }
        }
    }

    private func conflict(_ a: KeyBinding, _ b: KeyBinding) -> String? {
        for first in a.sequences {
            for second in b.sequences where first.starts(with: second) || second.starts(with: first) {
                if first == second, !a.contexts.contains(where: b.contexts.contains) { continue }
                if first == second { return "\(first.name) is both \(a.command.rawValue) and \(b.command.rawValue)." }
                let (long, short) = first.keys.count > second.keys.count ? (first, second) : (second, first)
                return "\(short.name) is a command and also begins \(long.name)."
            }
        }
        return nil
    }
}
