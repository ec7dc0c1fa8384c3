import News

extension Reader {
    /// Begins a selection with the unit the focus is in; again, it ends it.
    mutating func select(_ unit: TextUnit, _ step: Step) -> [Request] {
        guard let page else { return [] }
        isInContext = false
        guard page.selection == nil else {
            self.page?.selection = nil
            return say("Nothing is selected any more.") + attend()
        }
        guard !page.text.isEmpty else { return say("This article has no text.") }
        let visible =
            step.viewport.article == page.id ? step.viewport.visible : TextSpan(0, page.text.utf8.count)
        let focus = [page.find?.match, page.mention?.span, page.target].compactMap { $0 }.first { visible.overlaps($0) }
        let passages = Passages(page.page)
        let offset = focus?.start ?? passages.sentences.first { $0.start >= visible.start }?.start ?? 0
        let span = passages.span(of: unit, at: offset)
        self.page?.selection = Selection(anchor: span.start, head: span.end)
        return attend()
    }

    mutating func extend(by steps: Int, _ unit: TextUnit, _ step: Step) -> [Request] {
        guard let page, var selection = page.selection else { return [] }
        let passages = Passages(page.page)
        let old = selection.head
        for _ in 0..<min(abs(steps), 1_000) {
            selection.head =
                steps > 0
                ? passages.end(of: unit, behind: selection.head) : passages.end(of: unit, before: selection.head)
        }
        return put(selection, old, step)
    }

    mutating func extendLines(by steps: Int, _ step: Step) -> [Request] {
        guard let page, var selection = page.selection else { return [] }
        let viewport = step.viewport
        guard viewport.article == page.id, !viewport.lines.isEmpty else { return [] }
        let old = selection.head
        let line = viewport.line(at: selection.head)
        let column = selection.head - viewport.lines[line]
        let target = max(0, min(line + steps, viewport.lines.count - 1))
        let next = target + 1 < viewport.lines.count ? viewport.lines[target + 1] - 1 : page.text.utf8.count
        selection.head = max(0, min(viewport.lines[target] + column, next, page.text.utf8.count))
        selection.head = Passages(page.page).letterBoundary(selection.head)
        return put(selection, old, step)
    }

    mutating func moveSelection(by steps: Int, _ step: Step) -> [Request] {
        guard let page, let selection = page.selection else { return [] }
        let sentences = Passages(page.page).sentences
        let current = sentences.lastIndex { $0.start <= selection.span.start } ?? 0
        let next = current + steps
        guard sentences.indices.contains(next) else {
            return say(steps > 0 ? "This is the last sentence." : "This is the first sentence.")
        }
        self.page?.selection = Selection(anchor: sentences[next].start, head: sentences[next].end)
        reveal(sentences[next], step.viewport)
        return attend()
    }

    mutating func swapEnds() -> [Request] {
        guard let selection = page?.selection else { return [] }
        page?.selection = Selection(anchor: selection.head, head: selection.anchor)
        return []
    }

    private mutating func put(_ selection: Selection, _ old: Int, _ step: Step) -> [Request] {
        guard selection.head != old else { return say("The text ends here.") }
        guard page?.text.slice(selection.span).contains(where: { !$0.isWhitespace }) == true else {
            return say("Nothing less can be selected; \(key(.select)) ends the selection.")
        }
        page?.selection = selection
        reveal(selection.headSpan, step.viewport)
        return attend()
    }

    /// What `mark` and `copy` take: the selection, else the sentence of the name under the cursor or the target.
    var passage: TextSpan? {
        guard isReading, let page else { return nil }
        if let selection = page.selection { return selection.span }
        guard let focus = page.mention?.span ?? page.target else { return nil }
        return Passages(page.page).span(of: .sentence, at: focus.start)
    }
}

extension Passages {
    /// The nearest beginning of a letter at or before `offset`.
    func letterBoundary(_ offset: Int) -> Int {
        var result = offset
        let bytes = content.text.utf8
        while result > 0, result < bytes.count, bytes[bytes.index(bytes.startIndex, offsetBy: result)] & 0xC0 == 0x80 {
            result -= 1
        }
        return result
    }
}
