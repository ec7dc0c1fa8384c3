/// A feed that somebody follows, as a list of subscriptions names it.
public struct ParsedSubscription: Hashable, Sendable {
    public let title: String?
    /// The feed's address.
    public let url: String
    public let homepage: String?
    /// Folders from the outside in, joined by `/`; nil if it lies in none.
    public let folder: String?

    public init(title: String?, url: String, homepage: String? = nil, folder: String? = nil) {
        self.title = title
        self.url = url
        self.homepage = homepage
        self.folder = folder
    }
}
