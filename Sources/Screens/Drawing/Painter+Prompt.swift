import News
import Reading

extension Painter {
    /// The line that is being typed, over the status line, with its list above it.
    mutating func paintPrompt() {
        guard let prompt = reader.prompt else { return }
        if case .question(let question) = prompt.kind { return paint(question) }
        let row = plan.status
        frame.fill(Rect(row: row, column: 0, width: size.columns, height: 1), Style(.input))
        let label = prompt.narrowsList && size.columns >= 60 ? "Narrow this list: " : self.label(prompt.kind)
        let used =
            1 + frame.write(label, row, 1, width: size.columns / 2, Style(.input, .bold), ellipsis: symbols.ellipsis)
        let right = rightText(prompt)
        let room = size.columns - used - GraphemeWidth.of(right) - 2
        paint(prompt.line, row, used, room)
        frame.write(right, row, endingAt: size.columns - 1, Style(prompt.problem == nil ? .input : .error))
        paintCompletions(prompt)
        if prompt.kind == .filter, prompt.completions.isEmpty { paintGrammar() }
        paintPromptHelp(prompt)
    }

    // MARK: - Private

    private mutating func paint(_ line: LineEditor, _ row: Int, _ column: Int, _ room: Int) {
        let before = String(line.text.prefix(line.caret))
        let hidden = max(0, GraphemeWidth.of(before) - max(1, room - 1))
        let shown = hidden > 0 ? before.tail(max(1, room - 1)) : before
        let style = line.isSelected ? Style(.input, .reverse) : Style(.input)
        let caret = frame.write(shown, row, column, width: room, style)
        frame.write(String(line.text.dropFirst(line.caret)), row, column + caret, width: room - caret, Style(.input))
        frame.cursor = Position(row: row, column: min(size.columns - 1, column + caret))
    }

    private func label(_ kind: Prompt.Kind) -> String {
        switch kind {
        case .filter: return "Filter: "
        case .find: return "Find: "
        case .command: return ":"
        case .palette: return "Command or name: "
        case .helpSearch: return "Look for: "
        case .note, .changeNote: return "Note: "
        case .tags: return "Tags: "
        case .source: return size.columns >= 60 ? "Address or path: " : "Add: "
        case .filterName: return "Keep as: "
        case .newFilterName: return "Call it: "
        case .merge(let entity): return "\(entity.name.safeLine) is the same as: "
        case .split(let entity, _): return "Not \(entity.name.safeLine): "
        case .rename(let entity): return "\(entity.name.safeLine) is called: "
        case .always(let name, _): return "'\(name.safeLine)' always means: "
        case .sameEvent: return "The same event as: "
        case .eventDate: return "It happened on: "
        case .question: return ""
        }
    }

    private func rightText(_ prompt: Prompt) -> String {
        if let problem = prompt.problem, size.columns >= 60 { return problem }
        switch prompt.kind {
        case .filter:
            return hitsText(prompt)
        case .find:
            guard reader.isReading, let find = reader.page?.find, !prompt.text.isEmpty else { return "" }
            return find.matches.isEmpty ? "not here" : "\(find.current + 1) of \(find.matches.count)"
        case .helpSearch: return plural(reader.help.listing.count, "key")
        default: return ""
        }
    }

    /// `2 articles; 5 with cran*`: what the line finds, and what it may still come to.
    private func hitsText(_ prompt: Prompt) -> String {
        let begun = prompt.begun.map { "\(grouped($0.articles)) with \($0.word)" }
        guard let hits = prompt.hits else { return begun ?? "" }
        if hits == 0 { return begun ?? noHits(prompt) }
        return [plural(hits, "article"), begun].compactMap(\.self).joined(separator: "; ")
    }

    /// Which term excludes most.
    private func noHits(_ prompt: Prompt) -> String {
        guard let terms = try? Filter(parsing: prompt.text).terms else { return "nothing" }
        if let most = prompt.termCounts.mostExcluding(terms) {
            return "nothing; \(grouped(most.articles)) without \(most.term.line)"
        }
        let fruitless = prompt.termCounts.fruitless(terms).map(\.line)
        return fruitless.isEmpty ? "nothing" : "nothing; none has \(fruitless.joined(separator: ", "))"
    }

