import News

/// Links: only to places that are safe to open.
enum Address {
    static func isWeb(_ text: String) -> Bool { WebLink(text) != nil }

    /// `[text](url)`, or the text alone where the address is none to follow.
    static func link(_ text: String, to url: String?) -> String {
        let label = Escape.line(text)
        guard let url, let target = destination(url) else { return label }
        return "[\(label.isEmpty ? Escape.line(url) : label)](\(target))"
    }

    /// The address with everything percent-encoded that could end it early;
    /// nil unless it is of http, https or mailto.
    static func destination(_ url: String) -> String? {
        let trimmed = url.safeLine
        guard isWeb(trimmed) || trimmed.prefix(7).lowercased() == "mailto:" else { return nil }
        return trimmed.utf8.map { allowed.contains($0) ? String(UnicodeScalar($0)) : percent($0) }.joined()
    }

    /// `[[Name]]`; `[[Name|shown]]` where other words stand for it.
    static func wiki(_ name: String, shown: String? = nil) -> String {
        let target = FileName.stem(name)
        let label = (shown ?? name).safeLine.filter { !"[]|<>`*\\".contains($0) }
        return label == target || label.isEmpty ? "[[\(target)]]" : "[[\(target)|\(label)]]"
    }

    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&+,;=%".utf8)

    private static func percent(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count < 2 ? "0" : "") + digits
    }
}
