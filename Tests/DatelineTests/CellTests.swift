import Foundation
import Support
import Testing

/// What another program's idea of a terminal makes of the screen: tmux counts
/// columns in its own way, and the border must stand in one.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux"))) struct CellTests {
    private static let hard = [
        "漢字仮名交じり文と 한국어 and ｱｲｳ ＡＢＣ", "👩‍👩‍👧 family, 👍🏽 hand, ❤️ heart, 1️⃣ key, 🇳🇴 flag, 🏴󠁧󠁢󠁥󠁮󠁧󠁿 England",
        "क्षि हिन्दी, กำลัง ไทย, தமிழ், বাংলা", "שלום עולם (1948) and مرحبا بالعالم ١٢٣",
        "e\u{301}a\u{308}o\u{302} Zalgo\u{317}\u{33F}\u{34A}",
        "soft\u{AD}hyphen zero\u{200B}width joiner\u{200D}s and \u{FEFF}marks",
        "── ▏ ● ◆ … “quotes” – dashes — ± § ° ×",
        "\u{1FAE8} new face, \u{1F9D1}\u{200D}\u{1F91D}\u{200D}\u{1F9D1} people, ☰ trigram, \u{110BD} sign",
    ]

    @Test func theBorderStandsInOneColumn() throws {
        try Program.with { program in
            let text = Self.hard.map { "\($0). Ana Lobato said so in Lisbon." }.joined(separator: "\n\n")
            try program.folder.write("---\ntitle: Hard 漢字 👩‍👩‍👧 क्षि\n---\n\n\(text)\n", to: "in/hard.md")
            #expect(try program.run("import", "in").status == 0)
            let tmux = try Tmux(
                "'\(ProductPath.of("dateline"))' --now 2023-06-10 --zone UTC", in: program.folder, columns: 120,
                rows: 40)
            defer { tmux.end() }
            try tmux.wait(for: "ENTITIES in this article")
            tmux.send("\r")
            try tmux.wait(for: "Tab entity")
            let border = try tmux.column(79, fromRow: 1, toRow: 37)
            #expect(border.first == "┬" && border.last == "┴")
            #expect(border.dropFirst().dropLast().allSatisfy { $0 == "│" || $0 == "┃" }, "\(border)")
        }
    }
}

/// A terminal in tmux, with a server of its own.
private struct Tmux {
    private let folder: TemporaryFolder
    private let session: PtySession

    init(_ command: String, in folder: TemporaryFolder, columns: Int, rows: Int) throws {
        self.folder = folder
        try folder.write("set -g status off\nset -g default-terminal tmux-256color\n", to: "tmux.conf")
        let (socket, settings) = (folder.path(of: "tmux.socket"), folder.path(of: "tmux.conf"))
        session = try PtySession(
            program: "/usr/bin/tmux", arguments: ["-S", socket, "-f", settings, "new-session", command],
            columns: columns, rows: rows, environment: Run.environment(home: folder.path))
    }

    func send(_ keys: String) { session.send(keys) }

    func wait(for text: String) throws { try session.wait(for: text, seconds: 30) }

    /// The characters of one column, cut out as tmux's own rectangle. The first row must have narrow ones only.
    func column(_ column: Int, fromRow first: Int, toRow last: Int) throws -> [Character] {
        _ = try run(["copy-mode"])
        for (command, times) in [
            ("top-line", 1), ("start-of-line", 1), ("cursor-down", first), ("cursor-right", column),
            ("begin-selection", 1), ("rectangle-toggle", 1), ("cursor-down", last - first),
        ] {
            _ = try run(["send-keys", "-N", "\(times)", "-X", command])
        }
        _ = try run(["send-keys", "-X", "copy-selection-and-cancel"])
        return try run(["show-buffer"]).output.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.first ?? " " }
    }

    func end() { _ = try? run(["kill-server"]) }

    private func run(_ arguments: [String]) throws -> Run {
        try Run("/usr/bin/tmux", ["-S", folder.path(of: "tmux.socket")] + arguments, in: folder)
    }
}
