import News
import Reading

extension Painter {
    /// What one can do here, from the key table; behind `g` or `z`, what may follow.
    mutating func paintHints() {
        let row = plan.hints
        let isPending = !reader.pendingKeys.isEmpty || reader.pendingCount != nil
        var used = 1
        if isPending {
            let keys = KeySequence(reader.pendingKeys).label
            used +=
                frame.write(
                    (reader.pendingCount.map { String($0) } ?? "") + keys, row, 1, width: 12, Style(.input, .bold)) + 2
        }
        let last = isPending ? [] : lastHints
        let lastWidth = last.reduce(0) { $0 + width($1) }
        for hint in isPending ? continuations : hints {
            guard used + width(hint) <= size.columns - lastWidth else { continue }
            paint(hint, row, &used)
        }
        used = max(used, size.columns - lastWidth)
        for hint in last { paint(hint, row, &used) }
    }

    // MARK: - Private

    private struct Hint {
        let key: String
        let words: String
        let command: Command
    }

    private func width(_ hint: Hint) -> Int { GraphemeWidth.of(hint.key) + 1 + GraphemeWidth.of(hint.words) + 2 }

    private mutating func paint(_ hint: Hint, _ row: Int, _ used: inout Int) {
        let rect = Rect(row: row, column: used, width: width(hint) - 2, height: 1)
        used += frame.write(hint.key, row, used, width: size.columns - used, Style(.keyHint))
        used += 1
        used += frame.write(hint.words, row, used, width: size.columns - used, Style(.muted))
        used += 2
        layout.regions.append(Layout.Region(rect: rect, target: .command(hint.command)))
    }

    private func hint(_ command: Command) -> Hint? {
        guard let binding = reader.table.binding(for: command), let key = binding.sequences.first?.label,
            reader.reason(against: command) == nil
        else { return nil }
        return Hint(key: key, words: binding.short.isEmpty ? binding.command.rawValue : binding.short, command: command)
    }

    private var continuations: [Hint] {
        reader.table.continuations(of: reader.pendingKeys, in: reader.keyContexts).compactMap { binding in
            guard let sequence = binding.sequences.first(where: { $0.starts(with: KeySequence(reader.pendingKeys)) }),
                !reader.pendingKeys.isEmpty, reader.reason(against: binding.command) == nil
            else { return nil }
            let words = binding.command.rawValue.replacing("-", with: " ")
            return Hint(
                key: KeySequence(Array(sequence.keys.dropFirst(reader.pendingKeys.count))).label, words: words,
                command: binding.command)
        }
    }

    private var lastHints: [Hint] { [hint(.help), size.columns >= 80 ? hint(.close) : nil].compactMap { $0 } }

    private var hints: [Hint] { commands.compactMap { hint($0) } }

    /// The most useful first.
    private var commands: [Command] {
        if reader.page?.selection != nil, reader.isReading, !reader.isInContext {
            return [
                .mark, .copy, .extendWord, .extendSentence, .extendParagraph, .otherEnd, .nextSelection, .save, .clear,
            ]
        }
        if reader.isInContext {
            return [.open, .nextEntity, .mentions, .goArticle, .copy, .back, .toggleContext, .timeline, .palette]
        }
        switch reader.view {
        case .list where reader.list.rows.isEmpty:
            return [.commandLine, .addSource, .filter, .clear, .stories, .palette, .quit]
        case .list where !reader.list.query.filter.isAll:
            return [.open, .saveFilter, .filter, .clear, .goContext, .timeline, .save, .back, .palette, .quit]
        case .list:
            return [
                .open, .filter, .toggleRead, .goContext, .stories, .timeline, .marks, .save, .nextUnread, .back,
                .palette, .quit,
            ]
        case .article where reader.page?.find != nil:
            return [.findNext, .findPrevious, .clear, .nextEntity, .open, .select, .back, .palette]
        case .article:
            return [
                .nextEntity, .open, .goContext, .select, .mark, .save, .back, .find, .hints, .copy, .timeline,
                .readOn, .filter, .palette, .quit,
            ]
        case .card: return [.open, .back, .save, .timeline, .mentions, .goContext, .merge, .marks, .palette]
        case .event: return [.open, .back, .save, .goContext, .palette]
        case .timeline: return [.open, .back, .zoomIn, .zoomOut, .save, .mentions, .sort, .goContext, .palette]
        case .marks: return [.open, .save, .editNote, .removeMark, .copy, .back, .palette]
        case .stories:
            return [
                .open, .renameFilter, .addSource, .refresh, .refreshAll, .fullText, .unfollow, .filter, .timeline,
                .save, .marks, .palette,
                .quit,
            ]
        case .help: return [.find, .open, .clear, .back]
        case .info, .messages, .jobs: return [.clear, .back, .copy, .palette]
        }
    }
}
