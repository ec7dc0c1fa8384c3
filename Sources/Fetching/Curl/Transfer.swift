internal import CCurl

/// One request under way: what libcurl calls with what arrives, and stops when
/// a limit is passed. Used by one thread.
final class Transfer {
    /// Why it was stopped from here.
    enum Halt: Hashable {
        case tooLarge(limit: Int)
        case unpacksTooLarge(limit: Int)
        case tooManyHeaders
        case localAddress
        /// The rest of an answer that isn't content.
        case enough
    }

    let index: Int
    let request: FetchRequest
    let limits: FetchLimits
    var route: RedirectRule
    let reach: Reach
    /// Milliseconds that are left for all that is to come.
    var remaining: Int
    var isProxied = false

    private(set) var headers = AnswerHeaders()
    private(set) var hasAllHeaders = false
    private(set) var body: [UInt8] = []
    private(set) var halt: Halt?
    private var headerBytes = 0
    private var discarded = 0

    init(_ index: Int, _ request: FetchRequest, limits: FetchLimits) {
        self.index = index
        self.request = request
        self.limits = limits
        reach = Reach(request.address, origin: request.origin)
        route = RedirectRule(request.address, reach: reach, maximum: limits.redirects)
        remaining = limits.total
    }

    /// Forgets the answer that sent on to another address.
    func beginAnew() {
        headers = AnswerHeaders()
        hasAllHeaders = false
        body = []
        halt = nil
        headerBytes = 0
        discarded = 0
    }

    /// Whether a limit was passed, or an address refused.
    var isOverrun: Bool { halt != nil && halt != .enough }

    /// Gives the bytes away.
    func takeBody() -> [UInt8] {
        defer { body = [] }
        return body
    }

    // MARK: What libcurl calls; false ends the transfer

    func take(header line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        guard headerBytes <= limits.headerBytes else { return stop(.tooManyHeaders) }
        let isBlank = line.allSatisfy { $0 == 0x0D || $0 == 0x0A }
        if isBlank {
            hasAllHeaders = headers.status >= 200
        } else if !hasAllHeaders {
            // Behind the blank line come trailers, which nobody asked for.
            headers.take(line)
        }
        return true
    }

    func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        guard headers.status == 200 || headers.status == 203 else {
            // Read so that the connection can serve again, but not for long.
            discarded += bytes.count
            return discarded <= Transfer.patience || stop(.enough)
        }
        guard body.count + bytes.count <= limits.bytes else {
            return stop(headers.isPacked ? .unpacksTooLarge(limit: limits.bytes) : .tooLarge(limit: limits.bytes))
        }
        body.append(contentsOf: bytes)
        return true
    }

    func mayGoOn(sentBytes: Int) -> Bool {
        sentBytes <= limits.sentBytes || stop(.tooLarge(limit: limits.sentBytes))
    }

    func mayConnect(at kind: AddressClass) -> Bool {
        isProxied || reach.permits(route.current, at: kind) || stop(.localAddress)
    }

    private static let patience = 256 << 10

    private func stop(_ reason: Halt) -> Bool {
        halt = reason
        return false
    }
}
