internal import CTerminal
internal import Glibc
internal import Reading
public import Screens

/// The screen and the keyboard. One at a time, used by the thread that started
/// it; only `Waker` crosses threads.
///
///     let terminal = try Console.start()
///     defer { terminal.restore() }
///     terminal.show(frame, theme: theme)
///     for input in terminal.wait() { ... }
///
/// Whatever way the program ends, `exit`, a signal or a fault, the terminal is
/// given back as it was; what is printed on standard error meanwhile is shown
/// afterwards.
public final class Console {
    public struct Options: Hashable, Sendable {
        /// Clicks and the wheel are ours; else the terminal selects with them.
        public var mouse = true
        /// nil: as the terminal and `NO_COLOR` say.
        public var depth: ColourDepth?
        /// Ask whether the background is light.
        public var asksBackground = true

        public init() {}
    }

    /// The colours that can be shown.
    public let depth: ColourDepth
    /// Neither the user's locale nor C.UTF-8 is there: borders must be ASCII.
    public let isASCII: Bool
    public var waker: Waker { Waker() }

    private let cellText: CellText
    private var parser = InputParser()
    /// Milliseconds waited since the last input.
    private var silence: UInt64 = 0
    private var resolver: StyleResolver?
    private var looks: [Style: DrawnLook] = [:]
    private var shown: Frame?
    private var isSynchronised = false

    private init(_ options: Options, isASCII: Bool) {
        self.isASCII = isASCII
        depth =
            options.depth
            ?? .of(
                colours: Int(dl_colours()), isDirect: dl_has_direct_colour(), noColour: Self.environment("NO_COLOR"))
        cellText = CellText(libraryWidth: { Int(dl_width($0.value)) }, isASCII: isASCII)
    }

    /// Takes the screen.
    public static func start(_ options: Options = Options()) throws(TerminalError) -> Console {
        let isASCII = dl_set_locale() == Int32(DL_LOCALE_ASCII.rawValue)
        let status = dl_open(options.mouse)
        if let error = error(status) { throw error }
        if options.asksBackground { dl_ask() }
        return Console(options, isASCII: isASCII)
    }

    public var size: Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        dl_get_size(&columns, &rows)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// Gives the screen back for good.
    public func restore() {
        dl_close()
    }
}

// MARK: - Drawing

