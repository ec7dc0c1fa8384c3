import Reading

/// Which panes a screen of some size has, and where.
struct Plan: Hashable {
    enum Width { case tooSmall, single, sheet, two, three }

    let width: Width
    let header: Rect
    /// Above and below the panes; nil where rows are dear.
    var topRule: Int?
    var bottomRule: Int?
    var list: Rect?
    var main: Rect?
    var context: Rect?
    /// The row of the title line above a context pane that lies below the text.
    var sheetTitle: Int?
    let status: Int
    let hints: Int

    init(_ reader: Reader, _ size: Size) {
        width = Plan.width(size)
        header = Rect(row: 0, column: 0, width: size.columns, height: 1)
        status = size.rows - 2
        hints = size.rows - 1
        var body = Rect(row: 1, column: 0, width: size.columns, height: size.rows - 3)
        if size.rows >= 30, width == .two || width == .three {
            topRule = 1
            bottomRule = size.rows - 3
            body = Rect(row: 2, column: 0, width: size.columns, height: size.rows - 5)
        }
        divide(body, reader)
    }

    static func width(_ size: Size) -> Width {
        if size.columns < 30 || size.rows < 8 { return .tooSmall }
        if size.columns < 60 || size.rows < 15 { return .single }
        if size.columns < 100 { return .sheet }
        return size.columns < 160 ? .two : .three
    }

    var panes: Set<Pane> {
        var panes: Set<Pane> = []
        if list != nil { panes.insert(.list) }
        if main != nil { panes.insert(.main) }
        if context != nil { panes.insert(.context) }
        return panes
    }

    /// Columns of the borders between panes.
    var borders: [Int] {
        guard width == .two || width == .three else { return [] }
        let left = [main, context].compactMap { $0?.column }.filter { $0 > 0 }
        return left.map { $0 - 1 }
    }
}

// MARK: - Private

extension Plan {
    private mutating func divide(_ body: Rect, _ reader: Reader) {
        let isList = reader.view == .list || reader.view == .stories
        if reader.isZen {
            if isList { list = body } else { main = body }
            return
        }
        switch width {
        case .tooSmall: break
        case .single: single(body, reader, isList)
        case .sheet: sheet(body, reader, isList)
        case .two: two(body, reader, isList)
        case .three: three(body, reader)
        }
    }

    private mutating func single(_ body: Rect, _ reader: Reader, _ isList: Bool) {
        if reader.isInContext {
            context = body
        } else if isList {
            list = body
        } else {
            main = body
        }
    }

    /// Room for the pane below the text: two fifths, and what the reader gave it.
    private mutating func sheet(_ body: Rect, _ reader: Reader, _ isList: Bool) {
        let byWidth = reader.isReading && body.height >= 18
        guard reader.showsContext ?? byWidth || reader.isInContext, reader.hasContext else {
            if isList { list = body } else { main = body }
            return
        }
        let height = max(4, min(body.height * 2 / 5 + reader.extraColumns / 4, body.height - 5))
        let text = Rect(row: body.row, column: 0, width: body.width, height: body.height - height - 1)
        if isList { list = text } else { main = text }
        sheetTitle = text.bottom
        context = Rect(row: text.bottom + 1, column: 0, width: body.width, height: height)
    }

    private mutating func two(_ body: Rect, _ reader: Reader, _ isList: Bool) {
        let wanted = 40 + (body.width - 120) / 3 + reader.extraColumns
        let side = (reader.showsContext ?? true) && reader.hasContext ? max(30, min(wanted, body.width - 50)) : 0
        let left = Rect(row: body.row, column: 0, width: body.width - (side > 0 ? side + 1 : 0), height: body.height)
        if isList { list = left } else { main = left }
        if side > 0 { context = Rect(row: body.row, column: left.width + 1, width: side, height: body.height) }
    }

    /// Columns that the text takes with its margins; more leave it no wider.
    private static let textWidth = 86

    /// The text as wide as it reads well; list and context share the rest.
    private mutating func three(_ body: Rect, _ reader: Reader) {
        let text = max(66, min(body.width - 114, Plan.textWidth))
        let beside = (body.width - 2 - text) / 2
        let left = min(beside, 64)
        let hasContext = reader.hasContext || reader.view == .stories
        let most = body.width - left - 52
        let side =
            (reader.showsContext ?? true) && hasContext ? max(34, min(min(beside, 80) + reader.extraColumns, most)) : 0
        list = Rect(row: body.row, column: 0, width: left, height: body.height)
        let width = body.width - left - 1 - (side > 0 ? side + 1 : 0)
        main = Rect(row: body.row, column: left + 1, width: width, height: body.height)
        if side > 0 { context = Rect(row: body.row, column: body.width - side, width: side, height: body.height) }
    }
}

extension Reader {
    /// Views that have something beside them.
    var hasContext: Bool {
        switch view {
        case .list, .article, .card, .event, .timeline, .info, .marks: return true
        case .stories, .messages, .jobs, .help: return false
        }
    }
}
