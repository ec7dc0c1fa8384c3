/// What an answer is, from its status and headers, before its bytes are read.
enum Verdict: Hashable, Sendable {
    case content
    case notModified
    case redirect
    case gone
    case retryLater(after: Int?)
    case failed(FetchError)

    /// - Parameters:
    ///   - isConditional: whether the request gave the server the means to say that nothing has changed.
    ///   - now: seconds since 1970.
    init(_ headers: AnswerHeaders, to address: WebAddress, isConditional: Bool, now: Int) {
        switch headers.status {
        case 200, 203: self = .content
        case 304 where isConditional: self = .notModified
        case 301, 302, 303, 307, 308: self = .redirect
        case 410: self = .gone
        case 429, 503: self = .retryLater(after: RetryAfter.seconds(headers.retryAfter, now: now))
        default: self = .failed(.status(headers.status, address))
        }
    }
}
