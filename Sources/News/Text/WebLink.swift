/// An address of http or https, taken apart as far as readers are shown it. What
/// is fetched is read strictly, by `WebAddress` of Fetching.
public struct WebLink: Hashable, Sendable {
    public let text: String
    /// With its port, without name and password.
    public let host: String

    /// nil for any other scheme.
    public init?(_ text: String) {
        let start = text.prefix(8).lowercased()
        guard start.hasPrefix("http://") || start.hasPrefix("https://") else { return nil }
        let authority = text.drop { $0 != ":" }.dropFirst(3).prefix { !"/?#".contains($0) }
        self.text = text
        host = authority.split(separator: "@", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    }

    /// Whether another program may be given it: it has a host, and is of printable ASCII.
    public var isOpenable: Bool {
        !host.isEmpty && text.utf8.count <= 8_192 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
