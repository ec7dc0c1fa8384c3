import Analysis
import Archive
import News

/// The shingles of articles that others are compared with, again and again
/// while one run lasts.
final class ShingleMemory {
    /// When more are kept, all are forgotten: about ten megabytes.
    private static let most = 2_000

    private var known: [Article.ID: NearDuplicates.Shingles] = [:]

    func keep(_ shingles: NearDuplicates.Shingles, of id: Article.ID) {
        if known.count >= ShingleMemory.most { known = [:] }
        known[id] = shingles
    }

    /// Nil for an article that isn't there.
    func shingles(of id: Article.ID, _ session: AnalysisSession) throws -> NearDuplicates.Shingles? {
        if let known = known[id] { return known }
        guard let text = try session.text(of: id) else { return nil }
        let shingles = NearDuplicates.Shingles(of: text)
        keep(shingles, of: id)
        return shingles
    }
}
