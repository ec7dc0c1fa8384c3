extension Tokenizer {
    /// Reads off a token what it looks like.
    enum Shape {
        static func of(_ start: Int, _ end: Int, in bytes: [UInt8]) -> TokenShape {
            var shape: TokenShape = []
            var letters = 0
            var capitals = 0
            var index = start
            var behindSmall = false
            while index < end {
                let character = Character(at: index, in: bytes)
                if bytes[index] >= 0x80 { shape.insert(.nonASCII) }
                switch character.kind {
                case .letter:
                    if letters == 0, character.isUpper { shape.insert(.capitalized) }
                    if behindSmall, character.isUpper { shape.insert(.mixedCase) }
                    behindSmall = !character.isUpper
                    letters += 1
                    if character.isUpper { capitals += 1 }
                case .digit: shape.insert(.hasDigit)
                case .hyphen:
                    shape.insert(.hasHyphen)
                    behindSmall = false
                default:
                    if bytes[index] == 0x2E { shape.insert(.hasDot) }
                    behindSmall = false
                }
                index += character.length
            }
            if letters > 1, capitals == letters { shape.insert(.allCaps) }
            return shape.union(kind(letters: letters, hasDigit: shape.contains(.hasDigit)))
        }

        private static func kind(letters: Int, hasDigit: Bool) -> TokenShape {
            letters > 0 ? .word : hasDigit ? .number : .punctuation
        }
    }
}
