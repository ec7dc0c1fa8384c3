import News

/// The fields in front of a message or of a part of one, unfolded.
struct MailHeader {
    private var values: [String: [UInt8]] = [:]

    /// More is no header; the rest is passed over.
    private static let mostBytes = 256 << 10
    private static let mostFields = 400
    private static let longestValue = 16 << 10

    /// - Parameter rest: begins with the header; behind it when this is done.
    init(_ rest: inout ArraySlice<UInt8>) {
        let limit = rest.startIndex + MailHeader.mostBytes
        var open: String?
        while let line = MailHeader.line(rest) {
            if line.isEmpty {
                rest = rest[min(line.endIndex + 1, rest.endIndex)...]
                return
            }
            let isContinued = line.first == 32 || line.first == 9
            if isContinued {
                if let open { append(line, to: open) }
            } else if let name = MailHeader.name(of: line) {
                open = begin(name, line, isWithin: line.endIndex < limit)
            } else if !line.starts(with: "From ".utf8), !line.starts(with: ">From ".utf8) {
                // What is no field is the text: its empty line was lost.
                return
            }
            rest = rest[min(line.endIndex + 1, rest.endIndex)...]
        }
    }

    /// The first of this name, as bytes; names are in lower case.
    func bytes(_ name: String) -> [UInt8]? { values[name] }

    /// A field of words, its encoded words read.
    func text(_ name: String) -> String? {
        guard let value = values[name] else { return nil }
        let text = EncodedWords.text(of: value).safeLine
        return text.isEmpty ? nil : text
    }

    /// A field that software reads.
    func token(_ name: String) -> String? {
        values[name].map { String(decoding: $0, as: UTF8.self).safeLine }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The field's name in lower case, if the line begins with one: "Reply-To: ...".
    static func name(of line: some Collection<UInt8>) -> String? {
        let name = line.prefix(80).prefix { $0 != UInt8(ascii: ":") }
        guard !name.isEmpty, name.count < min(80, line.count) else { return nil }
        let trimmed = name.reversed().drop { $0 == 32 || $0 == 9 }.reversed()
        guard !trimmed.isEmpty, trimmed.allSatisfy({ $0 > 32 && $0 < 127 }) else { return nil }
        return String(decoding: trimmed, as: UTF8.self).lowercased()
    }
}

// MARK: - Private

extension MailHeader {
    /// Up to the next line feed; nil at the end.
    private static func line(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        return rest[..<(rest.firstIndex(of: 10) ?? rest.endIndex)]
    }

    /// Returns the name if what continues the line is wanted.
    private mutating func begin(_ name: String, _ line: ArraySlice<UInt8>, isWithin: Bool) -> String? {
        guard isWithin, values.count < MailHeader.mostFields, values[name] == nil else { return nil }
        let value = line.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        values[name] = Array(value.prefix(MailHeader.longestValue))
        return name
    }

    private mutating func append(_ line: ArraySlice<UInt8>, to name: String) {
        let room = MailHeader.longestValue - (values[name]?.count ?? 0)
        if room > 0 { values[name]?.append(contentsOf: line.prefix(room)) }
    }
}
