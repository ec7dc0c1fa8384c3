import News

/// Addresses as feeds and pages write them: resolved as RFC 3986 has it, and
/// only those let through that a reader may follow.
enum LinkAddress {
    /// The absolute address of `reference` seen from `base`; the reference
    /// itself where there is no base. nil for what must not be followed
    /// (`javascript:`, `file:`, ...) and for what is no address. Linear.
    static func resolved(_ reference: String, against base: String?) -> String? {
        guard let reference = cleaned(reference) else { return nil }
        if let scheme = scheme(of: reference) {
            guard followed.contains(scheme) else { return nil }
            return reference
        }
        guard let base, let parts = Parts(base) else { return reference }
        return parts.resolving(reference)
    }

    /// An absolute http(s) address, or nil.
    static func web(_ reference: String?, against base: String?) -> String? {
        guard let reference, let address = resolved(reference, against: base) else { return nil }
        guard let scheme = scheme(of: address) else { return base == nil && !address.isEmpty ? address : nil }
        return pages.contains(scheme) ? address : nil
    }

    /// A new base inside another one: only http and https count.
    static func base(_ reference: String, in outer: String?) -> String? {
        guard let address = resolved(reference, against: outer), let scheme = scheme(of: address),
            scheme == "http" || scheme == "https"
        else { return nil }
        return address
    }

    static func scheme(of address: String) -> String? {
        let head = address.utf8.prefix(32)
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")), let first = head.first, isLetter(first),
            head[..<colon].allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) })
        else { return nil }
        // "harbour.example:8080/feed" begins with a host and its port.
        let next = head[head.index(after: colon)...].first
        if next.map(isDigit) == true, head[..<colon].contains(UInt8(ascii: ".")) { return nil }
        return String(decoding: head[..<colon], as: UTF8.self).lowercased()
    }
}

// MARK: - Private

extension LinkAddress {
    private static let longest = 8_192
    private static let pages: Set<String> = ["http", "https", "ftp", "gemini", "gopher"]
    private static let followed = pages.union([
        "mailto", "tel", "news", "nntp", "irc", "ircs", "xmpp", "magnet", "feed", "rtsp", "mms", "geo", "sip", "at",
    ])

    /// Without the tabs, line ends and controls that browsers drop; blanks inside as `%20`.
    private static func cleaned(_ reference: String) -> String? {
        guard reference.utf8.count <= longest * 2 else { return nil }
        let tabs: Set<Unicode.Scalar> = ["\t", "\n", "\r"]
        var address = reference
        if reference.utf8.contains(where: { $0 < 32 }) {
            address = String(String.UnicodeScalarView(reference.unicodeScalars.filter { !tabs.contains($0) }))
        }
        address = address.safeLine
        if address.utf8.contains(32) { address = address.split(separator: " ").joined(separator: "%20") }
        if address.utf8.contains(92), address.utf8.starts(with: "http".utf8) {
            address = address.replacing("\\", with: "/")
        }
        return address.utf8.count <= longest ? address : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 97 && byte | 0x20 <= 122 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    /// A base taken apart: `scheme://authority`, path, query.
    private struct Parts {
        let scheme: Substring
        let root: Substring
        let path: Substring
        let query: Substring

        init?(_ base: String) {
            guard let scheme = LinkAddress.scheme(of: base) else { return nil }
            let rest = base.dropFirst(scheme.count + 1)
            let whole = base.prefix { $0 != "#" }
            guard rest.hasPrefix("//") else { return nil }
            let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
            self.scheme = base.prefix(scheme.count)
            root = base[..<host.endIndex]
            let behind = whole[min(host.endIndex, whole.endIndex)...]
            path = behind.prefix { $0 != "?" }
            query = behind[path.endIndex...]
        }

        func resolving(_ reference: String) -> String {
            if reference.isEmpty { return "\(root)\(path)\(query)" }
            if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
            if reference.hasPrefix("#") { return "\(root)\(path)\(query)\(reference)" }
            if reference.hasPrefix("?") { return "\(root)\(path.isEmpty ? "/" : path)\(reference)" }
            let tail = reference.drop { $0 != "?" && $0 != "#" }
            let own = reference[..<tail.startIndex]
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
            let merged = own.hasPrefix("/") ? String(own) : folder + own
            return "\(root)\(LinkAddress.withoutDots(merged))\(tail)"
        }
    }

    /// RFC 3986, 5.2.4.
    private static func withoutDots(_ path: String) -> String {
        var result: [Substring] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for part in parts {
            switch part {
            case ".": break
            case "..": _ = result.popLast()
            default: result.append(part)
            }
        }
        let endsInFolder = parts.last == "." || parts.last == ".."
        return "/" + result.joined(separator: "/") + (endsInFolder && !result.isEmpty ? "/" : "")
    }
}
