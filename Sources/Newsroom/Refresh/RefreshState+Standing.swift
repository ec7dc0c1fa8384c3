import Archive
import Fetching

extension RefreshState {
    /// nil if what was kept can't be an address.
    init?(_ standing: FeedStanding) {
        guard let address = WebAddress(standing.address, secret: standing.secret) else { return nil }
        self.init(address, origin: AddressOrigin(rawValue: standing.origin) ?? .found)
        validators = Validators(etag: standing.etag, lastModified: standing.lastModified)
        fetched = standing.fetched
        succeeded = standing.succeeded
        failures = standing.failures
        problem = standing.problem
        due = standing.due
        heldUntil = standing.heldUntil
        isGone = standing.isGone
        if let text = standing.movedTo, let target = WebAddress(text), let since = standing.movedSince {
            move = Move(address: target.replacing(address), since: since)
        }
    }

    /// As the library keeps it.
    var standing: FeedStanding {
        var standing = FeedStanding(address: address.description, secret: address.secret, origin: origin.rawValue)
        standing.etag = validators.etag
        standing.lastModified = validators.lastModified
        standing.fetched = fetched
        standing.succeeded = succeeded
        standing.failures = failures
        standing.problem = problem
        standing.due = due
        standing.heldUntil = heldUntil
        standing.isGone = isGone
        standing.movedTo = move?.address.description
        standing.movedSince = move?.since
        return standing
    }
}
