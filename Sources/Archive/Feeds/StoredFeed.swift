public import News

/// A feed that is followed, as a refresh needs it.
public struct StoredFeed: Hashable, Sendable {
    public let source: Source.ID
    public let name: String
    /// Where it was when it was first followed: the keys of its articles begin with it for ever.
    public let location: String
    public let wantsFullText: Bool
    public var standing: FeedStanding
}

/// What is remembered of a feed between two refreshes. Moments are seconds since 1970.
public struct FeedStanding: Hashable, Sendable {
    public var address: String
    /// Name and password; never to be shown.
    public var secret: String?
    /// Who said that it is there: a person, their network, or another page.
    public var origin: String
    /// What the server called the answer whose articles are in the library.
    public var etag: String?
    public var lastModified: String?
    /// When that answer came in full.
    public var fetched: Int?
    /// When the feed was last known to be read to its end, changed or not.
    public var succeeded: Int?
    /// In a row, those that were the source's fault.
    public var failures = 0
    /// Why the last attempt brought nothing, as a sentence.
    public var problem: String?
    /// When it is asked again without anybody's wish.
    public var due = 0
    /// Before this moment the server wants not to be asked, whoever wishes it.
    public var heldUntil: Int?
    /// The server said that there is nothing any more.
    public var isGone = false
    /// Where it says it has moved for good, and since when it says so.
    public var movedTo: String?
    public var movedSince: Int?

    public init(address: String, secret: String? = nil, origin: String) {
        self.address = address
        self.secret = secret
        self.origin = origin
    }
}

/// A feed that somebody wants to follow.
public struct FeedWish: Hashable, Sendable {
    public var standing: FeedStanding
    /// nil: whatever the feed calls itself.
    public var name: String?
    public var homepage: String?
    /// The folder it lies in; nil for none.
    public var folder: String?
    public var wantsFullText: Bool
    /// Where it was found to be besides: redirects lead there.
    public var otherAddress: String?

    public init(
        _ standing: FeedStanding, name: String? = nil, homepage: String? = nil, folder: String? = nil,
        wantsFullText: Bool = false, otherAddress: String? = nil
    ) {
        self.standing = standing
        self.name = name
        self.homepage = homepage
        self.folder = folder
        self.wantsFullText = wantsFullText
        self.otherAddress = otherAddress
    }
}
