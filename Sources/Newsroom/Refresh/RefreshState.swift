import Archive
import Fetching

/// How a feed stands, its addresses ready to be asked.
struct RefreshState: Hashable, Sendable {
    /// As the library keeps it; its addresses follow those below.
    var standing: FeedStanding
    var address: WebAddress {
        didSet { (standing.address, standing.secret) = (address.description, address.secret) }
    }
    var origin: AddressOrigin {
        get { AddressOrigin(rawValue: standing.origin) ?? .found }
        set { standing.origin = newValue.rawValue }
    }
    var move: Move? {
        didSet { (standing.movedTo, standing.movedSince) = (move?.address.description, move?.since) }
    }

    /// Where it says it has moved for good, and since when it says so.
    struct Move: Hashable, Sendable {
        let address: WebAddress
        let since: Int
    }

    init(_ address: WebAddress, origin: AddressOrigin) {
        standing = FeedStanding(address: address.description, secret: address.secret, origin: origin.rawValue)
        self.address = address
    }

    /// nil if what was kept can't be an address.
    init?(_ standing: FeedStanding) {
        guard let address = WebAddress(standing.address, secret: standing.secret) else { return nil }
        self.standing = standing
        self.address = address
        if let text = standing.movedTo, let target = WebAddress(text), let since = standing.movedSince {
            move = Move(address: target.replacing(address), since: since)
        }
    }

    var validators: Validators {
        get { Validators(etag: standing.etag, lastModified: standing.lastModified) }
        set { (standing.etag, standing.lastModified) = (newValue.etag, newValue.lastModified) }
    }
}

extension RefreshState {
    /// Who wants to know.
    enum Wish { case schedule, person }

    /// What to ask at the moment `now`; nil if nothing is to be asked.
    func request(for wish: Wish, at now: Int) -> FetchRequest? {
        if let held = standing.heldUntil, now < held { return nil }
        if wish == .schedule, standing.isGone || now < standing.due { return nil }
        return FetchRequest(address, origin: origin, validators: isStale(at: now) ? .none : validators)
    }

    /// Some servers answer "not modified" to every such question for ever, so
    /// the whole is asked for now and then; NetNewsWire found eight days to be good.
    private func isStale(at now: Int) -> Bool {
        guard let fetched = standing.fetched else { return true }
        return now - fetched > 8 * 86_400
    }
}
