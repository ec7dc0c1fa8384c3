internal import CXML

/// libxml2's HTML parser behind one function. It never sees anything but what
/// `MarkupGuard` wrote, and never opens a file or a connection.
enum PageParser {
    /// - Parameter markup: guarded UTF-8.
    static func tree(of markup: [UInt8]) -> PageTree {
        _ = isReady
        let builder = TreeBuilder()
        guard let parser = htmlNewParserCtxt() else { return builder.finished() }
        defer { htmlFreeParserCtxt(parser) }
        tell(builder, from: parser)
        withExtendedLifetime(builder) {
            markup.withUnsafeBytes { raw in
                guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return }
                let document = htmlCtxtReadMemory(parser, start, Int32(raw.count), nil, "UTF-8", options)
                if let document { xmlFreeDoc(document) }
            }
        }
        return builder.finished()
    }
}

// MARK: - Private

extension PageParser {
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    private static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

    /// Replaces the functions that would build libxml2's own tree.
    private static func tell(_ builder: TreeBuilder, from parser: htmlParserCtxtPtr) {
        guard let calls = parser.pointee.sax else { return }
        calls.pointee = xmlSAXHandler()
        calls.pointee.startElement = { context, name, attributes in
            TreeBuilder.of(context)?.start(name, attributes)
        }
        calls.pointee.endElement = { context, name in TreeBuilder.of(context)?.end(name) }
        calls.pointee.characters = { context, text, count in TreeBuilder.of(context)?.text(text, Int(count)) }
        calls.pointee.ignorableWhitespace = calls.pointee.characters
        calls.pointee.cdataBlock = calls.pointee.characters
        parser.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    }
}

/// Makes a tree of what the parser tells.
private final class TreeBuilder {
    private var tree = PageTree()
    private var open: [Int] = []

    static func of(_ context: UnsafeMutableRawPointer?) -> TreeBuilder? {
        context.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(_ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        let tag = name.map { Tag.named(String(cString: $0)) } ?? .other
        let first = tree.attributes.count
        read(attributes)
        append(tag, text: 0..<0, attributes: first..<tree.attributes.count)
        open.append(tree.nodes.count - 1)
    }

    func end(_ name: UnsafePointer<UInt8>?) {
        guard let node = open.popLast() else { return }
        tree.nodes[node].end = tree.nodes.count
    }

    /// Text comes in pieces; those side by side make one node.
    func text(_ start: UnsafePointer<UInt8>?, _ count: Int) {
        guard let start, count > 0 else { return }
        let from = tree.buffer.count
        tree.buffer += UnsafeBufferPointer(start: start, count: count)
        if let last = tree.nodes.indices.last, tree.nodes[last].tag == .text, tree.nodes[last].parent == open.last ?? -1
        {
            tree.nodes[last].text = tree.nodes[last].text.lowerBound..<tree.buffer.count
        } else {
            append(.text, text: from..<tree.buffer.count, attributes: 0..<0)
        }
    }

    func finished() -> PageTree {
        while let node = open.popLast() { tree.nodes[node].end = tree.nodes.count }
        return tree
    }

    private func append(_ tag: Tag, text: Range<Int>, attributes: Range<Int>) {
        let index = tree.nodes.count
        tree.nodes.append(
            PageTree.Node(tag: tag, parent: open.last ?? -1, end: index + 1, text: text, attributes: attributes))
    }

    private func read(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        guard var next = attributes else { return }
        while let name = next.pointee {
            if let known = AttributeName.named(String(cString: name)) {
                let value = next[1].map { String(cString: $0) } ?? ""
                tree.attributes.append(PageTree.Attribute(name: known, value: value))
            }
            next += 2
        }
    }
}
