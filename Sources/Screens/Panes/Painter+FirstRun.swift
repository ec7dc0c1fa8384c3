import Reading

extension Painter {
    /// What this is and what to press, where there is no article yet.
    mutating func paintFirstRun(_ rect: Rect) {
        let lines = firstRun
        let width = min(rect.width - 4, 62)
        let column = rect.column + max(2, (rect.width - width) / 2)
        var row = rect.row + max(0, (rect.height - lines.count) / 3)
        for pieces in lines where row < rect.bottom {
            frame.write(pieces, row, column, width: width, ellipsis: symbols.ellipsis)
            row += 1
        }
    }

    // MARK: - Private

    private var firstRun: [[Piece]] {
        let command = reader.table.label(.commandLine) ?? ":"
        return [
            [Piece("Dateline", .title)],
            [Piece("Read the news and what is behind it.", .muted)],
            [],
            [Piece("Who is this? What happened before? Who else reported it,")],
            [Piece("when exactly, and can I quote it? The answers stand beside")],
            [Piece("the text, from your own articles, with nothing sent away.")],
            [],
            [Piece("There are no articles yet. Bring some in:", .heading)],
            [],
            way("\(command)samples", "a few samples, to look around"),
            way("\(command)import FOLDER", "from here"),
            way(reader.table.label(.addSource) ?? ":add ADDRESS", "follow a feed, or add a file or folder"),
            way("dateline FOLDER", "from the shell, just to look"),
            way("dateline import FOLDER", "from the shell, to keep"),
            [],
            way(key(.help), "all keys"),
            way(key(.palette), "every command and name"),
            way(key(.quit), "quit"),
        ]
    }

    private func way(_ keys: String, _ words: String) -> [Piece] {
        let gap = String(repeating: " ", count: max(2, 26 - keys.count))
        return [Piece("  " + keys, .keyHint), Piece(gap + words, .muted)]
    }
}
