import News

/// Why nothing was fetched; each case reads as a sentence, with what to do.
public enum FetchError: Error, Hashable, Sendable, CustomStringConvertible {
    /// libcurl isn't installed, or is too old to keep the rules.
    case noLibrary
    case unknownHost(String)
    case unreachable(String)
    case refused(String)
    case noAnswer(String, seconds: Int)
    case tooSlow(String, seconds: Int)
    case cut(String)
    case noHTTP(String)
    case badEncoding(String)
    case tooLarge(WebAddress, limit: Int)
    case unpacksTooLarge(WebAddress, limit: Int)
    case tooManyHeaders(String)
    case notTrusted(String)
    case noEncryption(String)
    case localAddress(String)
    case localRedirect(from: WebAddress, to: String)
    case forbiddenRedirect(from: WebAddress, to: String)
    case tooManyRedirects(WebAddress, count: Int)
    case redirectLoop(WebAddress)
    case noProxy
    case status(Int, WebAddress)
    /// libcurl's own words.
    case other(String, detail: String)

    /// Whether the fault is likely the user's own connection, not the source's.
    public var isConnectivity: Bool {
        switch self {
        case .unknownHost, .unreachable, .noProxy, .noLibrary: true
        default: false
        }
    }

    /// With what a person can do who asked for this address alone.
    public var description: String { sentence(trying: "try again later.") }

    /// The same of a feed that is followed: what is done about it without being asked.
    public var sentenceOfFeed: String { sentence(trying: "`dateline refresh` tries again.") }
}

// MARK: - Private

extension FetchError {
    private func sentence(trying again: String) -> String {
        switch self {
        case .noLibrary: "Dateline fetches with libcurl 7.85 or later, which is not here; install the package libcurl4."
        case .unknownHost(let host):
            "\(host) was not found: the name is wrong, or there is no network; \(again)"
        case .unreachable(let host): "\(host) can't be reached at the moment (is there a network?); \(again)"
        case .refused(let host): "\(host) accepts no connection at the moment; \(again)"
        case .noAnswer(let host, let seconds):
            "\(host) did not answer within \(counted(seconds, "second")); \(again)"
        case .tooSlow(let host, let seconds):
            "\(host) sent too slowly to be done in \(counted(seconds, "second")); \(again)"
        case .cut(let host): "\(host) broke off in the middle of its answer, so nothing was kept; \(again)"
        case .noHTTP(let host): "\(host) did not answer like a web server; check the address."
        case .badEncoding(let host): "What \(host) sent can't be unpacked; \(again)"
        case .tooLarge(let address, let limit):
            "\(address) is larger than \(FetchError.size(limit)), more than a feed or an article needs; it was not kept."
        case .unpacksTooLarge(let address, let limit):
            "\(address) unpacks to more than \(FetchError.size(limit)), more than a feed or an article needs; it was not kept."
        case .tooManyHeaders(let host): "\(host) sends headers without end, so its answer was not read."
        case .notTrusted(let host):
            "\(host) could not prove that it is \(host) (its certificate is not trusted), so nothing was asked of it."
        case .noEncryption(let host):
            "\(host) could not set up an encrypted connection; if it has none, follow its http:// address."
        case .localAddress(let host):
            "\(host) leads into this machine or its own network, where only an address that you type may lead."
        case .localRedirect(let from, let to):
            "\(from.host) redirects to \(FetchError.shown(to)), in this machine or its own network; that was not followed."
        case .forbiddenRedirect(let from, let to):
            "\(from.host) redirects to \(FetchError.shown(to)), which is no web address; that was not followed."
        case .tooManyRedirects(let address, let count):
            "\(address.host) redirects more than \(count) times; follow the address where it should end."
        case .redirectLoop(let address):
            "\(address.host) redirects in a circle; it may want cookies, which Dateline doesn't keep."
        case .noProxy: "The proxy that the environment names can't be used; check https_proxy and its like."
        case .status(let code, let address): FetchError.sentence(code, address, again)
        case .other(let host, let detail):
            "\(host) could not be fetched (\(FetchError.shown(detail))); \(again)"
        }
    }

    private static func sentence(_ code: Int, _ address: WebAddress, _ again: String) -> String {
        switch code {
        case 401, 407:
            "\(address) wants a name and a password (\(code)); they can be written in the address, NAME:PASSWORD@HOST."
        case 403, 451: "\(address.host) does not give out \(address) (\(code))."
        case 404: "There is nothing at \(address) (404); the source may have moved."
        case 500...599: "\(address.host) has a fault of its own (\(code)); \(again)"
        default: "\(address.host) answers for \(address) with status \(code), which is no content."
        }
    }

    private static func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MB" : bytes >= 1 << 10 ? "\(bytes >> 10) kB" : "\(bytes) bytes"
    }

    /// What others wrote, short and fit for a terminal.
    private static func shown(_ text: String) -> String {
        let start = text.prefix(200)
        return String(start).safeLine + (start.endIndex < text.endIndex ? "…" : "")
    }
}
