extension String {
    /// The text without what could do harm on a terminal or hide from a reader:
    /// escape sequences, C0 controls but tab and line feed, DEL, C1, bidirectional controls, tag
    /// characters, other invisible format controls, and non-characters. `\r\n`
    /// and `\r` become `\n`; more than eight combining marks in a row are cut.
    /// Linear; text that is already safe comes back without a copy.
    public var safe: String {
        if utf8.allSatisfy(SafeText.isPlainASCII) || unicodeScalars.allSatisfy(SafeText.isPlain) { return self }
        return SafeText.cleaned(self)
    }

    /// Without what `Unicode.Scalar.isHarmful` names; otherwise as it is. A
    /// return in front of a line feed ends a line of CSV and stays.
    public var harmless: String {
        if utf8.allSatisfy(SafeText.isPlainASCII) || !unicodeScalars.contains(where: \.isHarmful) { return self }
        var result = String.UnicodeScalarView()
        var isBehindReturn = false
        for scalar in unicodeScalars {
            if isBehindReturn, scalar == "\n" { result.append("\r") }
            isBehindReturn = scalar == "\r"
            if !scalar.isHarmful { result.append(scalar) }
        }
        return String(result)
    }

    /// So many characters at most, none of them made of code points without end,
    /// and no blanks where it was cut. Linear.
    public func cut(to length: Int) -> String {
        var scalars = prefix(length).unicodeScalars.prefix(length * 4)
        guard scalars.endIndex < unicodeScalars.endIndex else { return self }
        while let last = scalars.last, SafeText.isBlank(last) { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }

    /// `safe`, on one line: white space folded to single blanks, ends trimmed.
    /// Linear; a line that is so already comes back without a copy.
    public var safeLine: String {
        if SafeText.isPlainLine(utf8) { return self }
        var result = ""
        result.reserveCapacity(utf8.count)
        var isGap = false
        for scalar in safe.unicodeScalars {
            if SafeText.isBlank(scalar) {
                isGap = true
            } else {
                if isGap, !result.isEmpty { result.unicodeScalars.append(" ") }
                isGap = false
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// Whether `String.safe` takes it out: controls but tab and line feed,
    /// bidirectional controls, tag characters, non-characters.
    public var isHarmful: Bool { SafeText.isHarmful(value) }
}

enum SafeText {
    static func isPlainASCII(_ byte: UInt8) -> Bool {
        (byte >= 0x20 && byte < 0x7F) || byte == 0x0A || byte == 0x09
    }

    /// Kept as it is, whatever stands around it.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool { !isHarmful(scalar.value) && !isCombining(scalar) }

    /// Plain ASCII words with single blanks between them, as most titles are.
    static func isPlainLine(_ text: String.UTF8View) -> Bool {
        var isBehindBlank = true
        for byte in text {
            let isBlank = byte == 0x20
            guard byte >= 0x20, byte < 0x7F, !(isBlank && isBehindBlank) else { return false }
            isBehindBlank = isBlank
        }
        return !isBehindBlank || text.isEmpty
    }

    /// Unicode's tables are asked only beyond ASCII.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isWhitespace }
        return scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
    }

    static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var marks = 0
        var previousWasReturn = false
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            index = behind(scalar, scalars, scalars.index(after: index))
            let wasReturn = previousWasReturn
            previousWasReturn = scalar == "\r"
            if scalar == "\n", wasReturn { continue }
            if scalar == "\r" {
                result.append("\n")
                continue
            }
            guard !isHarmful(scalar.value) else { continue }
            marks = isCombining(scalar) ? marks + 1 : 0
            if marks <= maximumMarks { result.append(scalar) }
        }
        return String(result)
    }

    /// Where to go on behind a scalar: an escape takes along what it makes an order of.
    private static func behind(
        _ scalar: Unicode.Scalar, _ scalars: String.UnicodeScalarView, _ next: String.Index
    ) -> String.Index {
        switch scalar.value {
        case 0x1B: EscapeSequence.end(in: scalars, from: next, \.value) ?? next
        case 0x9B: EscapeSequence.endOfOrder(scalars[next...].prefix(EscapeSequence.mostLetters), \.value) ?? next
        default: next
        }
    }

    /// More than any script needs on one letter.
    private static let maximumMarks = 8

    static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        // Among quotation marks and dashes, of which news is full, there are none.
        guard scalar.value >= 0x300, !(0x2000..<0x20D0).contains(scalar.value) else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    static func isHarmful(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A: return false
        case 0x00...0x1F, 0x7F...0x9F: return true
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F: return true
        case 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: return true
        case 0xE0000...0xE0FFF: return true
        case 0xFDD0...0xFDEF: return true
        default: return value & 0xFFFE == 0xFFFE
        }
    }
}
