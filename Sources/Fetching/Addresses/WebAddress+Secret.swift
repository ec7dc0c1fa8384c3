extension WebAddress {
    /// Name and password as they stand in an address. They may be kept, never shown.
    public var secret: String? {
        guard let credentials else { return nil }
        return WebAddress.encoded(credentials.name) + ":" + WebAddress.encoded(credentials.password)
    }

    /// The address `text`, which holds no name and password, with those kept apart.
    public init?(_ text: String, secret: String?) {
        guard let secret, let slashes = text.firstRange(of: "://") else {
            self.init(text)
            return
        }
        self.init(text.replacingCharacters(in: slashes, with: "://\(secret)@"))
    }

    /// This address with the name and password of the one it takes the place
    /// of, if they may be said there.
    public func replacing(_ former: WebAddress) -> WebAddress {
        guard credentials == nil, RedirectRule.credentials(former.credentials, from: former, to: self) != nil else {
            return self
        }
        return WebAddress(description, secret: former.secret) ?? self
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.reduce(into: "") { $0 += isUnreserved($1) ? String(UnicodeScalar($1)) : percent($1) }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~".utf8.contains(byte)
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
