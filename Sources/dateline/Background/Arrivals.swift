import Archive
import News
import Reading
import Synchronization

/// Tells the reader how many articles have come in, whoever took them in: this
/// process or another one.
final class Arrivals: Sendable {
    private let library: Library
    private let post: @Sendable (Action) -> Void
    /// The newest article that the reader was told of.
    private let newest: Mutex<Article.ID>

    init(_ library: Library, post: @escaping @Sendable (Action) -> Void) {
        self.library = library
        self.post = post
        newest = Mutex((try? library.arrivals(after: nil).newest) ?? Article.ID(0))
    }

    /// Looks what has come in since the last time.
    func announce() {
        newest.withLock { newest in
            guard let found = try? library.arrivals(after: newest), found.newest != newest else { return }
            newest = found.newest
            if found.count > 0 { post(.arrived(found.count)) }
        }
    }
}