extension Console {
    /// Shows the frame; only what differs from the last one is sent. A frame of
    /// another size is cut to the screen.
    ///
    /// - Parameter depth: fewer colours than the terminal has, as settings ask.
    public func show(_ frame: Frame, theme: Theme, depth: ColourDepth? = nil) {
        use(theme, depth ?? self.depth)
        let size = size
        var isChanged = false
        for (row, cells) in frame.rows.prefix(size.rows).enumerated() where !isShown(cells, row) {
            draw(cells.prefix(size.columns), row)
            isChanged = true
        }
        shown = frame
        let cursor = frame.cursor.flatMap { $0.row < size.rows && $0.column < size.columns ? $0 : nil }
        dl_refresh(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0), isChanged && isSynchronised)
    }

    /// The next frame is sent whole, whatever stands on the screen.
    public func repaint() {
        shown = nil
        dl_repaint()
    }

    /// Curses numbers of a look.
    private struct DrawnLook {
        let attributes: UInt32
        let pair: Int32
    }

    private func use(_ theme: Theme, _ depth: ColourDepth) {
        guard resolver?.theme != theme || resolver?.depth != depth else { return }
        resolver = StyleResolver(theme: theme, depth: depth)
        looks = [:]
        shown = nil
    }

    private func isShown(_ cells: [Cell], _ row: Int) -> Bool {
        guard let shown, shown.rows.indices.contains(row) else { return false }
        return shown.rows[row] == cells
    }

    private func draw(_ cells: ArraySlice<Cell>, _ row: Int) {
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

    private func begin(_ run: inout ASCIIRun, _ style: Style, _ column: Int) {
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

    private func drawnLook(_ style: Style) -> DrawnLook {
        if let look = looks[style] { return look }
        let resolved = resolver?.resolve(style) ?? ResolvedLook()
        let look = DrawnLook(
            attributes: UInt32(resolved.attributes.rawValue), pair: dl_pair(resolved.foreground, resolved.background))
        looks[style] = look
        return look
    }
}

// MARK: - Input

extension Console {
    /// Sleeps until there is input or the time is over. May come back early
    /// with nothing.
    ///
    /// - Parameter timeout: nil waits for ever.
    public func wait(timeout: Duration? = nil) -> [Input] {
        let waiting = readInput()
        if !waiting.isEmpty { return waiting }
        let ready = sleep(timeout.map(Self.milliseconds) ?? -1)
        var inputs = silence >= InputParser.patience ? parser.giveUp().compactMap(input) : []
        if has(ready, DL_READY_WAKE) { inputs.append(.wake) }
        if has(ready, DL_READY_SIGNAL) { inputs += readSignals() }
        if has(ready, DL_READY_HANGUP) { inputs.append(.signal(.hangup)) }
        return inputs + readInput()
    }

    private func sleep(_ milliseconds: Int32) -> UInt32 {
        let start = Self.now
        let ready = dl_wait(milliseconds)
        silence += Self.now - start
        return ready
    }

    private func has(_ ready: UInt32, _ bit: dl_ready) -> Bool {
        ready & bit.rawValue != 0
    }

    private static func milliseconds(_ duration: Duration) -> Int32 {
        let parts = duration.components
        let whole = parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
        return Int32(clamping: max(0, whole))
    }

    /// So much at once that a paste is quick, and no more: the screen must
    /// follow the keys.
    private static let mostEvents = 4096

    private func readInput() -> [Input] {
        var inputs: [Input] = []
        var event = dl_event()
        var count = 0
        while count < Self.mostEvents, dl_read(&event) {
            count += 1
            silence = 0
            guard let raw = KeyTable.rawInput(event) else { continue }
            inputs += parser.feed(raw).compactMap(input)
        }
        return inputs
    }

    private func input(_ parsed: InputParser.Parsed) -> Input? {
        switch parsed {
        case .key(let key): return .key(key)
        case .mouse(let event): return .mouse(event)
        case .background(let isLight): return .background(isLight: isLight)
        case .resized:
            repaint()
            return .resize(size)
        case .synchronised(let isKnown):
            isSynchronised = isKnown
            return nil
        }
    }

    private func readSignals() -> [Input] {
        var inputs: [Input] = []
        while let signal = nextSignal() { inputs += answer(signal) }
        return inputs
    }

    private func nextSignal() -> dl_signal? {
        let signal = dl_signal(rawValue: UInt32(dl_take_signal()))
        return signal == DL_SIGNAL_NONE ? nil : signal
    }

    private func answer(_ signal: dl_signal) -> [Input] {
        switch signal {
        case DL_SIGNAL_TERMINATE: return [.signal(.terminate)]
        case DL_SIGNAL_HANGUP: return [.signal(.hangup)]
        case DL_SIGNAL_SUSPEND: suspend()
        case DL_SIGNAL_CONTINUE:
            dl_reclaim()
            return [.signal(.continue)]
        default: break
        }
        return []
    }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}

// MARK: - Around the screen

extension Console {
    /// Gives the terminal to the shell, as ^Z does; returns when the shell
    /// continues the program, with the screen painted again.
    public func suspend() {
        dl_suspend()
    }

    /// Copies to the clipboard through the terminal.
    ///
    /// - Returns: false where the text is too long for that.
    public func copy(_ text: String) -> Bool {
        guard let sequence = Clipboard.sequence(text) else { return false }
        sequence.withUnsafeBytes { bytes in
            dl_send(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        return true
    }

    private static func error(_ status: Int32) -> TerminalError? {
        let type = environment("TERM") ?? ""
        switch dl_status(rawValue: UInt32(status)) {
        case DL_OK: return nil
        case DL_NOT_A_TERMINAL: return .notATerminal
        case DL_NO_TERM: return .noType
        case DL_UNKNOWN_TERM: return .unknownType(type)
        case DL_PLAIN_TERM: return .plainType(type)
        case DL_IS_OPEN: return .alreadyOpen
        default: return .refused
        }
    }
}

extension Cell {
    /// The cell's character where it is printable ASCII.
    fileprivate var asciiByte: UInt8? {
        guard text.utf8.count == 1, let byte = text.utf8.first, byte >= 0x20, byte < 0x7F else { return nil }
        return byte
    }
}
