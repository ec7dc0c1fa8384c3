/// Words of a header in another encoding than ASCII: `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=`
/// (RFC 2047), and bytes of such an encoding without any mark.
enum EncodedWords {
    /// A stretch of a field.
    private enum Run {
        case plain(ArraySlice<UInt8>)
        case coded(charset: String, [UInt8])
    }

    /// The field as text. Linear.
    static func text(of value: [UInt8]) -> String {
        var result = ""
        for run in joined(runs(of: value)) {
            switch run {
            case .plain(let bytes): result += MailCharset.text(Array(bytes), charset: nil)
            case .coded(let charset, let bytes): result += MailCharset.text(bytes, charset: charset)
            }
        }
        return result
    }
}

// MARK: - Private

extension EncodedWords {
    private static func runs(of value: [UInt8]) -> [Run] {
        var runs: [Run] = []
        var rest = value[...]
        var plain = rest.startIndex
        func close(at end: Int) {
            if end > plain { runs.append(.plain(value[plain..<end])) }
        }
        while let start = rest.firstIndex(of: UInt8(ascii: "=")) {
            if let (run, end) = word(value[start...]) {
                close(at: start)
                runs.append(run)
                plain = end
                rest = value[end...]
            } else {
                rest = value[(start + 1)...]
            }
        }
        close(at: value.endIndex)
        return runs
    }

    /// "=?charset?Q?text?=", and where it ends.
    private static func word(_ bytes: ArraySlice<UInt8>) -> (Run, end: Int)? {
        let mark = UInt8(ascii: "?")
        guard bytes.starts(with: "=?".utf8) else { return nil }
        let inner = bytes.dropFirst(2)
        let charset = inner.prefix(60).prefix { $0 != mark }
        let coding = inner[charset.endIndex...].dropFirst()
        guard !charset.isEmpty, let way = coding.first, coding.dropFirst().first == mark else { return nil }
        let text = coding.dropFirst(2)
        var end = text.startIndex
        while end + 1 < text.endIndex, text[end] != mark || text[end + 1] != UInt8(ascii: "=") {
            // The text has no question marks; one that has is none.
            if text[end] == mark { return nil }
            end += 1
        }
        guard end + 1 < text.endIndex else { return nil }
        // "utf-8*en" names a language, too.
        let name = String(decoding: charset.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
        switch way | 0x20 {
        case UInt8(ascii: "q"): return (.coded(charset: name, quoted(text[..<end])), end + 2)
        case UInt8(ascii: "b"): return (.coded(charset: name, Base64.bytes(of: text[..<end])), end + 2)
        default: return nil
        }
    }

    private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
        TransferCoding.quotedPrintable(ArraySlice(text.map { $0 == UInt8(ascii: "_") ? 32 : $0 }))
    }

    /// Blanks between two coded words belong to none, and what was cut within a letter is one again.
    private static func joined(_ runs: [Run]) -> [Run] {
        var result: [Run] = []
        for (index, run) in runs.enumerated() {
            if case .plain(let bytes) = run, bytes.allSatisfy({ $0 <= 32 }), index > 0, index + 1 < runs.count {
                continue
            }
            if case .coded(let charset, let bytes) = run, case .coded(let last, let before)? = result.last,
                charset.lowercased() == last.lowercased()
            {
                result[result.count - 1] = .coded(charset: charset, before + bytes)
            } else {
                result.append(run)
            }
        }
        return result
    }
}

/// Bytes of a message to text.
enum MailCharset {
    /// - Parameter charset: what the message calls its encoding. Where that
    ///   proves wrong the bytes decide, as they do without it.
    static func text(_ bytes: [UInt8], charset: String?) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0x1B) { return text }
        if let converter = charset.flatMap({ XMLEncodings.converter(for: $0) }), converter != "UTF-8",
            let text = XMLEncodings.utf8(bytes, from: converter)
        {
            return String(decoding: text, as: UTF8.self)
        }
        return (try? TextDecoding.decode(bytes)) ?? Windows1252.decode(bytes)
    }
}
