/// A quick look at bytes that spares most texts the slow walk of `String.safe`.
enum SafeBytes {
    /// True if valid UTF-8 `bytes` surely hold nothing that `String.safe` would
    /// change: ASCII without controls, Latin, and plain typographic signs. False
    /// means only that a closer look is needed. Linear.
    static func areSurelySafe(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                guard byte >= 0x20 && byte < 0x7F || byte == 10 || byte == 9 else { return false }
                index += 1
            } else {
                guard isSafePair(byte, index + 1 < bytes.count ? bytes[index + 1] : 0, bytes, index) else {
                    return false
                }
                index += byte >= 0xE0 ? 3 : 2
            }
        }
        return true
    }

    /// Latin-1 signs but controls and the soft hyphen; letters up to U+02FF;
    /// of general punctuation the dashes, quotes, dots and currency signs.
    private static func isSafePair(_ lead: UInt8, _ next: UInt8, _ bytes: [UInt8], _ index: Int) -> Bool {
        switch lead {
        case 0xC2: return next >= 0xA0 && next != 0xAD
        case 0xC3...0xCB: return true
        case 0xE2 where next == 0x80:
            let last = index + 2 < bytes.count ? bytes[index + 2] : 0
            return (0x90...0xA7).contains(last) || last >= 0xB0
        case 0xE2: return (0x82...0x9F).contains(next)
        default: return false
        }
    }
}
