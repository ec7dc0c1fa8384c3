/// White space as it stands in lines.
enum Blanks {
    /// The UTF-8 of `line` with every run of blanks, tabs and Unicode spaces as one blank,
    /// none at its ends. Linear, over bytes.
    static func folded(_ line: ArraySlice<UInt8>) -> String {
        let bytes = Array(line)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        var isGap = false
        while index < bytes.count {
            let length = blankLength(bytes, index)
            if length > 0 {
                isGap = !result.isEmpty
                index += length
                continue
            }
            if isGap { result.append(32) }
            isGap = false
            result.append(bytes[index])
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func blankLength(_ bytes: [UInt8], _ index: Int) -> Int {
        switch bytes[index] {
        case 9...13, 32: return 1
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
        case 0xE2: return isWideBlank(bytes, index) ? 3 : 0
        case 0xE3: return bytes[index...].starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
        default: return 0
        }
    }

    /// U+2000 to U+200A, U+202F and U+205F.
    private static func isWideBlank(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        return (second == 0x80 && (third <= 0x8A || third == 0xAF)) || (second == 0x81 && third == 0x9F)
    }
}
