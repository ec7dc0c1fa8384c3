import Foundation

/// Names as they are compared: without case, diacritics and doubled blanks,
/// like the full-text index (`unicode61 remove_diacritics 2`) folds words.
func folded(_ text: String) -> String {
    if isPlain(text) { return text.lowercased() }
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if line.utf8.allSatisfy({ $0 < 0x80 }) { return line.lowercased() }
    return line.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
}

/// ASCII without control characters, single blanks between words: most names, and nothing to do but case.
private func isPlain(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
        guard byte > 0x20 || (byte == 0x20 && last != 0x20), byte < 0x80 else { return false }
        last = byte
    }
    return last != 0x20 || text.isEmpty
}

/// FNV-1a, 64 bits: the same on every machine and in every run, which Swift's
/// own hashing is not.
func stableHash(_ text: String) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: hash)
}
