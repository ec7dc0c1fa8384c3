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
        guard let last = wanted.last, wanted.count <= bytes.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            wanted.withUnsafeBufferPointer { wanted in
                let end = wanted.count - 1
                for start in 0..<bytes.count - end where bytes[start] == wanted[0] && bytes[start + end] == last {
                    if PhraseSearch.isWhole(start, start + end, in: bytes),
                        wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] })
                    {
                        return true
                    }
                }
                return false
            }
        }
    }

    /// Whether no word goes on before or behind these bytes.
    private static func isWhole(_ first: Int, _ last: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (first == 0 || !isWord(bytes[first - 1]) || !isWord(bytes[first]))
            && (last + 1 == bytes.count || !isWord(bytes[last + 1]))
    }

    /// Small ASCII letters, and one blank for each run of blanks, and for a hyphen behind a number.
    private static func folded(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { bytes in
            [UInt8](unsafeUninitializedCapacity: bytes.count) { result, count in
                var last: UInt8 = 0
                for (index, byte) in bytes.enumerated() {
                    let isBlank =
                        byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
                        || byte == 0x2D && isUnitJoint(last, bytes, behind: index)
                    let folded = isBlank ? 0x20 : byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                    guard folded != 0x20 || last != 0x20 else { continue }
                    result[count] = folded
                    count += 1
                    last = folded
                }
            }
        }
    }

    /// "21.4-billion" says "21.4 billion".
    private static func isUnitJoint(_ last: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, behind index: Int) -> Bool {
        last >= 0x30 && last <= 0x39 && index + 1 < bytes.count && bytes[index + 1] | 0x20 >= 0x61
            && bytes[index + 1] | 0x20 <= 0x7A
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}
