import Glibc
import Testing

@testable import Fetching

struct AddressClassTests {
    @Test(arguments: [
        (AddressClass.open, ["8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "193.0.0.1", "223.255.255.255"]),
        (
            .open,
            ["2606:4700::1111", "2a00:1450::5", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1", "2001:200::1"]
        ),
        (.thisMachine, ["127.0.0.1", "127.255.255.255", "0.0.0.0", "0.1.2.3", "::1", "::"]),
        (
            .thisMachine,
            ["::ffff:127.0.0.1", "::127.0.0.1", "::ffff:0:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "[::1]"]
        ),
        (.linkLocal, ["169.254.169.254", "fe80::1", "febf::1", "::ffff:169.254.169.254"]),
        (.privateNetwork, ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "198.18.0.1"]),
        (.privateNetwork, ["fc00::1", "fdff::1", "fec0::1", "::ffff:10.1.2.3", "64:ff9b:1::1", "2002:c0a8:101::"]),
        (
            .reserved,
            ["224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.51.100.1", "203.0.113.9", "192.0.0.8"]
        ),
        (.reserved, ["ff02::1", "2001:db8::1", "2001::1", "100::1", "3fff::1", "4000::1", "::5:6:808:808"]),
    ])
    func tellsWhereAnAddressLeads(kind: AddressClass, addresses: [String]) {
        for address in addresses { #expect(AddressClass(address) == kind, "\(address)") }
    }

    @Test(arguments: ["", "example.org", "1.2.3", "1.2.3.4.5", "0x7f.0.0.1", "127.0.0.1 ", "[127.0.0.1", "::g"])
    func isForAddressesAlone(text: String) {
        #expect(AddressClass(text) == nil)
    }

    @Test func readsWhatASocketIsGiven() {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0xC0A8_0001).bigEndian
        #expect(withUnsafeBytes(of: address) { AddressClass($0) } == .privateNetwork)
        #expect(withUnsafeBytes(of: address) { AddressClass(UnsafeRawBufferPointer(rebasing: $0[..<6])) } == .reserved)
        var other = sockaddr_in6()
        other.sin6_family = sa_family_t(AF_INET6)
        #expect(withUnsafeBytes(of: other) { AddressClass($0) } == .thisMachine)
        other.sin6_family = sa_family_t(AF_UNIX)
        #expect(withUnsafeBytes(of: other) { AddressClass($0) } == .reserved)
    }
}
