import News

/// Breaks a stretch of text into lines at blanks, behind hyphens and dashes, and
/// between ideographs; never inside a grapheme cluster; no hyphen is put in.
/// Words wider than a line are cut. Linear.
struct LineBreaker {
    /// Columns of the first and of the other lines.
    let first: Int
    let rest: Int
    /// Keeps blanks and breaks only where a line is full: tables and code.
    var isVerbatim = false

    /// The lines of `text`, whose first byte is number `offset` of the article.
    func lines(of text: Substring, offset: Int) -> [TextSpan] {
        var state = State(start: offset, limit: max(1, first))
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 { take(Unit(ascii: byte), &state) }
        } else {
            for character in text { take(Unit(character), &state) }
        }
        state.close(at: state.position)
        return state.lines
    }

    // MARK: - Private

    private struct Unit {
        enum Kind { case letter, blank, lineFeed, hyphen, ideograph }

        let kind: Kind
        let bytes: Int
        let width: Int

        init(_ kind: Kind, bytes: Int = 1, width: Int = 1) {
            self.kind = kind
            self.bytes = bytes
            self.width = width
        }

        init(ascii byte: UInt8) {
            switch byte {
            case 32, 9: self.init(.blank)
            case 10: self.init(.lineFeed)
            case UInt8(ascii: "-"): self.init(.hyphen)
            default: self.init(.letter)
            }
        }

        init(_ character: Character) {
            if let ascii = character.asciiValue, character.utf8.count == 1 {
                self.init(ascii: ascii)
                return
            }
            let width = GraphemeWidth.of(character)
            let isDash = character == "\u{2013}" || character == "\u{2014}" || character == "\u{2010}"
            let isIdeograph = width == 2 && GraphemeWidth.isWide(character)
            self.init(isDash ? .hyphen : isIdeograph ? .ideograph : .letter, bytes: character.utf8.count, width: width)
        }
    }

    private struct State {
        var lines: [TextSpan] = []
        /// The line that is being filled, and its width so far.
        var start: Int
        var width = 0
        var position: Int
        /// The last place where it may end, where the next would begin then, and the width up to there.
        var breakEnd: Int?
        var breakNext = 0
        var breakWidth = 0
        var limit: Int
        /// A hyphen ends a line only behind a letter.
        var wasLetter = false

        init(start: Int, limit: Int) {
            self.start = start
            position = start
            self.limit = limit
        }

        mutating func close(at end: Int) {
            lines.append(TextSpan(start, end))
        }

        mutating func begin(at next: Int, width: Int, limit: Int) {
            start = next
            self.width = width
            self.limit = limit
            breakEnd = nil
        }
    }

    private func take(_ unit: Unit, _ state: inout State) {
        if unit.kind == .lineFeed {
            state.close(at: state.position)
            state.position += unit.bytes
            state.begin(at: state.position, width: 0, limit: max(1, rest))
            return
        }
        if unit.kind == .blank, !isVerbatim {
            takeBlank(unit, &state)
            return
        }
        if unit.kind == .ideograph, state.position > state.start, !isVerbatim { allowBreak(&state) }
        if state.width + unit.width > state.limit { breakLine(before: unit, &state) }
        state.position += unit.bytes
        state.width += unit.width
        if unit.kind == .hyphen, !isVerbatim, state.wasLetter { allowBreak(&state) }
        state.wasLetter = unit.kind == .letter
    }

    /// A blank at the end of a line belongs to none.
    private func takeBlank(_ unit: Unit, _ state: inout State) {
        if state.position == state.start, !state.lines.isEmpty || state.width == 0 {
            state.position += unit.bytes
            state.begin(at: state.position, width: 0, limit: state.limit)
            return
        }
        state.wasLetter = false
        if state.breakEnd == nil || state.breakNext < state.position { state.breakEnd = state.position }
        state.position += unit.bytes
        state.width += unit.width
        state.breakNext = state.position
        state.breakWidth = state.width
    }

    private func allowBreak(_ state: inout State) {
        state.breakEnd = state.position
        state.breakNext = state.position
        state.breakWidth = state.width
    }

    private func breakLine(before unit: Unit, _ state: inout State) {
        if let end = state.breakEnd, state.breakNext > state.start {
            let left = state.width - state.breakWidth
            state.close(at: end)
            state.begin(at: state.breakNext, width: left, limit: max(1, rest))
        } else if state.position > state.start {
            state.close(at: state.position)
            state.begin(at: state.position, width: 0, limit: max(1, rest))
        }
    }
}
