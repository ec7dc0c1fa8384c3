import News

/// Walks over a part of a page and cuts it into blocks. What was taken out
/// comes too, with the reason, so that nothing is lost on the way.
struct BlockMaker {
    private let tree: PageTree
    private let pruning: Pruning
    private var blocks: [PageBlock] = []

    /// The block that is being read.
    private var line: [UInt8] = []
    private var linked = 0
    private var links = 0
    private var isInLink = false
    /// The addresses of the links in `line`, and that of the one being read.
    private var targets: [String] = []
    private var target: String?
    private var breaks = 0
    /// Every line break ends a block.
    private let keepsLines: Bool
    /// Items whose first line is done; what follows in them has no mark of its own.
    private var begun: Set<Int> = []
    private var numbers = ItemNumbers()

    /// Where the walk is.
    private struct Place {
        var kind: TextBlock.Kind = .paragraph
        var node: Int
        var reason: RemovedPassage.Reason?
        /// The item of a list it stands in.
        var item: Int?
    }

    static func blocks(of node: Int, _ tree: PageTree, _ pruning: Pruning, keepsLines: Bool = false) -> [PageBlock] {
        var maker = BlockMaker(tree: tree, pruning: pruning, keepsLines: keepsLines)
        let place = Place(node: node)
        maker.walk(node, place)
        maker.close(place)
        return maker.blocks
    }

    /// The blocks that stand in a range of nodes, all out of the article.
    static func outside(_ range: Range<Int>, _ tree: PageTree, _ pruning: Pruning) -> [PageBlock] {
        var maker = BlockMaker(tree: tree, pruning: pruning)
        var index = range.lowerBound
        while index < range.upperBound {
            // A part that goes on behind the range is entered, one within it is walked over.
            guard tree.nodes[index].end <= range.upperBound else {
                index += 1
                continue
            }
            let reason = ([index] + tree.ancestors(of: index)).lazy.compactMap { pruning.reasons[$0] }.first ?? .other
            let place = Place(node: index, reason: reason)
            maker.walk(index, place)
            maker.close(place)
            index = tree.nodes[index].end
        }
        return maker.blocks
    }

    private init(tree: PageTree, pruning: Pruning, keepsLines: Bool = false) {
        self.tree = tree
        self.pruning = pruning
        self.keepsLines = keepsLines
    }
}

// MARK: - Private

extension BlockMaker {
    private mutating func walk(_ node: Int, _ place: Place) {
        let item = tree.nodes[node]
        switch item.tag {
        case .text: return read(tree.buffer[item.text], place)
        case .br: return readBreak(place)
        case .math where !pruning.isHiddenNode(node): return read(FormulaText.text(ofMath: node, tree), place)
        case .img: return read(FormulaText.text(ofPicture: node, tree), place)
        case _ where PageMarks.isOne(node, tree): return
        case .a where tree.attribute(.href, of: node) != nil: return readLink(node, place)
        default: break
        }
        if item.tag.isMachinery || isHidden(node) { return }
        if item.tag.isInline, pruning.reasons[node] == nil { return walkChildren(node, place) }
        close(place)
        var inner = place
        inner.node = node
        inner.reason = place.reason ?? pruning.reasons[node]
        inner.kind = kind(of: node, place.kind)
        if item.tag == .li || item.tag == .dd { inner.item = node }
        if item.tag == .table, inner.reason == nil, let rows = TableText.rows(tree, node, pruning) {
            add(rows.safe, .table, inner)
        } else if item.tag == .pre, inner.reason == nil {
            readCode(node, inner)
        } else {
            walkChildren(node, inner)
            close(inner)
        }
    }

    /// Hidden text is nobody's: it isn't shown among what was taken out either.
    private func isHidden(_ node: Int) -> Bool {
        pruning.reasons[node] == .other && pruning.isHiddenNode(node)
    }

    private mutating func walkChildren(_ node: Int, _ place: Place) {
        var child = node + 1
        while child < tree.nodes[node].end {
            walk(child, place)
            child = tree.nodes[child].end
        }
    }

