/// A look in words: `bold underline #5fd7ff on 236`.
///
/// Attributes and a colour in any order, the background behind `on`. Colours:
/// the eight names, `default`, 0-255 of xterm's palette, `#rrggbb`.
public struct LookText: Hashable, Sendable, CustomStringConvertible {
    public enum Colour: Hashable, Sendable {
        /// 0-7: black, red, green, yellow, blue, magenta, cyan, white.
        case ansi(UInt8)
        case palette(UInt8)
        /// 0xRRGGBB.
        case rgb(UInt32)
    }

    public enum Attribute: String, Hashable, Sendable, CaseIterable {
        case bold, underline, reverse, dim, italic
    }

    /// nil: the terminal's own.
    public private(set) var foreground: Colour?
    public private(set) var background: Colour?
    public private(set) var attributes: Set<Attribute> = []
    public let description: String

    /// - Throws: a sentence about the word that isn't understood.
    public init(_ text: String) throws(LookTextError) {
        description = text
        var isBackground = false
        for word in text.lowercased().split(separator: " ").map(String.init) {
            if word == "on" {
                isBackground = true
            } else if let attribute = Attribute(rawValue: word) {
                attributes.insert(attribute)
            } else if word != "default" {
                let colour = try Self.colour(word)
                if isBackground { background = colour } else { foreground = colour }
            }
        }
    }
}

public struct LookTextError: Error, Hashable, Sendable, CustomStringConvertible {
    public let word: String

    public var description: String {
        "\"\(word)\" is no colour and no attribute; such as: bold underline #5fd7ff on 236."
    }
}

// MARK: - Private

extension LookText {
    private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

    private static func colour(_ word: String) throws(LookTextError) -> Colour {
        if let index = names.firstIndex(of: word) { return .ansi(UInt8(index)) }
        if let index = UInt8(word) { return .palette(index) }
        if word.hasPrefix("#"), word.utf8.count == 7, let rgb = UInt32(word.dropFirst(), radix: 16) { return .rgb(rgb) }
        throw LookTextError(word: word)
    }
}
