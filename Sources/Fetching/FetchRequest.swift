/// One address to fetch, and what is known of it.
public struct FetchRequest: Hashable, Sendable {
    /// What is hoped for; said in the Accept header.
    public enum Wish: Sendable { case feed, page }

    public let address: WebAddress
    public let origin: AddressOrigin
    public let wish: Wish
    /// Of the answer that is stored, if there is one.
    public let validators: Validators

    public init(_ address: WebAddress, origin: AddressOrigin, wish: Wish = .feed, validators: Validators = .none) {
        self.address = address
        self.origin = origin
        self.wish = wish
        self.validators = validators
    }

    /// The headers of the request that aren't libcurl's own affair.
    var headerLines: [String] {
        var lines = ["Accept: \(wish.accept)"]
        if let etag = validators.etag { lines.append("If-None-Match: \(etag)") }
        if let date = validators.lastModified { lines.append("If-Modified-Since: \(date)") }
        return lines
    }
}

extension FetchRequest.Wish {
    fileprivate var accept: String {
        switch self {
        case .feed:
            "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
                + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5"
        case .page: "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.5"
        }
    }
}
