import Archive
import FoundationEssentials
import News
import Newsroom
import Reading
import Screens
import Settings
import Terminal

/// The reader on a terminal. One loop on the main thread: keys and answers
/// change the reader one step at a time, then the screen is drawn.
struct ReaderSession {
    private let setup: SessionSetup
    private let terminal: Console
    private let inbox: Inbox
    private let window: WindowRequests
    private var workers: Workers
    /// Where the first import makes a library; nil when there is one.
    private var firstLibrary: String?
    private var reader: Reader
    private var keys: KeyReader
    private var screen: Screen
    private var theme: Theme
    private var layout = Layout()
    private var isRunning = true
    /// A signal did, and not the user.
    private(set) var wasEnded = false

    init(_ setup: SessionSetup, terminal: Console) {
        self.setup = setup
        self.terminal = terminal
        firstLibrary = setup.firstLibrary
        inbox = Inbox(terminal.waker)
        window = WindowRequests(terminal: terminal, setup: setup)
        workers = Workers(setup.desk, setup.keys, inbox)
        reader = Reader(
            table: setup.keys, isTemporary: setup.goesAtEnd, jumps: setup.jumps, highlight: setup.highlight)
        keys = KeyReader(setup.keys)
        let reading = setup.settings.reading
        screen = Screen(options: ScreenOptions(ascii: reading.ascii || terminal.isASCII, measure: reading.measure))
        theme = terminal.depth == .mono ? .mono : setup.themes.initial(reading.theme)
        for message in setup.messages { _ = reader.update(.notice(message)) }
    }

    /// Reads until the user leaves; `paths` are taken in meanwhile.
    mutating func run(takingIn paths: [String]) {
        take(.start)
        draw()
        if !paths.isEmpty { takeIn(paths) }
        workers.start(asksByItself: asksByItself)
        while isRunning {
            for input in terminal.wait() { take(input) }
            for action in inbox.take() { take(action) }
            guard isRunning else { break }
            draw()
            workers.expect(reader.likelyNext)
        }
        workers.finish()
    }
}

// MARK: - Private

extension ReaderSession {
    private mutating func draw() {
        let frame: Frame
        (frame, layout) = screen.draw(reader, size: terminal.size, clock: setup.desk.clock)
        terminal.show(frame, theme: theme, panes: Array(layout.panes.values))
    }

    private mutating func take(_ input: Input) {
        switch input {
        case .key(let key): take(keys.read(key, reader, layout.viewport))
        case .mouse(let event): mouse(event)
        case .resize, .wake: break
        case .signal(let signal): take(signal)
        case .background(let isLight): follow(isLight: isLight)
        case .wideLines: screen.options.ascii = true
        }
    }

    private mutating func take(_ signal: Signal) {
        switch signal {
        case .end:
            wasEnded = true
            leave()
        case .continue: terminal.repaint()
        }
    }

    /// What is known is taken at once, so that a key is answered by one frame.
    private mutating func take(_ action: Action) {
        var waiting = [action]
        while !waiting.isEmpty {
            let action = waiting.removeFirst()
            waiting += reader.update(action).compactMap { carryOut($0) }.map { .answer($0) }
            if action.isCorrection { workers.wake() }
        }
        workers.focus(on: reader.focusedArticle)
    }

    /// The answer where it is known already.
    private mutating func carryOut(_ request: Request) -> Answer? {
        switch request {
        case .quit: isRunning = false
        case .suspend: terminal.suspend()
        case .redraw: terminal.repaint()
        case .importPaths(let paths): takeIn(paths)
        case .addSource(let text) where text.isPathOfSource:
            takeIn([text.expandingHome()])
        case .addSource: if hasLibrary() { return workers.carryOut(request) }
        case .setTheme(let name): set(theme: name)
        case .edit(let text, let kind): edit(text, kind)
        case .copy, .openInBrowser, .keepLibrary, .pipe: answer(window.carryOut(request))
        default: return workers.carryOut(request)
        }
        return nil
    }

    /// The program was asked to end: what is to be kept is kept, nobody is asked.
    private mutating func leave() {
        _ = workers.carryOut(.saveJumps(reader.savedJumps))
        isRunning = false
    }

    private mutating func set(theme name: String) {
        guard let chosen = setup.themes.theme(named: name) else {
            return answer(Message(setup.themes.absence(of: name), .problem))
        }
        theme = chosen
    }

    /// The terminal has said what its background is.
    private mutating func follow(isLight: Bool) {
        guard setup.settings.reading.theme == "auto", terminal.depth != .mono else { return }
        theme = setup.themes.initial(isLight ? "light" : "dark")
    }

    private mutating func takeIn(_ paths: [String]) {
        if hasLibrary() { _ = workers.carryOut(.importPaths(paths)) }
    }

    /// What comes in first makes the library, and the reader moves into it.
    private mutating func hasLibrary() -> Bool {
        guard let path = firstLibrary else { return true }
        do {
            let desk = NewsDesk(
                library: try Library(at: path, access: .writing), clock: setup.desk.clock, rules: setup.desk.rules)
            workers.finish()
            workers = Workers(desk, setup.keys, inbox)
            firstLibrary = nil
            reader.isTemporary = false
            workers.start(asksByItself: asksByItself)
            return true
        } catch {
            answer(Message("\(error)", .problem))
            return false
        }
    }

    private mutating func edit(_ text: String, _ kind: Prompt.Kind) {
        switch window.edit(text) {
        case .success(let text): take(.answer(.edited(text, for: kind)))
        case .failure(let problem): answer(Message("\(problem)", .problem))
        }
    }

    private var asksByItself: Bool { setup.settings.network.refresh > 0 && !setup.isTemporary }

    private mutating func answer(_ message: Message?) {
        if let message { take(.notice(message)) }
    }

    private mutating func mouse(_ event: MouseEvent) {
        guard let action = MouseReader.action(event, layout) else { return }
        take(action)
    }
}

extension Action {
    /// Something was corrected, or a correction taken back: other articles may follow.
    fileprivate var isCorrection: Bool {
        switch self {
        case .answer(.changed(.corrected, _)), .answer(.changed(.uncorrected, _)): return true
        default: return false
        }
    }
}
