import News

/// What came of a happening, told with it: "A ferry sank, killing 32".
extension EventLine {
    /// The verb of what killed them.
    func cause(of trigger: EventTrigger) -> Int? {
        let clause = ClauseEnd(scene: scene)
        guard clause.isOutcome(trigger.token) else { return nil }
        return scene.triggers.first {
            $0.isFinite && $0.token < trigger.token && phrases.phrase(of: $0) != nil
                && clause.end(behind: $0.token) > trigger.token
        }?.token
    }

    /// Of a line that is too long what matters most: who did it, and its outcome. Nil where it has none, or where that
    /// leaves too little room.
    func cutToItsOutcome(_ tokens: [Int], _ draft: Draft) -> [Int]? {
        let clause = ClauseEnd(scene: scene)
        guard let verb = draft.verb, let start = tokens.firstIndex(where: { $0 > verb && clause.isOutcome($0) }),
            start > 0
        else { return nil }
        let all = Array(tokens[(start - 1)...])
        // "killing four and wounding dozens"
        let second = all.indices.first {
            $0 > 2 && scene.word(all[$0]) == .and && scene.word(all[$0] + 1).is(.endsInIng)
        }
        for outcome in [all, second.map { Array(all[..<$0]) }].compactMap(\.self) {
            let head = cut(Array(tokens[..<(start - 1)]), draft, before: outcome)
            if !isTooLong(head + outcome) { return head + outcome }
        }
        return nil
    }
}
