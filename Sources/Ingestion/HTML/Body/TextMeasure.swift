/// How much text the parts of a page hold, without what has been taken out:
/// sums over the nodes in document order, so that a part's is a difference.
struct TextMeasure {
    /// The text that stands in a block itself, not in blocks within it.
    struct Own {
        var characters = 0
        var links = 0
        var commas = 0
        var stops = 0

        /// Text that is no link, if it looks like sentences.
        var prose: Int {
            let plain = characters - links
            guard plain >= 30, links * 2 <= characters else { return 0 }
            return stops > 0 || plain >= 100 ? plain : 0
        }
    }

    private(set) var own: [Own]
    private var characters: [Int]
    private var links: [Int]
    private var proseSums: [Int]

    /// - Parameter isOut: for each node, whether it and what it holds is left out.
    init(_ tree: PageTree, without isOut: (Int) -> Bool) {
        own = Array(repeating: Own(), count: tree.nodes.count)
        characters = [0]
        links = [0]
        proseSums = [0]
        count(tree, isOut)
        for node in tree.nodes.indices { proseSums.append(proseSums[node] + own[node].prose) }
    }

    func characters(_ tree: PageTree, _ node: Int) -> Int { characters[tree.nodes[node].end] - characters[node] }
    func links(_ tree: PageTree, _ node: Int) -> Int { links[tree.nodes[node].end] - links[node] }
    func prose(_ tree: PageTree, _ node: Int) -> Int { proseSums[tree.nodes[node].end] - proseSums[node] }
    var allProse: Int { proseSums.last ?? 0 }

    func linkDensity(_ tree: PageTree, _ node: Int) -> Double {
        Double(links(tree, node)) / Double(max(1, characters(tree, node)))
    }
}

// MARK: - Private

extension TextMeasure {
    private mutating func count(_ tree: PageTree, _ isOut: (Int) -> Bool) {
        characters.reserveCapacity(tree.nodes.count + 1)
        // The nearest block of each node, and whether it stands in a link.
        var block = Array(repeating: -1, count: tree.nodes.count)
        var isLink = Array(repeating: false, count: tree.nodes.count)
        var outUntil = 0
        for node in tree.nodes.indices {
            let item = tree.nodes[node]
            var found = Own()
            if node >= outUntil, isOut(node) { outUntil = item.end }
            if item.parent >= 0 { isLink[node] = isLink[item.parent] }
            if item.tag == .a, tree.attribute(.href, of: node).map({ !$0.hasPrefix("#") }) ?? false {
                isLink[node] = true
            }
            block[node] = item.tag.isInline ? (item.parent >= 0 ? block[item.parent] : -1) : node
            if item.tag == .text, node >= outUntil {
                found = TextMeasure.measure(tree.buffer[item.text])
                if isLink[node] { found.links = found.characters }
                add(found, to: block[node])
            }
            characters.append((characters.last ?? 0) + found.characters)
            links.append((links.last ?? 0) + found.links)
        }
    }

    private mutating func add(_ found: Own, to block: Int) {
        guard block >= 0 else { return }
        own[block].characters += found.characters
        own[block].links += found.links
        own[block].commas += found.commas
        own[block].stops += found.stops
    }

    /// Letters of any script count one, blanks in a row one.
    private static func measure(_ bytes: ArraySlice<UInt8>) -> Own {
        var result = Own()
        var previous: UInt8 = 32
        for (index, byte) in zip(bytes.indices, bytes) {
            let isBlank = byte <= 32
            if isBlank ? previous > 32 : byte & 0xC0 != 0x80 { result.characters += 1 }
            if byte == UInt8(ascii: ",") { result.commas += 1 }
            if isBlank, previous == 46 || previous == 33 || previous == 63 { result.stops += 1 }
            if byte == 0xE3 || byte == 0xEF || byte == 0xD8 { readWide(bytes, index, &result) }
            previous = isBlank ? 32 : byte
        }
        if previous == 46 || previous == 33 || previous == 63 { result.stops += 1 }
        return result
    }

    /// Commas and stops of Chinese, Japanese and Arabic.
    private static func readWide(_ bytes: ArraySlice<UInt8>, _ index: Int, _ result: inout Own) {
        let rest = bytes[index...].prefix(3)
        if rest.elementsEqual([0xE3, 0x80, 0x82]) { result.stops += 1 }
        if rest.elementsEqual([0xE3, 0x80, 0x81]) || rest.elementsEqual([0xEF, 0xBC, 0x8C]) { result.commas += 1 }
        if rest.elementsEqual([0xEF, 0xBC, 0x81]) || rest.elementsEqual([0xEF, 0xBC, 0x9F]) { result.stops += 1 }
        if rest.prefix(2).elementsEqual([0xD8, 0x8C]) { result.commas += 1 }
    }
}
