import Glibc
import Reading
import Screens
import Terminal

// A small program for the tests of Terminal: it shows what it is told, and
// some keys make it end in each of the ways that must leave the terminal whole.

/// What has come in, newest last, and a few cells to look at.
struct Probe {
    var lines: [String] = []
    var sample = samples[0]
    var round = 0
    var paintings = 0
    var mixed: [[Cell]] = []
    /// The first line in view of a long text beside one that stands still.
    var top: Int?
    /// The text takes most of the width, and what is beside it has blank rows.
    var isWide = false

    func frame(_ size: Size) -> Frame {
        let head = [
            cells("probe \(size.columns)x\(size.rows)", Style(.title)), cells(sample, Style(.person)),
        ]
        if let top { return scrolled(top, size) }
        if !mixed.isEmpty {
            return Frame(size: size, rows: [cells("round \(round) painted \(paintings)", .plain), []] + mixed)
        }
        let told = lines.suffix(max(0, size.rows - 2)).map { cells($0, .plain) }
        return Frame(size: size, rows: head + told, cursor: Position(row: 0, column: 0))
    }

    /// Where the long text stands.
    func pane(_ size: Size) -> Rect {
        Rect(row: 1, column: 0, width: size.columns * (isWide ? 3 : 2) / 4, height: size.rows - 2)
    }

    private func scrolled(_ top: Int, _ size: Size) -> Frame {
        let pane = pane(size)
        let rows = (0..<pane.height).map { row -> [Cell] in
            let text = Self.mixture(top + row, pane.width) + [Cell(" ")]
            let mark = cells(row % 5 == top % 5 ? "┃" : "│", .plain)
            let beside = Self.mixture(1_000 + row, size.columns - pane.width - 1)
            return Array(text.prefix(pane.width)) + mark + (isWide && row % 3 > 0 ? [] : beside)
        }
        return Frame(size: size, rows: [cells("top \(top) painted \(paintings)", Style(.title))] + rows)
    }

    static let samples = ["Kim 金正恩 e\u{301} 👨‍👩‍👧 🇰🇵 ❤️ │ end", "Kim üxéyüz other"]

    /// A row of letters narrow and wide, in changing styles: another for each
    /// seed.
    static func mixture(_ seed: Int, _ columns: Int) -> [Cell] {
        let letters = Array("a üé金正 xyz│é한😀 ")
        let roles: [StyleRole] = [.text, .person, .title]
        var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        var row: [Cell] = []
        while row.count < columns - 1 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let letter = letters[Int(state >> 33) % letters.count]
            let cell = Cell(String(letter), Style(roles[Int(state >> 45) % 3]))
            row += width(letter) == 2 ? [cell, Cell("", cell.style)] : [cell]
        }
        return row
    }

    mutating func mix(_ size: Size) {
        round += 1
        mixed = (2..<size.rows).map { Self.mixture(round * 31 + ($0 + round) / 2, size.columns) }
    }

    func cells(_ text: String, _ style: Style) -> [Cell] {
        text.flatMap { character in
            let cell = Cell(String(character), style)
            return Self.width(character) == 2 ? [cell, Cell("", style)] : [cell]
        }
    }

    static func width(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first, scalar.value > 0x2500 else { return 1 }
        return scalar.value < 0x2580 ? 1 : 2
    }
}

let theme = Theme(
    name: "probe",
    looks: [
        .title: Look(emphasis: .bold),
        .person: Look(foreground: Colour(ansi: 6, palette: 37, rgb: 0x00AFAF), emphasis: .underline),
    ],
    related: Look(), marked: Look(), selected: Look())

func describe(_ input: Input) -> String {
    switch input {
    case .key(.character(let character)): "character \(character)"
    case .key(.paste(let text)): "paste \(text.split(separator: "\n").joined(separator: "|"))"
    case .key(let key): "key \(key)"
    case .mouse(let event): "mouse \(event.action) \(event.position.row),\(event.position.column)"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .wake: "wake"
    case .signal(let signal): "signal \(signal)"
    case .background(let isLight): isLight ? "light" : "dark"
    case .wideLines: "wide lines"
    }
}

func startThread(_ waker: Waker) {
    let box = Unmanaged.passRetained(WakerBox(waker)).toOpaque()
    var thread = pthread_t()
    pthread_create(
        &thread, nil,
        { argument in
            if let argument { Unmanaged<WakerBox>.fromOpaque(argument).takeRetainedValue().waker.wake() }
            return nil
        }, box)
}

final class WakerBox {
    let waker: Waker

    init(_ waker: Waker) {
        self.waker = waker
    }
}

func complain(_ text: String) {
    let line = text + "\n"
    write(STDERR_FILENO, line, line.utf8.count)
}

func overflow(_ depth: Int) -> Int {
    depth < 0 ? 0 : overflow(depth + 1) + overflow(depth + 2)
}

func act(_ input: Input, _ terminal: Console, _ probe: inout Probe) {
    switch input {
    case .key(.character("q")), .signal(.end):
        terminal.restore()
        print("left politely")
        exit(0)
    case .key(.character("e")): exit(3)
    case .key(.character("f")): fatalError("on purpose")
    case .key(.character("a")): abort()
    case .key(.character("o")): probe.lines.append("\(overflow(1))")
    case .key(.character("s")): probe.sample = Probe.samples[1]
    case .key(.character("g")): probe.mix(terminal.size)
    case .key(.character("W")): probe.isWide = true
    case .key(.character("t")): probe.top = (probe.top ?? 100) + 1
    case .key(.character("b")): probe.top = (probe.top ?? 100) - 3
    case .key(.control("l")):
        probe.paintings += 1
        terminal.repaint()
    case .key(.character("p")): complain("printed meanwhile")
    case .key(.character("w")): startThread(terminal.waker)
    case .key(.character("y")): probe.lines.append("copied \(terminal.copy("a passage"))")
    case .key(.control("z")): terminal.suspend()
    case .key(.character("k")): kill(0, SIGTSTP)
    case .key(.character("r")): run(terminal, "sh", ["-c", "echo on the screen; read line; exit 7"], &probe)
    case .key(.character("n")): run(terminal, "no-such-program", [], &probe)
    default: break
    }
}

func run(_ terminal: Console, _ program: String, _ arguments: [String], _ probe: inout Probe) {
    do {
        probe.lines.append("ended with \(try terminal.run(program: program, arguments: arguments))")
    } catch {
        probe.lines.append("\(error)")
    }
}

func loop() throws(TerminalError) {
    let terminal = try Console.start()
    var probe = Probe()
    while true {
        terminal.show(probe.frame(terminal.size), theme: theme, panes: [probe.pane(terminal.size)])
        for input in terminal.wait() {
            probe.lines.append(describe(input))
            act(input, terminal, &probe)
        }
    }
}

do {
    try loop()
} catch {
    complain("\(error)")
    exit(2)
}
