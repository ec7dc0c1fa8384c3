import News
import Reading

extension Painter {
    /// What was said at the bottom of the screen and needs more than a line.
    mutating func paintMessages(_ rect: Rect) {
        let listing = reader.messages
        guard !listing.isEmpty else {
            return paintNotes(
                [Piece("No messages.", .heading), Piece("Problems are told here in full.", .muted)], rect)
        }
        let detail = listing.selected?.detail.map { Typesetter.wrap($0, max(8, rect.width - 8)) } ?? []
        let extra = min(detail.count, rect.height / 2)
        layout.viewport.viewRows = max(1, rect.height - extra)
        var row = rect.row
        for index in listing.window(layout.viewport.viewRows) {
            let message = listing.rows[index]
            let line = Rect(
                row: row, column: rect.column + 1, width: rect.width - 2,
                height: 1 + (index == listing.cursor ? extra : 0))
            let role: StyleRole = message.kind == .problem ? .error : .text
            frame.write(
                message.text.safeLine, row, line.column + 2, width: line.width - 3, Style(role),
                ellipsis: symbols.ellipsis)
            if index == listing.cursor {
                for (number, text) in detail.prefix(extra).enumerated() {
                    frame.write(text, row + 1 + number, line.column + 4, width: line.width - 5, Style(.muted))
                }
                paintCursor(line, isFocused: !isPrompting)
            }
            layout.regions.append(Layout.Region(rect: line, target: .viewRow(index)))
            row += line.height
        }
    }

    /// What runs, how far it is, and what went wrong on the way.
    mutating func paintJobs(_ rect: Rect) {
        guard !reader.jobs.isEmpty else {
            return paintNotes(
                [
                    Piece("Nothing runs in the background.", .heading),
                    Piece(":import FOLDER brings articles in.", .muted),
                ], rect)
        }
        var lines: [[Piece]] = []
        for job in reader.jobs {
            lines.append(title(job))
            if let percent = job.percent, job.isActive {
                lines.append([Piece("  " + bar(percent, min(50, rect.width - 8)), .progress)])
            }
            lines += job.problems.map { [Piece("  \($0.safeLine)", .error)] } + parts(job) + [[]]
        }
        paintLines(lines, rect.inset(left: 2, right: 1))
    }

    /// Where title, byline and date of an article come from, and what was left out of its text.
    mutating func paintInfo(_ rect: Rect) {
        guard case .info(let id) = reader.view, let pane = reader.page, pane.id == id else {
            return paintNotes([Piece("Opening...", .muted)], rect)
        }
        paintLines(info(pane.article, rect.width - 4), rect.inset(left: 2, right: 1))
    }

    // MARK: - Private

    private mutating func paintLines(_ lines: [[Piece]], _ rect: Rect) {
        layout.viewport.viewLines = lines.count
        layout.viewport.viewRows = rect.height
        let top = max(0, min(reader.scroll, lines.count - rect.height))
        for (index, pieces) in lines[top..<min(lines.count, top + rect.height)].enumerated() {
            frame.write(pieces, rect.row + index, rect.column, width: rect.width, ellipsis: symbols.ellipsis)
        }
    }

    private func title(_ job: Job) -> [Piece] {
        let amount = job.total > 0 ? "\(grouped(job.done)) of \(grouped(job.total))" : grouped(job.done)
        let state: Piece
        switch job.state {
        case .running: state = Piece("running", .progress)
        case .paused: state = Piece("paused", .notice)
        case .finished: state = Piece("done", .muted)
        case .failed(let reason): state = Piece(reason.safeLine, .error)
        }
        return [Piece(job.name, .heading), Piece("   \(amount)   ", .text), state]
    }

    /// What is under way, then what failed, then the rest; a failure tells why on lines of its own.
    private func parts(_ job: Job) -> [[Piece]] {
        let order = [
            job.parts.filter { $0.state == .running }, job.parts.filter(\.isFailed), job.parts.filter(\.isOther),
        ]
        let width = min(40, job.parts.map { GraphemeWidth.of($0.name.safeLine) }.max() ?? 0)
        return order.joined().flatMap { part in
            let name = part.name.safeLine
            let head = Piece("  " + name + String(repeating: " ", count: max(0, width - GraphemeWidth.of(name))), .text)
            switch part.state {
            case .waiting: return [[head, Piece("   waiting", .muted)]]
            case .running: return [[head, Piece("   asked", .progress)]]
            case .finished(let words): return [[head, Piece("   " + words.safeLine, .muted)]]
            case .failed(let reason): return [[head, Piece("   failed", .error)]] + failure(reason)
            }
        }
    }

    private func failure(_ reason: String) -> [[Piece]] {
        Typesetter.wrap(reason.safeLine, max(20, min(size.columns - 8, 100))).map { [Piece("    " + $0, .error)] }
    }

    private func bar(_ percent: Int, _ width: Int) -> String {
        let full = max(0, width) * percent / 100
        let (on, off) = options.ascii ? ("#", ".") : ("█", "░")
        return String(repeating: on, count: full) + String(repeating: off, count: max(0, width - full)) + " \(percent)%"
    }

    private func info(_ article: Article, _ width: Int) -> [[Piece]] {
        let content = article.content
        var lines: [[Piece]] = [[], [Piece("WHERE IT COMES FROM", .sectionTitle)]]
        func fact(_ name: String, _ value: String?, _ source: FactSource?) {
            let label = name + String(repeating: " ", count: max(1, 12 - name.count))
            guard let value else {
                return lines.append([Piece("  " + label, .muted), Piece("not known", .muted, .italic)])
            }
            let shown = Typesetter.wrap(value.safeLine, max(10, width - 14))
            lines += shown.enumerated().map {
                [Piece("  " + ($0 == 0 ? label : String(repeating: " ", count: 12)), .muted), Piece($1, .text)]
            }
            if let source {
                lines.append([
                    Piece(String(repeating: " ", count: 14) + "from " + InfoWords.source(source), .muted, .italic)
                ])
            }
        }
        fact("title", content.title.value, content.title.source)
        fact("byline", content.byline?.value, content.byline?.source)
        fact("site", content.site?.value, content.site?.source)
        fact("published", content.published.map { days.full($0.value) }, content.published?.source)
        if let place = content.datelinePlace { fact("dateline", place, nil) }
        fact("address", content.url, nil)
        for origin in article.origins { fact("origin", origin, nil) }
        fact("id", article.id.description, nil)
        if !article.tags.isEmpty { fact("tags", article.tags.joined(separator: " "), nil) }
        return lines + removed(content.removed, width)
    }

    private func removed(_ passages: [RemovedPassage], _ width: Int) -> [[Piece]] {
        guard !passages.isEmpty else { return [] }
        var lines: [[Piece]] = [[], [Piece("LEFT OUT OF THE TEXT", .sectionTitle), Piece("  kept with it", .muted)]]
        for passage in passages {
            let label = InfoWords.reason(passage.reason)
            let wrapped = Typesetter.wrap(passage.text.safeLine, max(10, width - 20)).prefix(3)
            lines += wrapped.enumerated().map { number, text in
                let name = number == 0 ? label : ""
                return [
                    Piece("  " + name + String(repeating: " ", count: max(1, 16 - name.count)), .muted),
                    Piece(text, .text),
                ]
            }
        }
        return lines
    }
}

extension Job.Part {
    fileprivate var isFailed: Bool { if case .failed = state { true } else { false } }
    fileprivate var isOther: Bool { !isFailed && state != .running }
}
