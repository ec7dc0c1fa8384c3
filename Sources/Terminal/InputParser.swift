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
        /// Escape, and what may be a sequence that curses doesn't know.
        case sequence(String)
    }

    private var state = State.keys

    mutating func feed(_ raw: RawInput) -> [Parsed] {
        take(raw)
    }

    /// Nothing more has come at once: an Escape alone was the key.
    mutating func endOfRead() -> [Parsed] {
        guard case .sequence(let text) = state, text.count < 2 else { return [] }
        return letGo()
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
        if case .sequence = state { return letGo() }
        defer { state = .keys }
        guard case .paste(let pasted) = state else { return [] }
        let text = pasted.safe
        return text.isEmpty ? [] : [.key(.paste(text))]
    }

    private mutating func take(_ raw: RawInput) -> [Parsed] {
        if case .character(let scalar) = raw { return take(scalar) }
        return letGo() + takeOther(raw)
    }

    /// The keys that were taken for the beginning of a sequence.
    private mutating func letGo() -> [Parsed] {
        guard case .sequence(let text) = state else { return [] }
        state = .keys
        return ("\u{1B}" + text).unicodeScalars.map { .key(CursesKeys.key(typed: $0)) }
    }

    /// An answer or a key that nothing here knows: `Esc [`, at least one
    /// parameter, and a final letter. It means nothing, and its letters none of ours.
    private mutating func add(_ scalar: Unicode.Scalar, toSequence text: String) -> [Parsed] {
        let isParameter = (0x30...0x3F).contains(scalar.value) || (0x20...0x2F).contains(scalar.value)
        if text.isEmpty ? scalar == "[" : isParameter && text.utf8.count < Self.longestReport {
            state = .sequence(text + String(scalar))
            return []
        }
        if text.count > 1, (0x40...0x7E).contains(scalar.value) {
            state = .keys
            return []
        }
        return letGo() + take(scalar)
    }

    private mutating func takeOther(_ raw: RawInput) -> [Parsed] {
        switch raw {
        case .character: break
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
        case .keys where scalar == "\u{1B}":
            state = .sequence("")
            return []
        case .keys:
            return [.key(CursesKeys.key(typed: scalar))]
        case .sequence(let text):
            return add(scalar, toSequence: text)
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
