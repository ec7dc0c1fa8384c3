/// Well-formed XML as it is written, piece by piece.
struct XMLOutput {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// What is known to be well-formed.
    mutating func raw(_ text: String) { bytes += text.utf8 }

    /// Text with its markup escaped and without what XML forbids; line ends as `\n`.
    mutating func text(_ run: ArraySlice<UInt8>) {
        var start = run.startIndex
        for index in run.indices where XMLOutput.isSpecial(run[index]) {
            guard let (replacement, length) = XMLOutput.replacement(run, index), index >= start else { continue }
            bytes += run[start..<index]
            bytes += replacement
            start = index + length
        }
        if start < run.endIndex { bytes += run[start...] }
    }

    mutating func text(_ scalar: Unicode.Scalar) { text(Array(String(Character(scalar)).utf8)[...]) }

    mutating func startTag(_ tag: XMLTag, _ entities: DeclaredEntities) {
        raw("<\(tag.name)")
        for attribute in tag.attributes where !attribute.name.isEmpty {
            raw(" \(attribute.name)=\"")
            value(attribute.bytes[attribute.value].prefix(XMLRepair.longestValue), entities)
            raw("\"")
        }
        raw(">")
    }

    mutating func endTag(_ name: String) { raw("</\(name)>") }
}

// MARK: - Private

extension XMLOutput {
    /// The value of an attribute, its references resolved.
    private mutating func value(_ value: ArraySlice<UInt8>, _ entities: DeclaredEntities) {
        // A copy of its own, so that a reference can't reach past the value's end.
        let value = Array(value)
        var start = 0
        while let sign = XMLScan.index(of: UInt8(ascii: "&"), in: value, from: start) {
            text(value[start..<sign])
            if let (scalar, end) = HTMLEntities.reference(in: value, at: sign, lenient: false) {
                text(scalar)
                start = end
            } else {
                raw("&amp;")
                start = sign + 1
            }
        }
        text(value[start...])
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 10 && byte != 9) || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E
            || byte == 0xEF || byte == 0x7F
    }

    /// What is written for the byte at `index`, and how many bytes that stands
    /// for; nil if it stays.
    private static func replacement(_ run: ArraySlice<UInt8>, _ index: Int) -> ([UInt8], length: Int)? {
        switch run[index] {
        case UInt8(ascii: "<"): (Array("&lt;".utf8), 1)
        case UInt8(ascii: ">"): (Array("&gt;".utf8), 1)
        case UInt8(ascii: "&"): (Array("&amp;".utf8), 1)
        case UInt8(ascii: "\""): (Array("&quot;".utf8), 1)
        case 13: index + 1 < run.endIndex && run[index + 1] == 10 ? ([], 1) : ([10], 1)
        case 0xEF:
            // U+FFFE and U+FFFF
            index + 2 < run.endIndex && run[index + 1] == 0xBF && run[index + 2] >= 0xBE ? ([], 3) : nil
        default: ([], 1)
        }
    }
}
