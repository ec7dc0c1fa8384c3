import Glibc

/// What kind of machine an IP address leads to, after the registries of
/// special-purpose addresses (RFC 6890 and what followed).
enum AddressClass: Hashable, Sendable {
    case open
    case thisMachine
    case linkLocal
    case privateNetwork
    /// Leads to no single machine: multicast, documentation, not given out.
    case reserved

    init(v4 address: UInt32) {
        let parts = (address >> 24, address >> 16 & 0xFF, address >> 8 & 0xFF)
        switch parts {
        case (0, _, _), (127, _, _): self = .thisMachine
        case (169, 254, _): self = .linkLocal
        case (10, _, _), (172, 16...31, _), (192, 168, _), (100, 64...127, _), (198, 18...19, _): self = .privateNetwork
        case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113), (224..., _, _): self = .reserved
        default: self = .open
        }
    }

    /// `bytes`: the sixteen of an IPv6 address. One that carries an IPv4 address is what that is.
    init(v6 bytes: [UInt8]) {
        let words = stride(from: 0, to: 16, by: 2).map { UInt32(bytes[$0]) << 8 | UInt32(bytes[$0 + 1]) }
        let last = words[6] << 16 | words[7]
        switch (words[0], words[1]) {
        case (0, 0) where words[2...6].allSatisfy { $0 == 0 } && words[7] <= 1: self = .thisMachine
        // ::1.2.3.4, ::ffff:1.2.3.4 and ::ffff:0:1.2.3.4
        case (0, 0) where AddressClass.mappings.contains(Array(words[2...5])): self.init(v4: last)
        case (0x64, 0xFF9B) where words[2...5].allSatisfy { $0 == 0 }: self.init(v4: last)
        case (0x64, 0xFF9B): self = .privateNetwork
        case (0x2002, _): self.init(v4: words[1] << 16 | words[2])
        case (0xFE80...0xFEBF, _): self = .linkLocal
        case (0xFC00...0xFDFF, _), (0xFEC0...0xFEFF, _): self = .privateNetwork
        // 2001::/23 holds Teredo and other means, none of them a site; 2001:db8::/32 and 3fff::/20 are for documents.
        case (0x2001, 0...0x1FF), (0x2001, 0xDB8), (0x3FFF, 0...0xFFF): self = .reserved
        case (0x2000...0x3FFF, _): self = .open
        default: self = .reserved
        }
    }

    /// nil if the text is no IP address; an IPv6 one may stand in brackets.
    init?(_ text: String) {
        let bare = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        var v4 = in_addr()
        var v6 = in6_addr()
        if inet_pton(AF_INET, bare, &v4) == 1 {
            self.init(v4: UInt32(bigEndian: v4.s_addr))
        } else if inet_pton(AF_INET6, bare, &v6) == 1 {
            self.init(v6: withUnsafeBytes(of: &v6) { Array($0) })
        } else {
            return nil
        }
    }

    /// What a socket is about to be connected to; anything but IP is reserved.
    init(_ address: UnsafeRawBufferPointer) {
        let family = address.count >= 2 ? address.loadUnaligned(as: sa_family_t.self) : 0
        switch Int32(family) {
        case AF_INET where address.count >= 8:
            self.init(v4: UInt32(bigEndian: address.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        case AF_INET6 where address.count >= 24: self.init(v6: Array(address[8..<24]))
        default: self = .reserved
        }
    }

    /// What stands between the first two words of an IPv6 address and the IPv4 address it carries.
    private static let mappings: [[UInt32]] = [[0, 0, 0, 0], [0, 0, 0, 0xFFFF], [0, 0, 0xFFFF, 0]]
}
