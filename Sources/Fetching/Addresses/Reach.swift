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
    /// The one host that may be in the user's own machine or network.
    let ownHost: String?

    init(_ address: WebAddress, origin: AddressOrigin) {
        let isOwn = origin == .own || origin == .typed && Reach.isLocal(address.host)
        ownHost = isOwn ? address.host : nil
    }

    /// Whether `host` may be connected to at an address of this class.
    func permits(_ host: String, at kind: AddressClass) -> Bool {
        switch kind {
        case .open: true
        case .reserved: false
        case .thisMachine, .linkLocal, .privateNetwork: host == ownHost
        }
    }

    /// Whether `host` may be asked at all, as far as its name tells.
    func permits(_ host: String) -> Bool {
        if let kind = AddressClass(host) { return permits(host, at: kind) }
        return !Reach.isLocal(host) || host == ownHost
    }

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