    private func kind(of node: Int, _ outer: TextBlock.Kind) -> TextBlock.Kind {
        let tag = tree.nodes[node].tag
        if let level = tag.headingLevel { return .heading(level: level) }
        switch tag {
        case .li, .dd: return .listItem
        case .blockquote: return .quote
        case .figcaption, .caption: return .caption
        case .pre: return .code
        case .p, .div, .section, .span: return outer
        default: return outer == .listItem || outer == .quote ? outer : .paragraph
        }
    }

    private mutating func readLink(_ node: Int, _ place: Place) {
        let (wasInLink, outer) = (isInLink, target)
        isInLink = true
        target = tree.attribute(.href, of: node).flatMap { $0.hasPrefix("#") ? nil : $0 }
        openTarget()
        let before = line.count
        walkChildren(node, place)
        (isInLink, target) = (wasInLink, outer)
        if line.count > before { links += 1 }
        if !targets.isEmpty { line.append(LinkMarks.end) }
        openTarget()
    }

    private mutating func openTarget() {
        guard let target else { return }
        line.append(LinkMarks.start)
        targets.append(target)
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>, _ place: Place) {
        guard let first = bytes.first(where: { $0 > 32 }) else {
            if !line.isEmpty, line.last != 32 { line.append(32) }
            return
        }
        _ = first
        if breaks >= 2 || keepsLines && breaks > 0 { close(place) } else if breaks == 1 { readSingleBreak(place) }
        breaks = 0
        line += bytes
        if isInLink { linked += bytes.count }
    }

    private mutating func read(_ formula: String?, _ place: Place) {
        if let formula { read(Array(formula.utf8)[...], place) }
    }

    private mutating func readBreak(_ place: Place) {
        breaks += 1
    }

    /// One line break within a paragraph is a blank, between sentences of a
    /// page that has no paragraphs it ends one.
    private mutating func readSingleBreak(_ place: Place) {
        let isSentence = line.last { $0 > 32 }.map { [46, 33, 63, 0x9D].contains($0) } ?? false
        if isSentence, line.count >= 60, tree.nodes[place.node].tag.isContainer {
            close(place)
        } else {
            line.append(32)
        }
    }

    private mutating func close(_ place: Place) {
        breaks = 0
        let (text, found) = LinkMarks.taken(from: Blanks.folded(line[...]), targets)
        if !text.isEmpty { addLine(text, place, found) }
        line.removeAll(keepingCapacity: true)
        targets.removeAll(keepingCapacity: true)
        linked = 0
        links = 0
        openTarget()
    }

    /// The first line of an item has its number; those below it are paragraphs,
    /// as are all below a heading.
    private mutating func addLine(_ text: String, _ place: Place, _ targets: [PassageLink]) {
        guard let item = place.item, place.reason == nil else { return add(text, place.kind, place, targets) }
        let isFirst = begun.insert(item).inserted
        guard place.kind == .listItem else { return add(text, place.kind, place, targets) }
        guard isFirst else { return add(text, .paragraph, place, targets) }
        switch numbers.mark(of: item, tree) {
        case .number(let number)?: add(text, .numberedItem(number), place, targets)
        case .letters(let letters)?:
            add(letters + text, .listItem, place, targets.map { $0.moved(by: letters.utf8.count) })
        case nil: add(text, .listItem, place, targets)
        }
    }

    private mutating func add(
        _ text: String, _ kind: TextBlock.Kind, _ place: Place, _ targets: [PassageLink] = []
    ) {
        guard !text.isEmpty else { return }
        blocks.append(
            PageBlock(
                text: text, kind: kind, node: place.node, depth: place.item.map(depth(of:)) ?? 0, linked: linked,
                links: links, targets: targets, reason: place.reason))
    }

    /// In how many items of other lists this one stands.
    private func depth(of item: Int) -> Int {
        tree.ancestors(of: item).count { [.li, .dd].contains(tree.nodes[$0].tag) }
    }

    /// Lines stay, empty ones go.
    private mutating func readCode(_ node: Int, _ place: Place) {
        var text: [UInt8] = []
        for index in tree.below(node) {
            if tree.nodes[index].tag == .text { text += tree.buffer[tree.nodes[index].text] }
            if tree.nodes[index].tag == .br { text.append(10) }
        }
        let lines = text.split(separator: 10).filter { !$0.allSatisfy { $0 <= 32 } }
        add(lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n").safe, .code, place)
    }
}
