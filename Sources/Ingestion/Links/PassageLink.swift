/// Words of a passage that lead to another page.
struct PassageLink: Hashable {
    /// Bytes of the passage's text.
    let range: Range<Int>
    /// As it is written; absolute and harmless once it is resolved.
    let address: String

    /// The longest address that is kept, in bytes.
    static let longest = 2_000

    /// The same behind so many bytes more.
    func moved(by bytes: Int) -> PassageLink {
        PassageLink(range: (range.lowerBound + bytes)..<(range.upperBound + bytes), address: address)
    }

    /// nil unless it leads to a page that may be opened.
    func resolved(against base: String?) -> PassageLink? {
        guard let address = LinkAddress.resolved(address, against: base), address.utf8.count <= PassageLink.longest,
            ["http", "https"].contains(LinkAddress.scheme(of: address))
        else { return nil }
        return PassageLink(range: range, address: address)
    }
}
