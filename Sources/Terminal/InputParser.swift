internal import News
internal import Reading

/// Puts pasted text and the terminal's reports together from single
/// characters, over as many reads as they come in.
struct InputParser {
    enum Parsed: Hashable {
        case key(Key)
        case mouse(MouseEvent)
        case resized
        case background(isLight: Bool)
        case synchronised(Bool)
        case margins(Bool)
        case lines(areWide: Bool)
    }

    /// What is collected at the moment.
    private enum State {
        case keys
        case paste(String)
        case report(TerminalReport, String)
    }

    private var state = State.keys

    mutating func feed(_ raw: RawInput) -> [Parsed] {
        take(raw)
    }

    /// Nothing came for `patience`: a paste or a report has lost its end. Only
    /// time spent waiting counts; while the program is busy input piles up.
    mutating func giveUp() -> [Parsed] {
        finish()
    }

    /// Milliseconds: a slow line may pause in the middle of a paste, and its
    /// rest must not become commands.
    static let patience: UInt64 = 5000
}

// MARK: - Private

extension InputParser {
    private static let longestReport = 64
    /// Bytes; what comes after is dropped.
    private static let longestPaste = 1 << 20

    private mutating func finish() -> [Parsed] {
        defer { state = .keys }
        guard case .paste(let pasted) = state else { return [] }
        let text = pasted.safe
        return text.isEmpty ? [] : [.key(.paste(text))]
    }

    private mutating func take(_ raw: RawInput) -> [Parsed] {
        switch raw {
        case .character(let scalar): return take(scalar)
        case .pasteStart: state = .paste("")
        case .pasteEnd: return finish()
        case .reportStart(let report): if !isPasting { state = .report(report, "") }
        // Arrows inside a pasted text are text that looks like keys.
        case .key(let key): return isPasting ? [] : [.key(key)]
        case .resized: return [.resized]
        case .lines(let areWide): return [.lines(areWide: areWide)]
        }
        return []
    }

    private var isPasting: Bool {
        if case .paste = state { true } else { false }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> [Parsed] {
        switch state {
        case .keys:
            return [.key(KeyTable.key(typed: scalar))]
        case .paste(var text):
            state = .keys  // so that the text is not copied
            if text.utf8.count < Self.longestPaste { text.unicodeScalars.append(scalar) }
            state = .paste(text)
            return []
        case .report(let report, let text):
            return add(scalar, to: report, text)
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar, to report: TerminalReport, _ text: String) -> [Parsed] {
        if report.ends(text, with: scalar) {
            state = .keys
            return report.meaning(of: text, end: scalar).map { [$0] } ?? []
        }
        let isTooLong = text.utf8.count >= Self.longestReport
        state = isTooLong ? .keys : .report(report, text + String(scalar))
        return []
    }
}
