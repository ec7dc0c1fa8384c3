extension DayInterval {
    /// Reads `2024-05-18`, `2024-05`, `2024`, two of these with `to` between
    /// them, or `unknown`, which is open on both ends.
    public init?(correctionText text: String) {
        let ends = text.split(separator: " ").map(String.init)
        if ends.isEmpty || ends == ["unknown"] || ends == ["?"] {
            self = .open
        } else if ends.count == 3, ends[1] == "to", let first = DayInterval(filterText: ends[0]),
            let last = DayInterval(filterText: ends[2]), let from = first.from, let to = last.to, from <= to
        {
            self.init(from: from, to: to)
        } else {
            guard ends.count == 1, let days = DayInterval(filterText: ends[0]) else { return nil }
            self = days
        }
    }

    /// What `init(correctionText:)` reads back as these days; empty for years that it doesn't know.
    public var correctionText: String {
        guard [from, to].allSatisfy({ $0.map { $0.plainISO != nil } ?? true }) else { return "" }
        guard let from, let to else { return isOpen ? "" : first?.iso ?? "" }
        let short = filterText
        return DayInterval(filterText: short) == self ? short : "\(from.iso) to \(to.iso)"
    }
}
