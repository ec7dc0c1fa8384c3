/// Whether a redirect is followed, and what it means for the address it came from.
struct RedirectRule: Hashable, Sendable {
    /// The address asked for now.
    private(set) var current: WebAddress
    /// The address the one first asked for has moved to for good.
    private(set) var movedTo: WebAddress?
    private let reach: Reach
    private let maximum: Int
    private var seen: Set<WebAddress>
    private var isPermanent = true

    init(_ address: WebAddress, reach: Reach, maximum: Int) {
        current = address
        self.reach = reach
        self.maximum = maximum
        seen = [address]
    }

    /// Name and password go to nobody but the host they were typed for, and
    /// not from https to http.
    static func credentials(
        _ credentials: WebAddress.Credentials?, from first: WebAddress, to next: WebAddress
    ) -> WebAddress.Credentials? {
        guard first.host == next.host else { return nil }
        if first.scheme == next.scheme { return first.port == next.port ? credentials : nil }
        return first.scheme == .http && first.port == 80 && next.port == 443 ? credentials : nil
    }

    /// Takes one step to `target`, an absolute address; throws the reason if it may not be taken.
    mutating func follow(_ target: String, status: Int) throws(FetchError) {
        guard let next = WebAddress(target) else { throw .forbiddenRedirect(from: current, to: target) }
        guard reach.permits(next) else { throw .localRedirect(from: current, to: next.place) }
        guard seen.count <= maximum else { throw .tooManyRedirects(current, count: maximum) }
        guard seen.insert(next).inserted else { throw .redirectLoop(current) }
        // From https to http is followed, but it isn't where a source moves to.
        isPermanent =
            isPermanent && (status == 301 || status == 308)
            && !(current.scheme == .https && next.scheme == .http)
        if isPermanent { movedTo = next }
        current = next
    }
}
