import Archive
import News

/// What is said of articles that nothing analyses any more, as the program ended each time.
enum SkippedArticles {
    private static let most = 5

    /// A sentence that names them; nil where there are none.
    static func sentence(in library: Library) throws -> String? { sentence(try library.setAside()) }

    static func sentence(_ rows: [ArticleRow]) -> String? {
        guard !rows.isEmpty else { return nil }
        let (are, each, them) = rows.count == 1 ? ("is", "it was", "it") : ("are", "one of them was", "them")
        let names = rows.prefix(most).map { "\($0.id) (\($0.title.safeLine))" }
        let more = rows.count > most ? " and \(rows.count - most) more" : ""
        return "\(counted(rows.count, "article")) \(are) set aside, as the program ended whenever \(each) analysed: "
            + names.joined(separator: ", ") + more + "; `dateline reanalyze` tries \(them) again."
    }

    /// The same on standard error, behind an analysis.
    static func tell(of library: Library) throws {
        if let sentence = try sentence(in: library) { StandardError.write(sentence) }
    }
}
