/// How a request ended.
public enum FetchOutcome: Hashable, Sendable {
    /// The bytes, as the server meant them: no longer compressed, in whatever encoding of characters.
    case fetched([UInt8], AnswerNotes)
    /// What is stored is still what the server has.
    case notModified(AnswerNotes)
    /// The server says that there is nothing any more, and will not be (410).
    case gone
    /// The server wants to be left alone, for so many seconds where it says.
    case retryLater(after: Int?)
    case failed(FetchError)
    case cancelled
}

/// What an answer says of itself beside its bytes.
public struct AnswerNotes: Hashable, Sendable {
    public let contentType: ContentType?
    /// To be stored, and sent with the next request.
    public let validators: Validators
    /// Where the answer came from, behind all redirects; links are relative to it.
    public let address: WebAddress
    /// Where the address asked for has moved to for good; the caller decides
    /// whether it believes that.
    public let movedTo: WebAddress?
    /// Seconds for which asking again is of no use; nil if the server doesn't say.
    public let freshFor: Int?

    public init(
        contentType: ContentType? = nil, validators: Validators = .none, address: WebAddress,
        movedTo: WebAddress? = nil, freshFor: Int? = nil
    ) {
        self.contentType = contentType
        self.validators = validators
        self.address = address
        self.movedTo = movedTo
        self.freshFor = freshFor
    }
}
