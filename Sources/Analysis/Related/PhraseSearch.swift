/// Whether phrases stand in a text, whatever their capitals and however its
/// lines are broken.
struct PhraseSearch {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = PhraseSearch.folded(text)
    }

    /// Whole words only; linear in the text.
    func contains(_ phrase: String) -> Bool {
        let wanted = PhraseSearch.folded(phrase)
        guard let first = wanted.first, wanted.count <= bytes.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
                guard start == 0 || !PhraseSearch.isWord(bytes[start - 1]) || !PhraseSearch.isWord(first) else {
                    continue
                }
                let end = start + wanted.count
                guard end == bytes.count || !PhraseSearch.isWord(bytes[end]) else { continue }
                if wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] }) { return true }
            }
            return false
        }
    }

    /// Small ASCII letters, and one blank for each run of blanks.
    private static func folded(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: if result.last != 0x20 { result.append(0x20) }
            case 0x41...0x5A: result.append(byte | 0x20)
            default: result.append(byte)
            }
        }
        return result
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}
