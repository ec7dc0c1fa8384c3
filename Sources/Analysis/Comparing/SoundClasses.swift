/// Rules that put letters into classes of sounds, as skeletons of names are made of.
struct SoundClasses: Sendable {
    private struct Rule {
        let letters: [UInt8]
        let sounds: [UInt8]
    }

    /// For each letter the rules that begin with it, in their order.
    private let rules: [[Rule]]

    init(_ table: [(letters: String, sounds: String)]) {
        var rules: [[Rule]] = Array(repeating: [], count: 26)
        for (letters, sounds) in table {
            guard let first = letters.utf8.first.flatMap(SoundClasses.index) else { continue }
            rules[first].append(Rule(letters: Array(letters.utf8), sounds: Array(sounds.utf8)))
        }
        self.rules = rules
    }

    /// The first rule that fits at each place, the same sound never twice in a
    /// row; letters without a rule are left out. Linear in the bytes of `part`.
    func sounds(of part: String) -> String {
        var part = part
        return part.withUTF8 { bytes in
            // No rule has more than two sounds for a letter.
            String(unsafeUninitializedCapacity: bytes.count * 2) { result in
                var count = 0
                var index = 0
                while index < bytes.count {
                    guard let rule = rule(at: index, in: bytes) else {
                        index += 1
                        continue
                    }
                    for sound in rule.sounds where count == 0 || result[count - 1] != sound {
                        result[count] = sound
                        count += 1
                    }
                    index += rule.letters.count
                }
                return count
            }
        }
    }

    private func rule(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Rule? {
        guard let first = SoundClasses.index(bytes[index]) else { return nil }
        for rule in rules[first] where SoundClasses.stands(rule.letters, at: index, in: bytes) { return rule }
        return nil
    }

    private static func stands(_ letters: [UInt8], at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index + letters.count <= bytes.count else { return false }
        for offset in 1..<max(1, letters.count) where bytes[index + offset] != letters[offset] { return false }
        return true
    }

    private static func index(_ byte: UInt8) -> Int? {
        byte >= 0x61 && byte <= 0x7A ? Int(byte) - 0x61 : nil
    }
}
