import Glibc

/// The part of an address that says where to: `example.org`, `[::1]:8080`.
struct HostAndPort: Hashable {
    let host: String
    /// 1-65535, where one is given.
    let port: Int?

    init?(_ text: Substring) {
        let end = text.hasPrefix("[") ? text.firstIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
        if text.hasPrefix("["), end == nil { return nil }
        let (name, rest) = (text[..<(end ?? text.endIndex)], text[(end ?? text.endIndex)...])
        guard let host = HostAndPort.host(name) else { return nil }
        self.host = host
        if rest.isEmpty || rest == ":" {
            port = nil
        } else {
            guard rest.first == ":", rest.count <= 6, rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }),
                let number = Int(rest.dropFirst()), (1...65_535).contains(number)
            else { return nil }
            port = number
        }
    }

    /// The host as it is compared and connected to; nil if there can be no such host.
    private static func host(_ text: Substring) -> String? {
        if text.hasPrefix("[") { return v6(text.dropFirst().dropLast()) }
        var name = text.lowercased()
        if !name.utf8.allSatisfy({ $0 < 0x80 }) {
            guard let ascii = Punycode.host(name) else { return nil }
            name = ascii
        }
        if name.hasSuffix(".") { name.removeLast() }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...253).contains(name.utf8.count), labels.allSatisfy({ (1...63).contains($0.utf8.count) }),
            name.utf8.allSatisfy(isAllowed), let last = labels.last
        else { return nil }
        return looksNumeric(last) ? v4(name) : name
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// Where the last label is a number the whole is an IPv4 address, or nothing (URL Standard, "ends in a number").
    private static func looksNumeric(_ label: Substring) -> Bool {
        label.utf8.allSatisfy { (48...57).contains($0) } || label.hasPrefix("0x")
    }

    /// `127.1`, `0x7f000001` and `2130706433` are all 127.0.0.1.
    private static func v4(_ text: String) -> String? {
        var address = in_addr()
        guard inet_aton(text, &address) != 0 else { return nil }
        let value = UInt32(bigEndian: address.s_addr)
        return [24, 16, 8, 0].map { String(value >> $0 & 0xFF) }.joined(separator: ".")
    }

    private static func v6(_ text: Substring) -> String? {
        var address = in6_addr()
        guard inet_pton(AF_INET6, String(text), &address) == 1 else { return nil }
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(AF_INET6, &address, &buffer, socklen_t(buffer.count)) != nil else { return nil }
        return "[" + String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self) + "]"
    }
}
