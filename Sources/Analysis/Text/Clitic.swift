/// The short forms that are tokens of their own: `'s 're 've 'll 'd 'm` and `n't`.
enum Clitic {
    /// The bytes of the clitic that begins with the apostrophe at `index`; nil
    /// where there is none, or a letter goes on behind it (`O'Malley`).
    static func length(at index: Int, in bytes: [UInt8]) -> Int? {
        let apostrophe = Tokenizer.Character(at: index, in: bytes).length
        let rest = index + apostrophe
        guard rest < bytes.count else { return nil }
        let length = letters(at: rest, in: bytes)
        guard length > 0, !WordEnd.isWordy(rest + length, in: bytes) else { return nil }
        return apostrophe + length
    }

    /// Whether `'t` stands at `index` and ends there.
    static func isT(at index: Int, in bytes: [UInt8]) -> Bool {
        let rest = index + Tokenizer.Character(at: index, in: bytes).length
        return rest < bytes.count && bytes[rest] | 0x20 == 0x74 && !WordEnd.isWordy(rest + 1, in: bytes)
    }

    private static func letters(at index: Int, in bytes: [UInt8]) -> Int {
        switch bytes[index] | 0x20 {
        case 0x73, 0x64, 0x6D: return 1
        case 0x72, 0x76: return index + 1 < bytes.count && bytes[index + 1] | 0x20 == 0x65 ? 2 : 0
        case 0x6C: return index + 1 < bytes.count && bytes[index + 1] | 0x20 == 0x6C ? 2 : 0
        default: return 0
        }
    }
}
