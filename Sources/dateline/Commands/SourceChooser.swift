import Archive
import News

/// Finds the source that words on the command line mean: by its id, its
/// address or path, or a part of its name.
struct SourceChooser {
    private let sources: [Source]
    /// What none of that name is, in a sentence.
    private let state: String

    static func followed(_ library: Library) throws -> SourceChooser {
        SourceChooser(sources: try library.sources().filter { $0.feed != nil }, state: "is followed")
    }

    static func former(_ library: Library) throws -> SourceChooser {
        SourceChooser(sources: try library.formerFeeds(), state: "was followed")
    }

    /// Where several fit they are listed, and the command ends.
    func source(_ text: String) throws -> Source {
        let fitting = fitting(text)
        guard let first = fitting.first else {
            throw CommandProblem("No feed called '\(text.safeLine)' \(state); `dateline sources` lists them.")
        }
        guard fitting.count == 1 else {
            let list = fitting.prefix(20).map { "\n    \(padded("\($0.id)", 7))\($0.name.safeLine)" }.joined()
            throw CommandProblem("Several fit '\(text.safeLine)'; give an id:" + list)
        }
        return first
    }

    private func fitting(_ text: String) -> [Source] {
        if let id = Source.ID(text), let source = sources.first(where: { $0.id == id }) { return [source] }
        let exact = sources.filter { [$0.location, $0.feed?.address, $0.name].contains(text) }
        guard exact.isEmpty else { return exact }
        let part = text.lowercased()
        return sources.filter { $0.name.lowercased().contains(part) || $0.location.lowercased().contains(part) }
    }
}
