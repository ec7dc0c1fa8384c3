import Fetching

/// What is remembered of a feed between two refreshes. Moments are seconds since 1970.
struct RefreshState: Hashable, Sendable {
    var address: WebAddress
    var origin: AddressOrigin
    /// Of the answer whose articles are in the library.
    var validators = Validators.none
    /// When that answer came in full.
    var fetched: Int?
    /// When the feed was last known to be read to its end, changed or not.
    var succeeded: Int?
    /// In a row, those that were the source's fault.
    var failures = 0
    /// Why the last attempt brought nothing, as a sentence.
    var problem: String?
    /// When it is asked again without anybody's wish.
    var due = 0
    /// Before this moment the server wants not to be asked, whoever wishes it.
    var heldUntil: Int?
    /// The server said that there is nothing any more.
    var isGone = false
    /// Where it says it has moved for good, and since when it says so.
    var move: Move?

    struct Move: Hashable, Sendable {
        let address: WebAddress
        let since: Int
    }

    init(_ address: WebAddress, origin: AddressOrigin) {
        self.address = address
        self.origin = origin
    }
}

extension RefreshState {
    /// Who wants to know.
    enum Wish { case schedule, person }

    /// What to ask at the moment `now`; nil if nothing is to be asked.
    func request(for wish: Wish, at now: Int) -> FetchRequest? {
        if let heldUntil, now < heldUntil { return nil }
        if wish == .schedule, isGone || now < due { return nil }
        return FetchRequest(address, origin: origin, validators: isStale(at: now) ? .none : validators)
    }

    /// Some servers answer "not modified" to every such question for ever, so
    /// the whole is asked for now and then; NetNewsWire found eight days to be good.
    private func isStale(at now: Int) -> Bool {
        guard let fetched else { return true }
        return now - fetched > 8 * 86_400
    }
}
