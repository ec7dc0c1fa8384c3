/// An element with all that is in it.
struct XMLElement {
    enum Node {
        case text(String)
        case element(XMLElement)
    }

    let name: XMLName
    let attributes: [XMLAttribute]
    /// What relative addresses in it are relative to; nil if nothing says.
    let base: String?
    var nodes: [Node] = []

    /// The child elements, in order.
    var children: [XMLElement] {
        nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    var hasChildren: Bool {
        nodes.contains { if case .element = $0 { true } else { false } }
    }

    /// All text in it, its elements' too.
    var text: String {
        var result = ""
        appendText(to: &result)
        return result
    }

    /// The value of an attribute without a prefix, or with one (`rdf:about`).
    func attribute(_ name: String, prefix: String? = nil) -> String? {
        attributes.first { $0.name.local == name && $0.name.prefix == prefix }?.value
    }

    private func appendText(to result: inout String) {
        for node in nodes {
            switch node {
            case .text(let text): result += text
            case .element(let element): element.appendText(to: &result)
            }
        }
    }
}

/// Takes a document apart: elements that hold others of interest are opened,
/// all below comes whole. A feed of any length so needs the memory of one entry.
protocol XMLTreeReader: AnyObject {
    /// Whether the children of an element that begins here are told one by one.
    /// `path` holds the opened elements around it, outermost first.
    func opens(_ element: XMLElement, in path: [XMLElement]) -> Bool
    /// An element that wasn't opened, whole; cut where the document is.
    func take(_ element: XMLElement, in path: [XMLElement])
}

enum XMLTree {
    /// - Parameter base: the document's own address.
    static func read(_ bytes: [UInt8], base: String?, telling reader: some XMLTreeReader) {
        let builder = Builder(base: base, reader: reader)
        XMLPushParser.parse(bytes, telling: builder)
        builder.finish()
    }
}

// MARK: - Private

private final class Builder: XMLHandler {
    private let base: String?
    private let reader: any XMLTreeReader
    private var path: [XMLElement] = []
    /// The element that is being built, and its open descendants.
    private var stack: [XMLElement] = []
    private var pending: [UInt8] = []

    init(base: String?, reader: any XMLTreeReader) {
        self.base = base
        self.reader = reader
    }

    func start(_ name: XMLName, _ attributes: [XMLAttribute]) {
        flush()
        let outer = stack.last?.base ?? path.last?.base ?? base
        let own = attributes.first { $0.name.local == "base" && $0.name.prefix == "xml" }
        let element = XMLElement(
            name: name, attributes: attributes, base: own.flatMap { LinkAddress.base($0.value, in: outer) } ?? outer)
        if stack.isEmpty, reader.opens(element, in: path) {
            path.append(element)
        } else {
            stack.append(element)
        }
    }

    func end() {
        flush()
        guard let element = stack.popLast() else {
            _ = path.popLast()
            return
        }
        if stack.isEmpty {
            reader.take(element, in: path)
        } else {
            stack[stack.count - 1].nodes.append(.element(element))
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if !stack.isEmpty { pending += bytes }
    }

    /// What the parser left open is taken as it is.
    func finish() {
        while !stack.isEmpty { end() }
    }

    private func flush() {
        guard !pending.isEmpty, !stack.isEmpty else { return }
        stack[stack.count - 1].nodes.append(.text(String(decoding: pending, as: UTF8.self)))
        pending.removeAll(keepingCapacity: true)
    }
}
