internal import Screens

/// In which order the changed rows of a frame are handed to curses.
///
/// Curses moves rows that it finds elsewhere on the screen, more than one at once by sequences that not every terminal
/// knows. It takes a row for moved only where it stood once and is to stand once. So of a row and the one that its
/// text comes from, one is sent before the other: then the text stands twice, or nowhere.
enum RowOrder {
    /// The rows in one or two parts, to be sent one behind the other. Linear in the cells of the changed rows.
    static func parts(_ changed: [Int], from old: [[Cell]], to new: [[Cell]]) -> [[Int]] {
        let sources = sources(changed, old, new)
        guard !sources.isEmpty else { return [changed] }
        let isLate = lateRows(changed, sources)
        return [changed.filter { !isLate.contains($0) }, changed.filter(isLate.contains)]
    }
}

// MARK: - Private

extension RowOrder {
    /// Where the text of a changed row stood, if that row changes too.
    private static func sources(_ changed: [Int], _ old: [[Cell]], _ new: [[Cell]]) -> [Int: Int] {
        var places: [[Cell]: Int] = [:]
        for row in changed where old.indices.contains(row) { places[old[row]] = row }
        var sources: [Int: Int] = [:]
        for row in changed {
            if let source = places[new[row]], source != row { sources[row] = source }
        }
        return sources
    }

    /// Every second row along each chain of sources.
    private static func lateRows(_ changed: [Int], _ sources: [Int: Int]) -> Set<Int> {
        var isLate: [Int: Bool] = [:]
        for first in changed where isLate[first] == nil {
            var chain = [first]
            while let source = chain.last.flatMap({ sources[$0] }), isLate[source] == nil, !chain.contains(source) {
                chain.append(source)
            }
            var late = chain.last.flatMap { sources[$0] }.flatMap { isLate[$0] } ?? true
            for row in chain.reversed() {
                late.toggle()
                isLate[row] = late
            }
        }
        return Set(isLate.filter(\.value).keys)
    }
}
