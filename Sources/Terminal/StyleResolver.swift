internal import Screens

/// What a style is on one terminal: colour numbers (-1: the terminal's own) and
/// attributes.
struct ResolvedLook: Hashable, Sendable {
    var foreground: Int32 = -1
    var background: Int32 = -1
    /// Of `Emphasis` only bold, underline, reverse, dim and italic.
    var attributes: Emphasis = []
}

/// Turns meanings into looks: the role's look, then the backgrounds of related,
/// marked and selected over it, as far as the terminal has colours for them.
struct StyleResolver {
    let theme: Theme
    let depth: ColourDepth

    func resolve(_ style: Style) -> ResolvedLook {
        let look = theme.looks[style.role] ?? Look()
        var resolved = ResolvedLook(
            foreground: number(look.foreground), background: number(look.background),
            attributes: look.emphasis.union(style.emphasis).intersection(.attributes))
        for layer in Self.layers where style.emphasis.contains(layer.emphasis) {
            lay(layer.look(theme), layer, over: &resolved)
        }
        if resolved.foreground == resolved.background { resolved.foreground = -1 }
        return resolved
    }
}

// MARK: - Private

extension StyleResolver {
    /// Later layers lie on earlier ones.
    private struct Layer {
        let emphasis: Emphasis
        let look: @Sendable (Theme) -> Look
        /// What stands for the background where there is none to see.
        let substitute: Emphasis
        /// The least depth at which the background is quiet enough to be used.
        let leastDepth: ColourDepth
    }

    private static let layers = [
        Layer(emphasis: .related, look: { $0.related }, substitute: .bold, leastDepth: .palette),
        Layer(emphasis: .marked, look: { $0.marked }, substitute: [], leastDepth: .ansi),
        Layer(emphasis: .selected, look: { $0.selected }, substitute: .reverse, leastDepth: .ansi),
    ]

    private func lay(_ look: Look, _ layer: Layer, over resolved: inout ResolvedLook) {
        let attributes = look.emphasis.intersection(.attributes)
        resolved.attributes.formUnion(attributes)
        if depth >= layer.leastDepth, look.background != nil {
            resolved.background = number(look.background)
            if look.foreground != nil { resolved.foreground = number(look.foreground) }
            // Of eight colours hardly two can be read on each other: what is selected has that of the bars.
            if depth == .ansi, layer.emphasis == .selected, look.foreground == nil {
                resolved.foreground = number(theme.looks[.status]?.foreground)
            }
        } else if attributes.isEmpty {
            resolved.attributes.formUnion(layer.substitute)
        }
    }

    private func number(_ colour: Colour?) -> Int32 {
        guard let colour else { return -1 }
        switch depth {
        case .mono: return -1
        case .ansi: return Int32(colour.ansi)
        case .palette: return Int32(colour.palette)
        case .direct: return colour.directNumber
        }
    }
}

extension Colour {
    /// Terminals with direct colour take the numbers 0-7 for those of ANSI, so
    /// the seven darkest blues become black.
    fileprivate var directNumber: Int32 { rgb < 8 ? 0 : Int32(rgb & 0xFF_FFFF) }
}

extension Emphasis {
    /// Those that a terminal knows.
    static let attributes: Emphasis = [.bold, .underline, .reverse, .dim, .italic]
}
