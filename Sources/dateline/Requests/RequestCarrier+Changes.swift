import Archive
import News
import Newsroom
import Reading

extension RequestCarrier {
    /// The change, once it is on the disk; nil for any other request.
    func change(_ request: Request) throws -> Answer? {
        switch request {
        case .mark(let id, let anchor, let note): return try mark(id, anchor, note)
        case .removeMark(let id): return try removeMark(id)
        case .setNote(let id, let note): return try setNote(id, note)
        case .setRead(let ids, let isRead): return try setRead(ids, isRead)
        case .opened(let id): return try noteOpened(id)
        case .setAllRead(let query): return try setAllRead(query)
        case .setTags(let id, let tags): return try setTags(id, tags)
        case .saveFilter(let name, let filter): return try saveFilter(name, filter)
        case .renameFilter(let name, let new): return try renameFilter(name, new)
        case .removeFilter(let name): return try removeFilter(name)
        case .correct(let correction, let article): return try correct(correction, article)
        case .unfollow(let id): return try unfollow(id)
        case .setFullText(let id, let isWanted): return try setFullText(id, isWanted)
        case .undo: return try undo()
        default: return nil
        }
    }
}

// MARK: - Private

extension RequestCarrier {
    private var undoKey: String { keys.key(.undo) }

    private func mark(_ id: Article.ID, _ anchor: Mark.Anchor, _ note: String?) throws -> Answer {
        let mark = try library.addMark(id, anchor, note: note, created: desk.clock.now())
        journal.record(.addedMark(mark.id))
        return .changed(.marked(mark), "Marked.")
    }

    private func removeMark(_ id: Mark.ID) throws -> Answer {
        if let mark = try library.removeMark(id) { journal.record(.removedMark(mark)) }
        return .changed(.unmarked(id), "The mark is gone; \(undoKey) brings it back.")
    }

    private func setNote(_ id: Mark.ID, _ note: String?) throws -> Answer {
        journal.record(.changedNote(id, from: try library.setNote(id, note)))
        guard let mark = try library.mark(id) else { return .changed(.other, nil) }
        return .changed(.marked(mark), "Noted.")
    }

    private func setRead(_ ids: [Article.ID], _ isRead: Bool) throws -> Answer {
        let changed = try library.setRead(ids, isRead)
        if !changed.isEmpty { journal.record(.setRead(changed, isRead)) }
        return .changed(.read(ids, isRead), nil)
    }

    private func noteOpened(_ id: Article.ID) throws -> Answer {
        .changed(.read(try library.setRead([id], true), true), nil)
    }

    /// Says the number that the list shows, and beside it the copies that are folded there.
    private func setAllRead(_ query: ListQuery) throws -> Answer {
        let unread = Filter(query.wholeFilter.terms + [Filter.Term(.unread)])
        let listed = try library.count(unread, cap: .max - 1).value
        let changed = try library.markAllRead(query.wholeFilter)
        if !changed.isEmpty { journal.record(.setRead(changed, true)) }
        let articles = counted(min(listed, changed.count), "article")
        let folded = changed.count - listed
        let copies = folded > 0 ? ", with \(counted(folded, "folded copy"))" : ""
        return .changed(.read(changed, true), "\(articles) marked as read\(copies); \(undoKey) takes it back.")
    }

    private func setTags(_ id: Article.ID, _ tags: [String]) throws -> Answer {
        journal.record(.changedTags(id, from: try library.setTags(id, tags)))
        return .changed(.other, tags.isEmpty ? "No tags." : "Tagged \(tags.joined(separator: ", ")).")
    }

    private func saveFilter(_ name: String, _ filter: Filter) throws -> Answer {
        let old = try library.saveFilter(name, filter)
        journal.record(.savedFilter(name, from: old))
        let word = old == nil ? "Kept" : "Kept in place of the other"
        return .changed(.filters, "\(word) as '\(name.safeLine)'; it stands among the stories.")
    }

    private func renameFilter(_ name: String, _ new: String) throws -> Answer {
        guard try library.renameFilter(name, to: new) else {
            return .failed(Message("Another filter is called '\(new.safeLine)'."), for: nil)
        }
        journal.record(.renamedFilter(name, to: new))
        return .changed(.filters, "It is called '\(new.safeLine)' now; \(undoKey) takes it back.")
    }

    private func removeFilter(_ name: String) throws -> Answer {
        journal.record(.savedFilter(name, from: try library.saveFilter(name, nil)))
        return .changed(.filters, "'\(name.safeLine)' is gone; \(undoKey) brings it back.")
    }

    /// What makes no sense is said, like anything else that can't be done.
    private func correct(_ correction: Correction, _ article: Article.ID?) throws -> Answer {
        do {
            let note = try desk.correct(correction, seenIn: article)
            journal.record(.corrected(note.id, in: article))
            let rest = try library.hasCorrectionsLeft() ? " Other articles follow." : ""
            return .changed(.corrected(correction), "You \(note.words); \(undoKey) takes it back.\(rest)")
        } catch let error as CorrectionError {
            return .failed(Message(error.description), for: nil)
        }
    }

    private func unfollow(_ id: Source.ID) throws -> Answer {
        let name = try library.source(id)?.name.safeLine ?? "\(id)"
        guard try desk.unfollow(id) else { return .changed(.sources, "\(name) is not followed.") }
        journal.record(.unfollowed(id, name: name))
        return .changed(.sources, "No longer following \(name); its articles stay, and \(undoKey) follows it again.")
    }

    private func setFullText(_ id: Source.ID, _ isWanted: Bool) throws -> Answer {
        guard try library.setFullText(id, isWanted) else { return .changed(.sources, nil) }
        journal.record(.setFullText(id, isWanted))
        return .changed(
            .sources,
            isWanted ? "The pages of its articles are fetched with the next refresh." : "No pages are fetched.")
    }

    private func undo() throws -> Answer {
        guard let change = journal.last() else {
            return .changed(
                .other, "Nothing is left to undo; \(keys.key(.toggleRead)) marks an article as unread that was opened.")
        }
        let answer = try change.undo(at: desk)
        journal.forget(change)
        return answer
    }
}
