import News

extension Reader {
    /// Opens a prompt.
    mutating func ask(_ kind: Prompt.Kind, _ text: String = "") -> [Request] {
        let origin = place
        prompt = Prompt(kind, text)
        prompt?.origin = origin
        notice = nil
        return lineChanged(Step())
    }

    /// Opens the prompt again where its line had a fault: nothing that was typed is lost.
    mutating func askAgain(_ kind: Prompt.Kind, _ text: String, _ problem: String, _ list: ListPane? = nil) -> [Request]
    {
        prompt = Prompt(kind)
        prompt?.line.replace(with: text)
        prompt?.problem = problem
        prompt?.list = list
        return []
    }

    /// A key while a prompt or hints are open.
    mutating func type(_ key: Key, _ step: Step) -> [Request] {
        if page?.hints != nil { return typeHint(key, step) }
        guard let prompt else {
            return say("Pasted text isn't read as keys; \(self.key(.find)) or \(self.key(.filter)) first.")
        }
        notice = nil
        self.prompt?.entered = nil
        if case .question(let question) = prompt.kind { return answer(question, key) }
        switch key {
        case .escape, .control("c"), .control("g"): return abandon()
        case .enter: return finish(step)
        case .tab, .down, .control("n"): return chooseCompletion(1, step)
        case .backTab, .up, .control("p"): return chooseCompletion(-1, step)
        case .control("r"): return recall()
        case .control("s") where prompt.kind == .filter: return keepTypedFilter(prompt.text)
        case .control("x") where prompt.isNote: return [.edit(prompt.text, for: prompt.kind)]
        case .backspace where prompt.text.isEmpty: return abandon()
        default: return edit(key, step)
        }
    }

    /// Commands that are meant by what is typed, then names that begin so; before anything is typed what can be done.
    mutating func showPalette(_ names: [Completion]) {
        guard let prompt else { return }
        let text = prompt.text
        let chosen = prompt.choice.map { prompt.completions[$0].line }
        let commands =
            text.trimmed.isEmpty
            ? Palette.all(in: table, keyContexts) { reason(against: $0) == nil } : Palette.matches(text, in: table)
        let rows = commands + names
        self.prompt?.completions = rows
        self.prompt?.choice = chosen.flatMap { line in rows.firstIndex { $0.line == line } }
    }
}

extension Filter.ParseError {
    /// What is typed next may take it away.
    fileprivate func isOfUnfinishedLine(_ line: String) -> Bool {
        switch self {
        case .emptyValue: return line.hasSuffix(":")
        case .unclosedQuote: return true
        case .unknownState, .operatorWord, .nothingToFind: return !line.hasSuffix(" ")
        case .notADay(let text):
            return !line.hasSuffix(" ") && text.utf8.count < 10 && text.allSatisfy { $0.isNumber || $0 == "-" }
        case .unknownTest, .noSuchTest, .tooLong: return false
        }
    }
}

// MARK: - Private

extension Reader {
    private mutating func edit(_ key: Key, _ step: Step) -> [Request] {
        guard var line = prompt?.line, line.edit(key) else {
            return say("\(key.label) does nothing here; Esc leaves the line.")
        }
        prompt?.line = line
        prompt?.choice = nil
        prompt?.isHalfTyped = line.caret == line.text.count && line.text.last?.isWhitespace == false
        return lineChanged(step)
    }

    /// What follows live from the line as it is now.
    private mutating func lineChanged(_ step: Step) -> [Request] {
        guard let prompt else { return [] }
        self.prompt?.problem = nil
        switch prompt.kind {
        case .filter: return filterChanged(prompt.text)
        case .find where rowTexts != nil: lookForRow(prompt.text)
        case .find: light([prompt.text], step)
        case .helpSearch: help.look(for: prompt.text, in: table)
        case .command: self.prompt?.completions = TypedCommand.completions(of: prompt.text, in: table)
        case .palette:
            showPalette([])
            return prompt.text.count > 1 ? [.choices(prompt.kind, prompt.text)] : []
        case .merge, .split, .always, .sameEvent: return [.choices(prompt.kind, prompt.text)]
        default: break
        }
        return []
    }

    private mutating func filterChanged(_ line: String) -> [Request] {
        prompt?.problem = nil
        do {
            let filter = try Filter(parsing: line)
            var query = list.query
            query.filter = filter
            if case .saved = query.scope { query.scope = .everything }
            return look(for: query) + [.complete(line)]
        } catch {
            // What is only begun has no fault yet.
            prompt?.problem = error.isOfUnfinishedLine(line) ? nil : error.description
            prompt?.hits = nil
            return [.complete(line)]
        }
    }

    private mutating func chooseCompletion(_ steps: Int, _ step: Step) -> [Request] {
        guard let prompt, !prompt.completions.isEmpty else { return say("Nothing to complete here.") }
        let count = prompt.completions.count
        let choice = prompt.choice.map { (($0 + steps) % count + count) % count } ?? (steps > 0 ? 0 : count - 1)
        self.prompt?.choice = choice
        if prompt.isChoice { return [] }
        self.prompt?.line.replace(with: prompt.completions[choice].line)
        self.prompt?.isHalfTyped = false
        if case .filter = prompt.kind { return countHits() }
        return []
    }

    /// Asks how many articles the filter line finds as it stands, and leaves its completions alone.
    private mutating func countHits() -> [Request] {
        guard let prompt else { return [] }
        let complete = Request.complete(prompt.text)
        return filterChanged(prompt.text).filter { $0 != complete }
    }

    private mutating func recall() -> [Request] {
        guard case .filter = prompt?.kind, !filterHistory.isEmpty else { return say("No earlier lines here.") }
        let index = ((prompt?.recall ?? -1) + 1) % filterHistory.count
        prompt?.recall = index
        let line = filterHistory[filterHistory.count - 1 - index]
        prompt?.line.replace(with: line)
        prompt?.isHalfTyped = false
        return filterChanged(prompt?.text ?? "")
    }

    private mutating func abandon() -> [Request] {
        let origin = prompt?.origin
        switch prompt?.kind {
        case .find where rowTexts == nil: page?.find = nil
        case .find:
            rowSearch = ""
            withListing { $0.select(origin?.cursor ?? $0.row) }
        case .helpSearch: help.look(for: "", in: table)
        default: break
        }
        prompt = nil
        return attend()
    }
}
