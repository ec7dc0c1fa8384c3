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

/// What is remembered of a feed between two refreshes, in plain values; the
/// meaning of each is told by `RefreshState` of Newsroom.
public struct FeedStanding: Hashable, Sendable {
    public var address: String
    /// Name and password; never to be shown.
    public var secret: String?
    public var origin: String
    public var etag: String?
    public var lastModified: String?
    public var fetched: Int?
    public var succeeded: Int?
    public var failures = 0
    public var problem: String?
    public var due = 0
    public var heldUntil: Int?
    public var isGone = false
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
