import News

extension Reader {
    mutating func find() -> [Request] {
        switch view {
        case .article: return ask(.find, page?.find?.patterns.first ?? "")
        case .help: return ask(.helpSearch, help.search)
        case .list:
            let requests = ask(.filter, list.query.filter.line)
            prompt?.narrowsList = true
            return requests
        default:
            return rowTexts == nil ? say("There is nothing to search here.") : ask(.find, rowSearch)
        }
    }

    /// Lights what is being typed, and goes to the first match at or behind the top.
    mutating func light(_ patterns: [String], _ step: Step) {
        guard let page, isReading else { return }
        let wanted = patterns.filter { !$0.isEmpty }
        guard !wanted.isEmpty else {
            self.page?.find = nil
            return
        }
        let offset = step.viewport.article == page.id ? step.viewport.visible.start : 0
        let find = Find(wanted, in: page.text, from: offset)
        self.page?.find = find
        if let match = find.match { reveal(match, step.viewport) }
    }

    mutating func findNext(_ steps: Int, _ step: Step) -> [Request] {
        if rowTexts != nil { return findNextRow(steps) }
        guard let find = page?.find, !find.matches.isEmpty else { return say("It isn't in this article.") }
        let count = find.matches.count
        let next = find.current + steps
        self.page?.find?.current = ((next % count) + count) % count
        if let match = self.page?.find?.match { reveal(match, step.viewport) }
        let wrapped = !(0..<count).contains(next) && count > 1
        let number = (self.page?.find?.current ?? 0) + 1
        return say("Match \(number) of \(count)" + (wrapped ? ", starting over from the other end." : "."))
    }

    mutating func showHints(_ step: Step) -> [Request] {
        guard let page else { return [] }
        let goals = page.goals(in: step.viewport.visible)
        guard !goals.isEmpty else { return say("No entity and no link is in view.") }
        let labels = HintLabels.make(goals.count)
        self.page?.hints = Hints(
            hints: zip(labels, goals).map { label, goal in
                Hints.Hint(
                    label: label, goal: goal.goal, start: goal.span.start, end: goal.span.end, isBehind: goal.isBehind)
            })
        return []
    }

    mutating func typeHint(_ key: Key, _ step: Step) -> [Request] {
        guard var hints = page?.hints else { return [] }
        guard case .character(let letter) = key else {
            page?.hints = nil
            return []
        }
        hints.typed.append(Character(letter.lowercased()))
        let left = hints.hints.filter { $0.label.hasPrefix(hints.typed) }
        guard let first = left.first else {
            page?.hints = nil
            return say("Nothing has these letters.")
        }
        page?.hints = hints
        guard first.label == hints.typed else { return [] }
        page?.hints = nil
        switch first.goal {
        case .mention(let index):
            _ = putCursor(on: index, step)
            return page?.mention.map { visit(.card($0.entity.id)) } ?? []
        case .link(let index):
            return page.map { openLink($0.article.content.links[index]) } ?? []
        }
    }

    mutating func changeHighlight() -> [Request] {
        let all = Highlight.allCases
        let next = (all.firstIndex(of: highlight) ?? 0) + 1
        highlight = all[next % all.count]
        switch highlight {
        case .all: return say("All entities are highlighted.")
        case .followed: return say("Only the entity under the cursor is highlighted.")
        case .none: return say("No entities are highlighted; \(key(.highlight)) brings them back.")
        }
    }

    /// Lets go of one thing after the other.
    mutating func clear() -> [Request] {
        if notice != nil { notice = nil }
        if page?.selection != nil { return letGo { $0.page?.selection = nil } + attend() }
        if isReading, page?.find != nil { return letGo { $0.page?.find = nil } }
        if isInContext { return letGo { $0.isInContext = false } + attend() }
        if isReading, page?.cursor != nil || page?.target != nil {
            page?.letGo()
            return attend()
        }
        if view == .list, !list.query.filter.isAll { return showAll() }
        if case .help = view, !help.search.isEmpty { return letGo { $0.help.look(for: "", in: $0.table) } }
        if !rowSearch.isEmpty { return letGo { $0.rowSearch = "" } }
        if isPage { return goUp() }
        guard jobs.contains(where: \.isActive) else { return say("There is nothing to let go of.") }
        if hasWarnedOfPause { return pauseJobs() }
        hasWarnedOfPause = true
        return say("\(key(.clear)) again pauses what runs in the background.")
    }

    /// A screen that was opened over what one was reading; letting go of it goes back.
    private var isPage: Bool {
        switch view {
        case .help, .info, .jobs, .messages, .marks: return true
        default: return false
        }
    }

    /// The same list without its filter.
    mutating func showAll() -> [Request] {
        var there = place
        there.wantedRow = rowBeforeFilter ?? there.row.map { WantedRow(id: $0) }
        there.query.filter = .all
        if case .saved = there.query.scope { there.query.scope = .everything }
        return jump(to: there)
    }

    private mutating func letGo(_ change: (inout Reader) -> Void) -> [Request] {
        change(&self)
        return []
    }
}

extension PagePane {
    /// What hints can lead to in a stretch of the text, in its order; a link that
    /// begins with a name is marked at its end.
    fileprivate func goals(in visible: TextSpan) -> [(goal: Hints.Goal, span: TextSpan, isBehind: Bool)] {
        let mentions = page.mentions.indices.filter { visible.overlaps(page.mentions[$0].span) }
            .map { (goal: Hints.Goal.mention($0), span: page.mentions[$0].span, isBehind: false) }
        let taken = Set(mentions.map(\.span.start))
        let links = page.article.content.links
        let others = links.indices.filter { visible.overlaps(links[$0].span) }.map { index in
            let span = links[index].span
            return (goal: Hints.Goal.link(index), span: span, isBehind: taken.contains(span.start))
        }
        return (mentions + others).sorted { ($0.span, $0.isBehind ? 1 : 0) < ($1.span, $1.isBehind ? 1 : 0) }
    }
}

/// Letters for hints: the home row first, as few as will do, none the
/// beginning of another.
enum HintLabels {
    private static let letters = Array("asdfghjklqwertyuiopzxcvbnm")

    static func make(_ count: Int) -> [String] {
        let pairs = firsts(count)
        let singles = letters.dropLast(pairs).map { String($0) }
        let doubles = letters.suffix(pairs).flatMap { first in letters.map { "\(first)\($0)" } }
        return Array((singles + doubles).prefix(count))
    }

    /// So many letters begin pairs that there are labels enough.
    private static func firsts(_ count: Int) -> Int {
        let missing = max(0, count - letters.count)
        return min(letters.count, (missing + letters.count - 2) / (letters.count - 1))
    }
}
