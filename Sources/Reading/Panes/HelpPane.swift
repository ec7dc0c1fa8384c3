/// The key table, and what is looked for in it.
public struct HelpPane: Hashable, Sendable {
    public internal(set) var search = ""
    public internal(set) var listing: Listing<KeyBinding>
    /// The window that help was opened over: a command chosen here is done there.
    var below = Viewport()

    init(_ table: KeyTable) {
        listing = Listing(table.bindings)
    }

    mutating func look(for search: String, in table: KeyTable) {
        self.search = search
        let words = search.lowercased().split(separator: " ")
        listing = Listing(
            table.bindings.filter { binding in
                let text = "\(binding.help) \(binding.labels) \(binding.command.rawValue) \(binding.section.rawValue)"
                return words.allSatisfy(text.lowercased().contains)
            })
    }
}