    private mutating func paintCompletions(_ prompt: Prompt) {
        let isPalette = prompt.kind == .palette
        let shown = prompt.completions.isEmpty && isPalette ? [Painter.nothingFits] : prompt.completions
        guard !shown.isEmpty else { return }
        let height = min(shown.count, max(3, min(isPalette ? 14 : 8, size.rows - 6)))
        let choice = prompt.suggestion ?? -1
        let top = max(0, min(choice - height + 1, shown.count - height))
        // A strip of the panes beside the list would only look torn.
        let isWhole = size.columns < 140
        let rect = Rect(
            row: plan.status - height - 1, column: 0, width: isWhole ? size.columns : 100, height: height + 1)
        frame.fill(rect, .plain)
        frame.fill(Rect(row: rect.row, column: 0, width: rect.width, height: 1), Style(.border), symbols.horizontal)
        if !isWhole {
            let edge = Rect(row: rect.row, column: rect.right, width: 1, height: rect.height)
            frame.fill(edge, Style(.border), symbols.vertical)
        }
        for index in top..<(top + height) {
            let row = rect.row + 1 + index - top
            let completion = shown[index]
            let detail = GraphemeWidth.of(completion.detail) < rect.width / 2 ? completion.detail : ""
            let width = rect.width - 5 - GraphemeWidth.of(detail)
            frame.write(completion.label.safeLine, row, 2, width: width, .plain, ellipsis: symbols.ellipsis)
            let isCommand = isPalette || prompt.kind == .command
            frame.write(detail, row, endingAt: rect.width - 1, Style(isCommand ? .keyHint : .muted))
            guard index == choice else { continue }
            frame.tint(Rect(row: row, column: 0, width: rect.width, height: 1), nil, .selected)
            frame.write(symbols.cursor, row, 0, width: 1, Style(.cursorLine, .selected))
        }
    }

    /// What a filter can ask for, above the line.
    private mutating func paintGrammar() {
        let rect = Rect(row: plan.status - 1, column: 0, width: size.columns, height: 1)
        frame.fill(rect, .plain)
        let tests = "who: where: org: event: source: story: after: before: on: tag: is:unread word*"
        let rest = " is:marked -not \"phrase\"   all must hold"
        let text = size.columns >= 60 ? tests + rest : "who: where: org: after: is:unread"
        frame.write(
            text, rect.row, 1, width: size.columns - 2, Style(.muted),
            ellipsis: size.columns >= 120 ? symbols.ellipsis : "")
    }

    private static let nothingFits = Completion(line: "", label: "No command and no name begins so.")

    private mutating func paintPromptHelp(_ prompt: Prompt) {
        frame.fill(Rect(row: plan.hints, column: 0, width: size.columns, height: 1), .plain)
        frame.write(
            promptHelp(prompt), plan.hints, 1, width: size.columns - 2, Style(.muted), ellipsis: symbols.ellipsis)
    }

    private func promptHelp(_ prompt: Prompt) -> String {
        let undoes = "(\(key(.undo)) undoes)"
        switch prompt.kind {
        case .filter where reader.view == .list:
            return "Enter stay here  ^S keep under a name  Tab complete  ^R earlier  Esc back"
        case .filter:
            return "Enter show  ^S keep under a name  Tab complete  ^R earlier  Esc leave"
        case .find: return "Enter stay here  Esc back    then \(key(.findNext)) next, \(key(.findPrevious)) previous"
        case .command: return "Enter do it  Tab complete  Esc leave"
        case .palette: return "Enter do it  Tab/^N next  S-Tab/^P previous  Esc leave"
        case .helpSearch: return "Enter choose in the list  Esc all keys"
        case .note: return "Enter mark the passage (a note is optional)  ^X write it in the editor  Esc cancel"
        case .changeNote: return "Enter keep the note (empty: none)  ^X editor  Esc leave it"
        case .source: return "Enter follow the feed or page, or take in the path  Esc cancel"
        case .tags: return "Enter keep (commas between tags)  Esc leave"
        case .filterName: return "Enter keep the filter under this name, among the stories  Esc cancel"
        case .newFilterName: return "Enter keep this name \(undoes)  Esc cancel"
        case .merge: return "Tab chooses  Enter merges \(undoes)  type a name to look for others  Esc cancel"
        case .split: return "Tab chooses  Enter parts it \(undoes)  type to find a name  Esc cancel"
        case .rename: return "Enter keep the name \(undoes)  Esc cancel"
        case .always: return "Tab chooses  Enter keeps it \(undoes)  type a name to look for others  Esc cancel"
        case .sameEvent: return "Tab chooses  Enter joins them \(undoes)  type words to find one  Esc cancel"
        case .eventDate: return "Enter keep  Esc cancel    2024-05-18, 2024-05, 2024, 2024-05-01 to 2024-05-03, unknown"
        case .question: return ""
        }
    }

    private mutating func paint(_ question: Question) {
        frame.fill(Rect(row: plan.status, column: 0, width: size.columns, height: 2), Style(.notice))
        frame.write(
            " " + question.text.safeLine, plan.status, 0, width: size.columns, Style(.notice, .bold),
            ellipsis: symbols.ellipsis)
        var used = 1
        for choice in question.choices {
            used += frame.write(String(choice.key), plan.hints, used, width: 1, Style(.keyHint, .bold))
            used += 1 + frame.write(choice.label, plan.hints, used + 1, width: size.columns - used, Style(.notice)) + 3
        }
        frame.cursor = Position(row: plan.hints, column: 1)
    }
}
