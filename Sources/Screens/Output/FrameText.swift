/// A frame as text that can be sent, kept or shown elsewhere.
public enum FrameText {
    /// How many colours there are.
    public enum Depth: String, Sendable, CaseIterable { case mono, ansi, palette, direct }

    /// One line a row, with escape sequences (ECMA-48 SGR); blanks at the end
    /// that have no look of their own are cut. Ends with a line feed.
    public static func ansi(_ frame: Frame, theme: Theme, depth: Depth) -> String {
        let theme = depth == .mono ? Theme.mono : theme
        var result = ""
        for row in 0..<frame.size.rows {
            var runs = frame.runs(row)
            if let last = runs.last, last.text.allSatisfy({ $0 == " " }), isPlain(theme.look(of: last.style)) {
                runs.removeLast()
            }
            for run in runs {
                let codes = self.codes(theme.look(of: run.style), depth)
                result += codes.isEmpty ? run.text : "\u{1B}[\(codes.joined(separator: ";"))m\(run.text)\u{1B}[0m"
            }
            result += "\n"
        }
        return result
    }

    // MARK: - Private

    private static func isPlain(_ look: Look) -> Bool {
        look.background == nil && !look.emphasis.contains(.reverse) && !look.emphasis.contains(.underline)
    }

    private static func codes(_ look: Look, _ depth: Depth) -> [String] {
        var codes: [String] = []
        for (emphasis, code) in attributes where look.emphasis.contains(emphasis) { codes.append(code) }
        if let colour = look.foreground, let code = self.code(colour, depth, base: 30) { codes.append(code) }
        if let colour = look.background, let code = self.code(colour, depth, base: 40) { codes.append(code) }
        return codes
    }

    private static let attributes: [(Emphasis, String)] = [
        (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]

    private static func code(_ colour: Colour, _ depth: Depth, base: Int) -> String? {
        switch depth {
        case .mono: return nil
        case .ansi: return String(base + Int(colour.ansi))
        case .palette: return "\(base + 8);5;\(colour.palette)"
        case .direct: return "\(base + 8);2;\(colour.rgb >> 16 & 255);\(colour.rgb >> 8 & 255);\(colour.rgb & 255)"
        }
    }
}
