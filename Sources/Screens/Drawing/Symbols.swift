/// The characters that screens are drawn with.
struct Symbols: Hashable, Sendable {
    let vertical, horizontal, teeDown, teeUp, cross: String
    let ellipsis, separator, crumb, dot, dash: String
    let cursor, unread, marked, bullet, quoteBar, open, closed: String
    let thumb, thumbOnBorder: String
    let assumed, given, span, before, after, floor, here: String
    /// From nothing to full.
    let bars: [String]

    static let unicode = Symbols(
        vertical: "│", horizontal: "─", teeDown: "┬", teeUp: "┴", cross: "┼", ellipsis: "…", separator: " · ",
        crumb: " › ", dot: "·", dash: " – ", cursor: "▸", unread: "●", marked: "◆", bullet: "•", quoteBar: "▏",
        open: "▾", closed: "▸", thumb: "▐",
        thumbOnBorder: "┃", assumed: "~", given: "!", span: "…", before: "‹", after: "›", floor: "▁", here: "▴",
        bars: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])

    /// For terminals without such characters, or that draw them two columns wide.
    static let ascii = Symbols(
        vertical: "|", horizontal: "-", teeDown: "-", teeUp: "-", cross: "+", ellipsis: "..", separator: " | ",
        crumb: " > ", dot: ".", dash: " - ", cursor: ">", unread: "*", marked: "+", bullet: "*", quoteBar: "|",
        open: "-", closed: "+", thumb: ":", thumbOnBorder: ":",
        assumed: "~", given: "!", span: "-", before: "<", after: ">", floor: "_", here: "^",
        bars: [" ", ".", ".", ":", ":", "|", "|", "#", "#"])
}
