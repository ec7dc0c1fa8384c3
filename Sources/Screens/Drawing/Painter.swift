import News
import Reading

/// One frame in the making.
struct Painter {
    let reader: Reader
    let size: Size
    let options: ScreenOptions
    let symbols: Symbols
    let days: DayText
    let plan: Plan
    var typesetter: Typesetter
    var frame: Frame
    var layout = Layout()

    init(_ reader: Reader, _ size: Size, _ clock: Clock, _ options: ScreenOptions, _ typesetter: Typesetter) {
        self.reader = reader
        self.size = size
        self.options = options
        symbols = options.ascii ? .ascii : .unicode
        days = DayText(today: clock.today, zone: clock.zone)
        plan = Plan(reader, size)
        self.typesetter = typesetter
        frame = Frame(size: size)
    }

    mutating func paint() {
        guard plan.width != .tooSmall else { return paintTooSmall() }
        layout.viewport.panes = plan.panes
        layout.viewport.isSingle = plan.width == .single
        paintRules()
        if let list = plan.list { paintList(list) }
        if let main = plan.main { paintMain(main) }
        if let context = plan.context { paintContext(context) }
        // How far one has read is known when the text is drawn.
        paintHeader()
        paintStatus()
        paintHints()
        paintPrompt()
    }

    // MARK: - Private

    private mutating func paintTooSmall() {
        for (row, line) in Typesetter.wrap("Dateline needs a little more room: 30 columns, 8 rows.", size.columns)
            .enumerated()
        {
            frame.write(line, row, 0, width: size.columns)
        }
    }

    private mutating func paintRules() {
        for row in [plan.topRule, plan.bottomRule].compactMap({ $0 }) {
            frame.fill(Rect(row: row, column: 0, width: size.columns, height: 1), Style(.border), symbols.horizontal)
        }
        for column in plan.borders {
            let body = plan.main ?? plan.list ?? plan.header
            frame.fill(
                Rect(row: body.row, column: column, width: 1, height: body.height), Style(.border), symbols.vertical)
            if let row = plan.topRule { frame.write(symbols.teeDown, row, column, width: 1, Style(.border)) }
            if let row = plan.bottomRule { frame.write(symbols.teeUp, row, column, width: 1, Style(.border)) }
        }
        if plan.context != nil { layout.border = plan.borders.last }
    }

    private mutating func paintMain(_ rect: Rect) {
        layout.panes[.main] = rect
        layout.regions.append(Layout.Region(rect: rect, target: .pane(.main)))
        layout.viewport.viewRows = rect.height
        switch reader.view {
        case .list, .stories, .article: paintArticle(rect)
        case .card(let id): paintCard(id, rect)
        case .event(let id): paintEvent(id, rect)
        case .timeline: paintTimeline(rect)
        case .info: paintInfo(rect)
        case .marks: paintMarks(rect)
        case .messages: paintMessages(rect)
        case .jobs: paintJobs(rect)
        case .help: paintHelp(rect)
        }
    }
}

// MARK: - Small things that all panes use

extension Painter {
    /// A line that says something to the reader in an empty pane, in the middle of it.
    mutating func paintNotes(_ lines: [Piece], _ rect: Rect) {
        var row = rect.row + max(1, min(rect.height / 4, 6))
        for piece in lines {
            for line in Typesetter.wrap(piece.text, max(10, min(rect.width - 6, 60))) where row < rect.bottom {
                frame.write(line, row, rect.column + 3, width: rect.width - 4, piece.style)
                row += 1
            }
        }
    }

    /// Lines of a screen that only scrolls.
    mutating func paintLines(_ lines: [[Piece]], _ rect: Rect) {
        layout.viewport.viewLines = lines.count
        layout.viewport.viewRows = rect.height
        let top = max(0, min(reader.scroll, lines.count - rect.height))
        for (index, pieces) in lines[top..<min(lines.count, top + rect.height)].enumerated() {
            frame.write(pieces, rect.row + index, rect.column, width: rect.width, ellipsis: symbols.ellipsis)
        }
    }

    /// Which part is in view: on the border to the right, or in the last column.
    mutating func paintScrollMark(_ rect: Rect, top: Int, of count: Int) {
        guard count > rect.height, rect.height > 3 else { return }
        let length = max(1, rect.height * rect.height / count)
        let start = (rect.height - length) * top / max(1, count - rect.height)
        let isBordered = rect.right < size.columns
        let mark = isBordered ? symbols.thumbOnBorder : symbols.thumb
        for row in start..<(start + length) {
            frame.write(mark, rect.row + row, isBordered ? rect.right : rect.right - 1, width: 1, Style(.muted))
        }
    }

    /// Marks the row the cursor is on; the hardware cursor stands there too if the focus does.
    mutating func paintCursor(_ rect: Rect, isFocused: Bool) {
        if isFocused {
            frame.tint(rect, nil, .selected)
            frame.cursor = Position(row: rect.row, column: rect.column)
        }
        if !isFocused { frame.tint(rect, nil, .related) }
        let style = Style(isFocused ? .cursorLine : .muted)
        frame.write(symbols.cursor, rect.row, rect.column, width: 1, style)
        if isFocused { frame.tint(Rect(row: rect.row, column: rect.column, width: 1, height: 1), nil, .selected) }
    }

    /// What asks for a command, for sentences.
    func key(_ command: Command) -> String { reader.table.key(command) }

    func plural(_ count: Int, _ noun: String) -> String { counted(count, noun, shown: grouped(count)) }

    /// 41,203
    func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0, digits[index - 1] != "-" { result += "," }
            result.append(digit)
        }
        return result
    }

    func role(_ kind: EntityKind) -> StyleRole {
        switch kind {
        case .person: return .person
        case .organization: return .organization
        case .place: return .place
        case .other: return .other
        }
    }

    /// One letter in columns: L for place, as P is a person.
    func letter(_ kind: EntityKind) -> String {
        switch kind {
        case .person: return "P"
        case .organization: return "O"
        case .place: return "L"
        case .other: return "X"
        }
    }

    /// What it is, as far as is known.
    func word(_ entity: Entity) -> String {
        let isNationality = entity.kind == .other && reader.knownCard(entity.id)?.country != nil
        return isNationality ? "NATIONALITY" : word(entity.kind)
    }

    private func word(_ kind: EntityKind) -> String {
        switch kind {
        case .person: return "PERSON"
        case .organization: return "ORGANISATION"
        case .place: return "PLACE"
        case .other: return "OTHER"
        }
    }
}
