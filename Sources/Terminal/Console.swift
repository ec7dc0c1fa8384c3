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

    private var canvas: Canvas
    private var listener = Listener()

    private init(_ options: Options, isASCII: Bool) {
        self.isASCII = isASCII
        depth =
            options.depth
            ?? .of(
                colours: Int(dl_colours()), isDirect: dl_has_direct_colour(), noColour: Self.environment("NO_COLOR"))
        canvas = Canvas(isASCII: isASCII)
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

// MARK: - Drawing and input

extension Console {
    /// Shows the frame; only what differs from the last one is sent. A frame of
    /// another size is cut to the screen.
    ///
    /// - Parameter panes: where text may have moved up or down as a whole since
    ///   the last frame; terminals that can do it move it themselves.
    /// - Parameter depth: fewer colours than the terminal has, as settings ask.
    public func show(_ frame: Frame, theme: Theme, panes: [Rect] = [], depth: ColourDepth? = nil) {
        canvas.show(frame, theme, depth ?? self.depth, panes: panes, size: size)
    }

    /// The next frame is sent whole, whatever stands on the screen.
    public func repaint() {
        canvas.repaint()
    }

    /// Sleeps until there is input or the time is over. May come back early
    /// with nothing.
    ///
    /// - Parameter timeout: nil waits for ever.
    public func wait(timeout: Duration? = nil) -> [Input] {
        listener.wait(timeout: timeout).compactMap(input)
    }

    private func input(_ heard: Listener.Heard) -> Input? {
        switch heard {
        case .parsed(let parsed): return input(parsed)
        case .wake: return .wake
        case .hangup: return .signal(.end)
        case .signal(let signal): return answer(signal)
        }
    }

    private func input(_ parsed: InputParser.Parsed) -> Input? {
        switch parsed {
        case .key(let key): return .key(key)
        case .mouse(let event): return .mouse(event)
        case .background(let isLight): return .background(isLight: isLight)
        case .resized:
            repaint()
            return .resize(size)
        case .synchronised(let isKnown): canvas.isSynchronised = isKnown
        case .margins(let areKnown): canvas.hasMargins = areKnown
        case .lines(let areWide):
            canvas.hasWideLines(areWide)
            return areWide ? .wideLines : nil
        }
        return nil
    }

    private func answer(_ signal: dl_signal) -> Input? {
        switch signal {
        case DL_SIGNAL_TERMINATE, DL_SIGNAL_HANGUP: return .signal(.end)
        case DL_SIGNAL_SUSPEND: suspend()
        case DL_SIGNAL_CONTINUE:
            dl_reclaim()
            return .signal(.continue)
        default: break
        }
        return nil
    }
}

// MARK: - Around the screen

extension Console {
    /// By which the program was ended, as `signal(7)` numbers it; SIGHUP where the terminal went away without one.
    public var endingSignal: Int32 { dl_ending_signal() }

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

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
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
