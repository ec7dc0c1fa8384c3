internal import CTerminal
internal import Screens

/// Puts frames on the screen: what differs from the last one goes to curses,
/// which sends what differs on the glass.
struct Canvas {
    /// The terminal answered that it keeps the screen still while a frame comes.
    var isSynchronised = false
    /// The terminal answered that it can move a part of a row up and down.
    var hasMargins = false

    private var cellText: CellText
    private var resolver: StyleResolver?
    private var looks: [Style: DrawnLook] = [:]
    private var shown: Frame?

    init(isASCII: Bool) {
        cellText = CellText(libraryWidth: { Int(dl_width($0.value)) }, isASCII: isASCII)
    }

    /// - Parameter panes: where text may have moved up or down as a whole.
    mutating func show(_ frame: Frame, _ theme: Theme, _ depth: ColourDepth, panes: [Rect], size: Size) {
        use(theme, depth)
        let move = shown.flatMap {
            PaneMove.find(from: $0, to: frame, in: panes, size: size, hasMargins: hasMargins)
        }
        // What we move ourselves takes along what is beside it.
        let own = move.flatMap { $0.way == .curses ? nil : $0 }
        let moved = own.map { $0.rect.row..<$0.rect.bottom }
        let changed = frame.rows.prefix(size.rows).indices.filter { row in
            moved?.contains(row) == true || !isShown(frame.rows[row], row)
        }
        let before = shown.map { own?.applied(to: $0.rows) ?? $0.rows } ?? []
        let isLeftToCurses = move.map { $0.way == .curses && abs($0.lines) == 1 } ?? false
        let parts = isLeftToCurses ? [changed] : RowOrder.parts(changed, from: before, to: frame.rows)
        shown = frame
        if isSynchronised, !changed.isEmpty { dl_synchronise(true) }
        if let own {
            dl_scroll(
                Int32(own.rect.row), Int32(own.rect.column), Int32(own.rect.height), Int32(own.rect.width),
                Int32(own.lines))
        }
        for (number, part) in parts.enumerated() {
            if number > 0 { dl_send_rows() }
            for row in part { draw(frame.rows[row].prefix(size.columns), row) }
        }
        let cursor = frame.cursor.flatMap { $0.row < size.rows && $0.column < size.columns ? $0 : nil }
        dl_refresh(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
        if isSynchronised, !changed.isEmpty { dl_synchronise(false) }
    }

    /// The terminal draws characters of ambiguous width in two columns.
    mutating func hasWideLines(_ areWide: Bool) {
        guard cellText.areLinesWide != areWide else { return }
        cellText.areLinesWide = areWide
        repaint()
    }

    /// The next frame is sent whole, whatever stands on the screen.
    mutating func repaint() {
        shown = nil
        dl_repaint()
    }
}

// MARK: - Private

extension Canvas {
    /// Curses numbers of a look.
    private struct DrawnLook {
        let attributes: UInt32
        let pair: Int32
    }

    private mutating func use(_ theme: Theme, _ depth: ColourDepth) {
        guard resolver?.theme != theme || resolver?.depth != depth else { return }
        resolver = StyleResolver(theme: theme, depth: depth)
        looks = [:]
        shown = nil
    }

    private func isShown(_ cells: [Cell], _ row: Int) -> Bool {
        guard let shown, shown.rows.indices.contains(row) else { return false }
        return shown.rows[row] == cells
    }

    private mutating func draw(_ cells: ArraySlice<Cell>, _ row: Int) {
        dl_erase_row(Int32(row))
        var run = ASCIIRun(row: row)
        for (column, cell) in cells.enumerated() where !cell.text.isEmpty {
            if let byte = cell.asciiByte {
                if cell.style != run.style { begin(&run, cell.style, column) }
                run.bytes.append(byte)
            } else {
                begin(&run, cell.style, column)
                put(cell.text, width: Self.width(of: cells, at: column), run.look, row, column)
                run.style = nil
            }
        }
        flush(run)
    }

    /// Neighbours of one style that are ASCII, sent together.
    private struct ASCIIRun {
        let row: Int
        var start = 0
        var style: Style?
        var look = DrawnLook(attributes: 0, pair: 0)
        var bytes: [UInt8] = []
    }

    private mutating func begin(_ run: inout ASCIIRun, _ style: Style, _ column: Int) {
        flush(run)
        run.start = column
        run.style = style
        run.look = drawnLook(style)
        run.bytes.removeAll(keepingCapacity: true)
    }

    private func flush(_ run: ASCIIRun) {
        guard !run.bytes.isEmpty else { return }
        dl_put_ascii(
            Int32(run.row), Int32(run.start), run.bytes, Int32(run.bytes.count), run.look.attributes, run.look.pair)
    }

    private func put(_ text: String, width: Int, _ look: DrawnLook, _ row: Int, _ column: Int) {
        for (offset, part) in cellText.safe(text, width: width).enumerated() {
            dl_put(Int32(row), Int32(column + offset), part, look.attributes, look.pair)
        }
    }

    /// A character is as wide as the empty cells behind it say.
    private static func width(of cells: ArraySlice<Cell>, at column: Int) -> Int {
        let next = cells.startIndex + column + 1
        return next < cells.endIndex && cells[next].text.isEmpty ? 2 : 1
    }

    private mutating func drawnLook(_ style: Style) -> DrawnLook {
        if let look = looks[style] { return look }
        let resolved = resolver?.resolve(style) ?? ResolvedLook()
        let look = DrawnLook(
            attributes: UInt32(resolved.attributes.rawValue), pair: dl_pair(resolved.foreground, resolved.background))
        looks[style] = look
        return look
    }
}

extension Cell {
    /// The cell's character where it is printable ASCII.
    fileprivate var asciiByte: UInt8? {
        guard text.utf8.count == 1, let byte = text.utf8.first, byte >= 0x20, byte < 0x7F else { return nil }
        return byte
    }
}
