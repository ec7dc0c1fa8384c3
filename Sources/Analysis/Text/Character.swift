extension Tokenizer {
    /// One character of UTF-8 as the tokenizer sees it: what it is and how many bytes it takes.
    struct Character {
        enum Kind: UInt8 {
            case space, letter, digit, hyphen, apostrophe, mark
        }

        let kind: Kind
        let length: Int
        let isUpper: Bool
        private let byte: UInt8

        /// `index` must be within `bytes`; a sequence cut off by the end is a mark.
        @inline(__always)
        init(at index: Int, in bytes: [UInt8]) {
            byte = bytes[index]
            if byte < 0x80 {
                (kind, length, isUpper) = (Character.kind(ofASCII: byte), 1, byte >= 0x41 && byte <= 0x5A)
            } else {
                let scalar = Scalar(at: index, in: bytes)
                (kind, length, isUpper) = (scalar.kind, scalar.length, scalar.isUpper)
            }
        }

        var isWordy: Bool { kind == .letter || kind == .digit }

        /// `...`, `--`, ` `` `, `''`, `***`, `===`, `___`
        var mayRepeat: Bool {
            switch byte {
            case 0x2E, 0x2D, 0x60, 0x27, 0x2A, 0x3D, 0x5F, 0x7E, 0x23: true
            default: false
            }
        }

        @inline(__always)
        static func kind(ofASCII byte: UInt8) -> Kind {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A: .letter
            case 0x30...0x39: .digit
            case 0...0x20, 0x7F: .space
            case 0x2D: .hyphen
            case 0x27: .apostrophe
            default: .mark
            }
        }
    }

    /// A character outside ASCII.
    struct Scalar {
        let value: UInt32
        let length: Int

        init(at index: Int, in bytes: [UInt8]) {
            let first = bytes[index]
            let wanted = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            length = min(wanted, bytes.count - index)
            var value = UInt32(first) & (0x7F >> UInt32(wanted))
            for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
            self.value = wanted == 1 || length < wanted ? 0xFFFD : value
        }

        var kind: Character.Kind {
            switch value {
            case 0x2010, 0x2011: .hyphen
            case 0x2019, 0x02BC, 0xFF07: .apostrophe
            case 0x80...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
            case 0xAA, 0xAD, 0xB5, 0xBA, 0x200C, 0x200D: .letter
            case 0xA1...0xBF, 0xD7, 0xF7: .mark
            case 0x2012...0x206F, 0x20A0...0x20CF, 0x2100...0x2BFF, 0x2E00...0x2E7F: .mark
            case 0x3001...0x3004, 0x3008...0x3020, 0x3030, 0xFE10...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20: .mark
            case 0x060C, 0x061B, 0x061F, 0x06D4, 0x0964, 0x0965, 0xFFFC, 0xFFFD, 0x1F000...0x1FAFF, 0xE0000...: .mark
            case 0x0660...0x0669, 0x06F0...0x06F9, 0x0966...0x096F, 0xFF10...0xFF19: .digit
            default: .letter
            }
        }

        /// Capitals of the Latin, Greek and Cyrillic blocks; the blocks that
        /// alternate between large and small are told by parity.
        var isUpper: Bool {
            switch value {
            case 0xC0...0xDE: value != 0xD7
            case 0x100...0x137, 0x14A...0x177, 0x1CD...0x1DC, 0x1DE...0x233, 0x460...0x481, 0x48A...0x4BF,
                0x4D0...0x52F, 0x1E00...0x1EFF:
                value & 1 == 0
            case 0x139...0x148, 0x179...0x17E, 0x4C1...0x4CE: value & 1 == 1
            case 0x178, 0x386, 0x388...0x38F, 0x391...0x3AB, 0x400...0x42F: true
            default: false
            }
        }
    }
}
