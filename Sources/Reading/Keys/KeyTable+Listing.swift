/// One row of the key table as `dateline keys --json` prints it.
public struct KeyRow: Hashable, Codable, Sendable {
    /// The command's id, as settings and the command line have it.
    public let command: String
    /// Key names; a sequence has blanks between names longer than a letter.
    public let keys: [String]
    public let help: String
    public let section: String
    /// Where the keys are valid; empty: everywhere.
    public let contexts: [String]
}

extension KeyTable {
    public var rows: [KeyRow] {
        bindings.map { binding in
            KeyRow(
                command: binding.command.rawValue, keys: binding.sequences.map(\.name), help: binding.help,
                section: binding.section.rawValue,
                contexts: binding.contexts == [.everywhere] ? [] : binding.contexts.map(\.rawValue))
        }
    }

    /// The table as `dateline keys` prints it: sections, then keys, command and help in columns.
    public var text: String {
        KeyBinding.Section.allCases.map { section in
            let rows = bindings.filter { $0.section == section }.map { binding in
                let keys = binding.sequences.map(\.name).joined(separator: "  ")
                return "  \(padded(keys, 18))\(padded(binding.command.rawValue, 20))\(binding.help)"
            }
            return ([section.rawValue] + rows).joined(separator: "\n")
        }
        .joined(separator: "\n\n") + "\n"
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(2, width - text.count))
    }
}
