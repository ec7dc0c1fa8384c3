internal import CXML

/// What an XML document says, in its order.
protocol XMLHandler: AnyObject {
    func start(_ name: XMLName, _ attributes: [XMLAttribute])
    func end()
    /// A piece of text; what belongs together may come in several.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// A name with the namespace it is in. Names are in lower case.
struct XMLName: Hashable {
    let local: String
    let prefix: String?
    /// nil where none is declared.
    let space: String?
}

struct XMLAttribute: Hashable {
    let name: XMLName
    let value: String
}

/// libxml2's push parser behind one function. It never sees anything but what
/// `XMLRepair` wrote, and never opens a file or a connection.
enum XMLPushParser {
    /// - Parameter bytes: any bytes of valid UTF-8 that are meant to be XML.
    static func parse(_ bytes: [UInt8], telling handler: some XMLHandler) {
        _ = isReady
        let bridge = Bridge(handler)
        let context = Unmanaged.passUnretained(bridge).toOpaque()
        var callbacks = callbacks()
        guard let parser = xmlCreatePushParserCtxt(&callbacks, context, nil, 0, nil) else { return }
        defer { xmlFreeParserCtxt(parser) }
        _ = xmlCtxtUseOptions(parser, dateline_xml_options())
        withExtendedLifetime(bridge) { push(XMLRepair.wellFormed(bytes), into: parser) }
    }
}

// MARK: - Private

/// Callbacks of C carry one pointer: to this.
private final class Bridge {
    let handler: any XMLHandler

    init(_ handler: any XMLHandler) {
        self.handler = handler
    }

    static func of(_ context: UnsafeMutableRawPointer?) -> (any XMLHandler)? {
        context.map { Unmanaged<Bridge>.fromOpaque($0).takeUnretainedValue().handler }
    }
}

extension XMLPushParser {
    /// libxml2 must be set up once, by one thread.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    private static let chunk = 65_536

    private static func push(_ bytes: [UInt8], into parser: xmlParserCtxtPtr) {
        bytes.withUnsafeBytes { raw in
            guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return }
            var offset = 0
            while offset < raw.count {
                let length = min(chunk, raw.count - offset)
                _ = xmlParseChunk(parser, start + offset, Int32(length), 0)
                offset += length
            }
            _ = xmlParseChunk(parser, nil, 0, 1)
        }
    }

    private static func callbacks() -> xmlSAXHandler {
        var callbacks = xmlSAXHandler()
        callbacks.initialized = dateline_sax2_magic()
        callbacks.startElementNs = { context, local, prefix, space, _, _, count, _, attributes in
            guard let handler = Bridge.of(context) else { return }
            handler.start(
                XMLPushParser.name(local, prefix, space), XMLPushParser.attributes(attributes, Int(count)))
        }
        callbacks.endElementNs = { context, _, _, _ in Bridge.of(context)?.end() }
        callbacks.characters = { context, bytes, length in
            Bridge.of(context)?.text(UnsafeBufferPointer(start: bytes, count: Int(length)))
        }
        callbacks.ignorableWhitespace = callbacks.characters
        callbacks.cdataBlock = callbacks.characters
        callbacks.serror = { _, _ in }
        return callbacks
    }

    private static func name(
        _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ space: UnsafePointer<xmlChar>?
    ) -> XMLName {
        XMLName(local: text(local) ?? "", prefix: text(prefix), space: text(space))
    }

    private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String? { pointer.map { String(cString: $0) } }

    /// Five pointers each: local name, prefix, namespace, the value's start and end.
    private static func attributes(
        _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) -> [XMLAttribute] {
        guard let pointers, count > 0 else { return [] }
        return (0..<count).map { index in
            let five = pointers + index * 5
            var value = ""
            if let start = five[3], let end = five[4] {
                value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
                // Where entities aren't replaced, libxml2 writes each `&` of a value so.
                if value.utf8.contains(UInt8(ascii: "&")) { value = value.replacing("&#38;", with: "&") }
            }
            return XMLAttribute(name: name(five[0], five[1], five[2]), value: value)
        }
    }
}
