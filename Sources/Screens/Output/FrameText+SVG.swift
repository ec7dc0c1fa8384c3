extension FrameText {
    /// A picture of the frame for pages and READMEs: text stays text, each run
    /// of one style is stretched to its columns, so that any monospaced font will do.
    public static func svg(_ frame: Frame, theme: Theme) -> String {
        let width = frame.size.columns * SVG.cellWidth / 10 + 2 * SVG.margin
        let height = frame.size.rows * SVG.cellHeight + 2 * SVG.margin
        let paper = theme.name == Theme.light.name ? SVG.Paper.light : .dark
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\">",
            "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"\(paper.background)\"/>",
            "<g font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"14\" xml:space=\"preserve\">",
        ]
        for row in 0..<frame.size.rows {
            for run in frame.runs(row) { lines += SVG.run(run, row, theme, paper) }
        }
        return (lines + ["</g>", "</svg>", ""]).joined(separator: "\n")
    }
}

// MARK: - Private

private enum SVG {
    struct Paper {
        let foreground: String
        let background: String
        static let dark = Paper(foreground: "#d7dae0", background: "#1b1e24")
        static let light = Paper(foreground: "#24272d", background: "#ffffff")
    }

    /// Tenths of a pixel, and pixels.
    static let cellWidth = 84
    static let cellHeight = 18
    static let margin = 12

    static func run(_ run: Frame.Run, _ row: Int, _ theme: Theme, _ paper: Paper) -> [String] {
        let look = theme.look(of: run.style)
        var foreground = look.foreground.map(hex) ?? paper.foreground
        var background = look.background.map(hex)
        if look.emphasis.contains(.reverse) { (foreground, background) = (background ?? paper.background, foreground) }
        var result: [String] = []
        let y = margin + row * cellHeight
        if let background {
            result.append(
                "<rect x=\"\(x(run.column))\" y=\"\(y)\" width=\"\(tenths(run.width * cellWidth))\" height=\"\(cellHeight)\" fill=\"\(background)\"/>"
            )
        }
        let text = run.text
        guard text.contains(where: { $0 != " " }) else { return result }
        let lead = text.prefix { $0 == " " }.count
        let body = text.dropFirst(lead).reversed().drop { $0 == " " }.reversed()
        let width = GraphemeWidth.of(String(body)) * cellWidth
        result.append(
            "<text x=\"\(x(run.column + lead))\" y=\"\(y + 14)\" textLength=\"\(tenths(width))\" fill=\"\(foreground)\"\(attributes(look.emphasis))>\(escaped(String(body)))</text>"
        )
        return result
    }

    private static func x(_ column: Int) -> String { tenths(margin * 10 + column * cellWidth) }

    private static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }

    private static func hex(_ colour: Colour) -> String {
        let digits = String(colour.rgb, radix: 16)
        return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    private static func attributes(_ emphasis: Emphasis) -> String {
        var result = ""
        if emphasis.contains(.bold) { result += " font-weight=\"bold\"" }
        if emphasis.contains(.italic) { result += " font-style=\"italic\"" }
        if emphasis.contains(.underline) { result += " text-decoration=\"underline\"" }
        if emphasis.contains(.dim) { result += " opacity=\"0.6\"" }
        return result
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(character)
            }
        }
    }
}
