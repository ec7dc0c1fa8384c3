/// How a feed that is followed stands. Moments are seconds since 1970.
public struct FollowedFeed: Hashable, Sendable {
    /// Where it is asked for now, without name and password.
    public let address: String
    /// The folders it lies in, each with those around it: `World/Asia`.
    public let folders: [String]
    /// The pages it belongs to.
    public let homepage: String?
    /// Whether the pages of its entries are fetched, because it gives only the beginnings.
    public let wantsFullText: Bool
    /// When it was last read to its end, changed or not.
    public let succeeded: Int?
    /// When it is asked again without anybody's wish.
    public let due: Int
    /// Before this moment its server wants not to be asked.
    public let heldUntil: Int?
    /// Its server said that there is nothing any more.
    public let isGone: Bool
    /// Why the last attempt brought nothing, as a sentence.
    public let problem: String?

    public init(
        address: String, folders: [String] = [], homepage: String? = nil, wantsFullText: Bool = false,
        succeeded: Int? = nil, due: Int = 0, heldUntil: Int? = nil, isGone: Bool = false, problem: String? = nil
    ) {
        self.address = address
        self.folders = folders
        self.homepage = homepage
        self.wantsFullText = wantsFullText
        self.succeeded = succeeded
        self.due = due
        self.heldUntil = heldUntil
        self.isGone = isGone
        self.problem = problem
    }
}
