import News

/// Keeps where links are while text is folded: two control characters, which
/// no text has, stand around the words of each until the text is done.
enum LinkMarks {
    static let start: UInt8 = 1
    static let end: UInt8 = 2

    /// Takes the marks out of a folded line. A link that isn't closed goes to the line's end.
    /// - Parameter addresses: one for each `start`, in order.
    static func taken(from line: String, _ addresses: [String]) -> (text: String, links: [PassageLink]) {
        guard !addresses.isEmpty else { return (line.safe, []) }
        var taking = Taking(addresses)
        for byte in line.utf8 { taking.read(byte) }
        let (text, links) = taking.finished()
        let safe = text.safe
        // What was taken out has moved the places; that happens to no honest text.
        return (safe, safe.utf8.count == text.utf8.count ? links : [])
    }
}

// MARK: - Private

private struct Taking {
    private let addresses: [String]
    private var next = 0
    private var bytes: [UInt8] = []
    private var links: [PassageLink] = []
    private var open: (start: Int, address: String)?

    init(_ addresses: [String]) {
        self.addresses = addresses
    }

    mutating func read(_ byte: UInt8) {
        switch byte {
        case LinkMarks.start:
            close()
            if next < addresses.count { open = (bytes.count, addresses[next]) }
            next += 1
        case LinkMarks.end: close()
        // A mark between two blanks leaves one too many.
        case 32 where bytes.isEmpty || bytes.last == 32: break
        case 32 where open?.start == bytes.count:
            bytes.append(byte)
            open?.start = bytes.count
        default: bytes.append(byte)
        }
    }

    mutating func finished() -> (String, [PassageLink]) {
        close()
        if bytes.last == 32 { bytes.removeLast() }
        return (String(decoding: bytes, as: UTF8.self), links)
    }

    private mutating func close() {
        guard let (start, address) = open else { return }
        let end = bytes.last == 32 ? bytes.count - 1 : bytes.count
        if end > start { links.append(PassageLink(range: start..<end, address: address)) }
        open = nil
    }
}
