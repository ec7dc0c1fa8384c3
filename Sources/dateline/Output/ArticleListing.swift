import Archive
import News
import Newsroom

extension ListingOptions {
    /// The articles, and on standard error what the rows don't tell.
    func printArticles(that filter: FilterArgument, of place: LibraryOptions) throws {
        let desk = try place.desk()
        let filter = try filter.parsed()
        let rows = try desk.library.rows(filter, limit: limit)
        ArticlePrinter(zone: desk.clock.zone).write(rows, self)
        if rows.isEmpty { return StandardError.write(try ListingOptions.nothing(fits: filter, desk)) }
        if !json, let sentence = try count(rows.count, of: filter, desk.library) { StandardError.write(sentence) }
    }

    /// Says how many there are besides the rows that are shown, and how many copies stand under all of them.
    private func count(_ shown: Int, of filter: Filter, _ library: Library) throws -> String? {
        let found = shown == limit ? try library.count(filter) : ArticleCount(shown, isExact: true)
        let whole = found.isExact ? try library.count(filter, isFolded: false) : found
        let copies = whole.isExact ? whole.value - found.value : 0
        let folded = counted(copies, "copy") + (copies == 1 ? " is folded" : " are folded")
        guard found.value > shown else { return copies > 0 ? "Under these \(folded)." : nil }
        let count = found.isExact ? "\(found.value)" : "more than \(found.value)"
        let these = shown == 1 ? "This is 1" : "These are \(shown)"
        return "\(these) of \(count) articles\(copies > 0 ? ", under which \(folded)" : ""); --limit shows more."
    }

    /// Says which term of the filter names nothing, or excludes most.
    private static func nothing(fits filter: Filter, _ desk: NewsDesk) throws -> String {
        guard !filter.isAll else { return "There are no articles yet; `dateline import FOLDER` takes some in." }
        let note = try desk.library.note(onNamesIn: filter)
        guard note.isEmpty else { return "No article fits\(note)." }
        let without = filter.terms.count > 1 ? try desk.countsWithout(eachOf: filter) : []
        guard let most = without.max(), most > 0, let index = without.firstIndex(of: most) else {
            return "No article fits."
        }
        return "No article fits; \(most) would without \(filter.terms[index].line.safeLine)."
    }
}
