import Archive
import News
import Newsroom
import Reading
import Synchronization

/// What was changed since the program began, so that it can be undone.
final class ChangeJournal: Sendable {
    private let changes = Mutex<[UndoableChange]>([])

    func record(_ change: UndoableChange) { changes.withLock { $0.append(change) } }

    func last() -> UndoableChange? { changes.withLock { $0.last } }

    /// Forgets `change` if it still is the last one.
    func forget(_ change: UndoableChange) {
        changes.withLock { if $0.last == change { $0.removeLast() } }
    }
}

/// A change with what it takes to undo it.
enum UndoableChange: Equatable, Sendable {
    case addedMark(Mark.ID)
    case removedMark(Mark)
    case changedNote(Mark.ID, from: String?)
    case setRead([Article.ID], Bool)
    case changedTags(Article.ID, from: [String])
    /// Kept, or with nothing under its name any more; before it was `from`.
    case savedFilter(String, from: Filter?)
    case renamedFilter(String, to: String)
    case corrected(Correction.ID, in: Article.ID?)
    case followed(Source.ID, name: String)
    case unfollowed(Source.ID, name: String)
    case setFullText(Source.ID, Bool)

    func undo(at desk: NewsDesk) throws -> Answer {
        let library = desk.library
        switch self {
        case .addedMark(let id):
            try library.removeMark(id)
            return .changed(.unmarked(id), "Undone: the mark is gone again.")
        case .removedMark(let mark):
            try library.restoreMark(mark)
            return .changed(.marked(mark), "Undone: the mark is back.")
        case .changedNote(let id, let note):
            try library.setNote(id, note)
            return .changed(.other, "Undone: the note is as it was.")
        case .setRead(let ids, let isRead):
            try library.setRead(ids, !isRead)
            return .changed(.read(ids, !isRead), isRead ? "Undone: unread again." : "Undone: read again.")
        case .changedTags(let id, let tags):
            try library.setTags(id, tags)
            return .changed(.other, "Undone: the tags are as they were.")
        case .savedFilter(let name, let filter):
            try library.saveFilter(name, filter)
            return .changed(.filters, "Undone: the filter is " + (filter == nil ? "gone again." : "as it was."))
        case .renamedFilter(let old, let new):
            try library.renameFilter(new, to: old)
            return .changed(.filters, "Undone: it is called '\(old.safeLine)' again.")
        case .corrected(let id, let article):
            let note = try desk.undoCorrection(id, seenIn: article)
            return .changed(.uncorrected, "Undone: you had \(note.words).")
        case .followed(let id, let name):
            _ = try desk.unfollow(id)
            return .changed(.sources, "Undone: \(name) is not followed; its articles stay.")
        case .unfollowed(let id, let name):
            _ = try library.refollow(id)
            return .changed(.sources, "Undone: \(name) is followed again.")
        case .setFullText(let id, let isWanted):
            _ = try library.setFullText(id, !isWanted)
            return .changed(.sources, isWanted ? "Undone: no pages are fetched." : "Undone: pages are fetched again.")
        }
    }
}
