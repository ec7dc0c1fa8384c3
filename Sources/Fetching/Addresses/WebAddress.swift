import News

/// An http or https address, read strictly: what this and libcurl could read
/// in two ways is no address.
///
/// Host names are lower case and ASCII (Punycode where they weren't), numbers
/// that stand for IPv4 addresses are written with four parts, fragments are
/// dropped, and what may not stand in a path is percent-encoded.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    public enum Scheme: String, Sendable { case http, https }

    public let scheme: Scheme
    /// An IPv6 address stands in brackets.
    public let host: String
    public let port: Int
    /// The path and the query; begins with `/`.
    public let target: String
    /// The name and password that stood in the address; never shown.
    let credentials: Credentials?

    struct Credentials: Hashable, Sendable {
        let name: String
        let password: String
    }

    /// nil for anything but a well-formed http or https address of at most 8 kB.
    public init?(_ text: String) {
        let text = WebAddress.trimmed(text)
        guard text.utf8.count <= WebAddress.maximumLength, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }),
            let (scheme, rest) = WebAddress.scheme(of: text)
        else { return nil }
        let end = rest.firstIndex { "/?#\\".contains($0) } ?? rest.endIndex
        guard end == rest.endIndex || rest[end] != "\\" else { return nil }
        let authority = rest[..<end]
        let at = authority.lastIndex(of: "@")
        guard let place = HostAndPort(at.map { authority[authority.index(after: $0)...] } ?? authority) else {
            return nil
        }
        self.scheme = scheme
        host = place.host
        port = place.port ?? scheme.defaultPort
        target = WebAddress.target(rest[end...])
        credentials = at.flatMap { WebAddress.credentials(authority[..<$0]) }
    }

    /// As a person types it: without a scheme it is https, or http in the
    /// user's own network, and `feed:` is a habit of old.
    public init?(typed text: String) {
        var text = WebAddress.trimmed(text)[...]
        if text.lowercased().hasPrefix("feed:") {
            text = text.dropFirst(5)
            if text.hasPrefix("//") { text = text.dropFirst(2) }
        }
        guard !text.contains("://") else {
            self.init(String(text))
            return
        }
        guard let address = WebAddress("https://" + text) else { return nil }
        guard Reach.isLocal(address.host), let own = WebAddress("http://" + text) else {
            self = address
            return
        }
        self = own
    }

    /// The whole address without name and password.
    public var description: String { "\(origin)\(target)" }

    /// Whether whoever answers at `other` answers here: another port of a host is another service. A place without
    /// encryption may have one with it, at the usual ports.
    public func isServed(with other: WebAddress) -> Bool {
        host == other.host && (port == other.port || port == 443 && other.scheme == .http && other.port == 80)
    }

    /// Scheme, host and, where it isn't the usual one, port.
    var origin: String { "\(scheme.rawValue)://\(place)" }

    /// Host and, where it isn't the usual one, port.
    var place: String { host + (port == scheme.defaultPort ? "" : ":\(port)") }
}

extension WebAddress.Scheme {
    var defaultPort: Int { self == .http ? 80 : 443 }
}

// MARK: - Private

extension WebAddress {
    private static let maximumLength = 8_192

    private static func trimmed(_ text: String) -> String {
        String(text.trimmed { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\r" })
    }

    private static func scheme(of text: String) -> (Scheme, Substring)? {
        guard let colon = text.firstIndex(of: ":"), let scheme = Scheme(rawValue: text[..<colon].lowercased()),
            text[colon...].hasPrefix("://")
        else { return nil }
        return (scheme, text[text.index(colon, offsetBy: 3)...])
    }

    /// `rest` begins with `/`, `?` or `#`, or is empty.
    private static func target(_ rest: Substring) -> String {
        let kept = rest.prefix { $0 != "#" }
        let encoded = kept.utf8.reduce(into: "") { $0 += isPlain($1) ? String(UnicodeScalar($1)) : percent($1) }
        return encoded.hasPrefix("/") ? encoded : "/" + encoded
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"#<>\\^`{|}".utf8.contains(byte)
    }

    static func percent(_ byte: UInt8) -> String {
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    private static func credentials(_ text: Substring) -> Credentials? {
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return Credentials(name: unescaped(parts[0]), password: parts.count > 1 ? unescaped(parts[1]) : "")
    }

    private static func unescaped(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%"), let value = UInt8(Substring(rest.prefix(2)), radix: 16), rest.count >= 2,
                value != 0
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
