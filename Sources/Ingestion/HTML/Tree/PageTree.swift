/// A page as a tree, in three flat arrays: nodes in document order, their
/// attributes, and all text in one buffer. The nodes below node `n` are
/// `n + 1 ..< nodes[n].end`, so a walk over a part is a loop.
struct PageTree {
    struct Node {
        let tag: Tag
        let parent: Int
        /// Behind its last descendant.
        var end: Int
        /// Of the buffer; empty but for text.
        var text: Range<Int>
        let attributes: Range<Int>
    }

    struct Attribute {
        let name: AttributeName
        let value: String
    }

    var nodes: [Node] = []
    var attributes: [Attribute] = []
    /// The text of all nodes, UTF-8.
    var buffer: [UInt8] = []

    func attribute(_ name: AttributeName, of node: Int) -> String? {
        for index in nodes[node].attributes where attributes[index].name == name { return attributes[index].value }
        return nil
    }

    func tag(_ node: Int) -> Tag { nodes[node].tag }
    func parent(_ node: Int) -> Int? { nodes[node].parent >= 0 ? nodes[node].parent : nil }
    func below(_ node: Int) -> Range<Int> { (node + 1)..<nodes[node].end }
    func holds(_ outer: Int, _ inner: Int) -> Bool { inner >= outer && inner < nodes[outer].end }

    /// The nodes one level down.
    func children(of node: Int) -> [Int] {
        var result: [Int] = []
        var child = node + 1
        while child < nodes[node].end {
            result.append(child)
            child = nodes[child].end
        }
        return result
    }

    /// From its parent to the root.
    func ancestors(of node: Int) -> [Int] {
        var result: [Int] = []
        var next = nodes[node].parent
        while next >= 0 {
            result.append(next)
            next = nodes[next].parent
        }
        return result
    }

    func isBelow(_ node: Int, _ tags: Set<Tag>) -> Bool {
        var next = nodes[node].parent
        while next >= 0 {
            if tags.contains(nodes[next].tag) { return true }
            next = nodes[next].parent
        }
        return false
    }

    /// The elements of a kind, in document order.
    func all(_ tags: Tag...) -> [Int] { nodes.indices.filter { tags.contains(nodes[$0].tag) } }

    /// All text below `node`, blanks folded, machinery and marks left out. Linear in the part.
    /// - Parameter keepsMarks: for who asks whether something is a mark; marks in marks would be asked again and again.
    func text(of node: Int, most: Int = .max, keepsMarks: Bool = false) -> String {
        var bytes: [UInt8] = []
        var index = node
        while index < nodes[node].end, bytes.count < most {
            let tag = nodes[index].tag
            if tag == .text {
                bytes += buffer[nodes[index].text]
            } else if index != node, tag.isMachinery || !keepsMarks && PageMarks.isOne(index, self) {
                index = nodes[index].end
                continue
            } else if !tag.isInline {
                bytes.append(32)
            }
            index += 1
        }
        return Blanks.folded(bytes[...])
    }
}
