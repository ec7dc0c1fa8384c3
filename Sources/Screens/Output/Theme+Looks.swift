extension Theme {
    /// How a style looks: its role, then related, marked and selected over it,
    /// the attributes of all together. `Emphasis` of the result has only bold,
    /// underline, reverse, dim and italic.
    public func look(of style: Style) -> Look {
        var look = looks[style.role] ?? Look()
        look.emphasis.formUnion(style.emphasis)
        for (emphasis, layer) in [(Emphasis.related, related), (.marked, marked), (.selected, selected)]
        where style.emphasis.contains(emphasis) {
            look.foreground = layer.foreground ?? look.foreground
            look.background = layer.background ?? look.background
            look.emphasis.formUnion(layer.emphasis)
        }
        look.emphasis.formIntersection([.bold, .underline, .reverse, .dim, .italic])
        return look
    }
}

extension Frame {
    /// A stretch of one row in one style.
    struct Run {
        let column: Int
        var width: Int
        var text: String
        let style: Style
    }

    /// A row cut where the style changes.
    func runs(_ row: Int) -> [Run] {
        var runs: [Run] = []
        for (column, cell) in rows[row].enumerated() {
            if let last = runs.last, last.style == cell.style {
                runs[runs.count - 1].width += 1
                runs[runs.count - 1].text += cell.text
            } else {
                runs.append(Run(column: column, width: 1, text: cell.text, style: cell.style))
            }
        }
        return runs
    }
}
