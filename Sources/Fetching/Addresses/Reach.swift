/// How an address came to be asked for; it decides whether it may lead into the user's own machine or network.
public enum AddressOrigin: String, Hashable, Sendable {
    /// It stood in a feed, a page or another answer: never.
    case found
    /// The user typed it: if it says so itself (`localhost`, `192.168.1.5`, `nas.local`).
    case typed
    /// The user said that this host is one of their own, though its name doesn't show it.
    case own
}

/// Where the requests for one address may lead.
struct Reach: Hashable, Sendable {
    /// The one place that may be in the user's own machine or network.
    let own: WebAddress?

    init(_ address: WebAddress, origin: AddressOrigin) {
        let isOwn = origin == .own || origin == .typed && Reach.isLocal(address.host)
        own = isOwn ? address : nil
    }

    /// Whether `address` may be connected to at a machine of this class.
    func permits(_ address: WebAddress, at kind: AddressClass) -> Bool {
        switch kind {
        case .open: true
        case .reserved: false
        case .thisMachine, .linkLocal, .privateNetwork: isOwn(address)
        }
    }

    /// Whether `address` may be asked at all, as far as its name tells.
    func permits(_ address: WebAddress) -> Bool {
        if let kind = AddressClass(address.host) { return permits(address, at: kind) }
        return !Reach.isLocal(address.host) || isOwn(address)
    }

    private func isOwn(_ address: WebAddress) -> Bool { own.map(address.isServed(with:)) ?? false }

    /// Names that are never in the world's DNS (RFC 6761, 6762, 8375, 9476 and
    /// habit), names of one part, and addresses that aren't the world's.
    static func isLocal(_ host: String) -> Bool {
        if let kind = AddressClass(host) { return kind != .open }
        guard let dot = host.lastIndex(of: ".") else { return true }
        let last = host[host.index(after: dot)...]
        return localEndings.contains(String(last)) || host.hasSuffix(".home.arpa")
    }

    private static let localEndings: Set<String> = [
        "localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "localdomain",
    ]
}
