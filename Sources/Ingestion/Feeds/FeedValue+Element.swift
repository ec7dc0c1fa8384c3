/// The packings of text in feeds: escaped, inline, base64, plain.
extension FeedValue {
    /// A construct whose format says how its text is packed (Atom): `type`
    /// and, in Atom 0.3, `mode`. Elements inside count as markup whatever is said.
    static func declared(_ element: XMLElement) -> FeedValue? {
        let type = (element.attribute("type") ?? "text").lowercased().prefix { $0 != ";" }
        let isBase64 = element.attribute("mode")?.lowercased() == "base64" || packsBinary(type)
        if isBase64, !element.hasChildren {
            guard let text = Base64.text(element.text) else { return .plain(element.text) }
            return isHTML(type) || packsBinary(type) && looksMarkedUp(text) && type.hasSuffix("html")
                ? .html(text, base: element.base) : .plain(text)
        }
        if element.hasChildren { return inline(element, isHTML: isHTML(type)) }
        return isHTML(type) ? .html(element.text, base: element.base) : .plain(element.text)
    }

    /// A construct that is HTML by custom (RSS).
    static func customary(_ element: XMLElement) -> FeedValue {
        if element.hasChildren { return inline(element, isHTML: true) }
        return .html(element.text, base: element.base)
    }

    /// A title: nominally plain.
    static func title(_ element: XMLElement) -> FeedValue {
        let text = element.text
        return !element.hasChildren && FeedText.looksLikeHTML(text) ? .html(text, base: element.base) : .plain(text)
    }
}

// MARK: - Private

extension FeedValue {
    private static func isHTML(_ type: Substring) -> Bool { type == "html" || type == "text/html" }

    /// Types of Atom whose content must be base64.
    private static func packsBinary(_ type: Substring) -> Bool {
        type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("+xml") && !type.hasSuffix("/xml")
    }

    private static func looksMarkedUp(_ text: String) -> Bool { text.contains("<") }

    /// Elements written into the feed. Some say HTML, wrap it in a `div` and
    /// escape what is in that all the same.
    private static func inline(_ element: XMLElement, isHTML: Bool) -> FeedValue {
        let children = element.children
        if isHTML, children.count == 1, let only = children.first, only.name.local == "div", !only.hasChildren {
            return .html(only.text, base: only.base)
        }
        let isEscaped =
            isHTML
            && element.nodes.contains { node in
                if case .text(let text) = node { FeedText.looksLikeHTML(text) } else { false }
            }
        return .html(ElementHTML.inner(of: element, escapingText: !isEscaped), base: element.base)
    }
}

/// Elements back to markup.
enum ElementHTML {
    static func inner(of element: XMLElement, escapingText: Bool = true) -> String {
        var result = ""
        write(element.nodes, escapingText, to: &result)
        return result
    }

    private static func write(_ nodes: [XMLElement.Node], _ escaping: Bool, to result: inout String) {
        for node in nodes {
            switch node {
            case .text(let text): result += escaping ? HTMLCleaner.escaped(text) : text
            case .element(let element): write(element, escaping, to: &result)
            }
        }
    }

    private static func write(_ element: XMLElement, _ escaping: Bool, to result: inout String) {
        let name = element.name.local
        result += "<\(name)"
        for attribute in element.attributes where attribute.name.prefix == nil {
            let isAddress = HTMLTags.addresses.contains(attribute.name.local)
            let value = isAddress ? LinkAddress.resolved(attribute.value, against: element.base) : attribute.value
            if let value { result += " \(attribute.name.local)=\"\(HTMLCleaner.escaped(value))\"" }
        }
        result += ">"
        write(element.nodes, escaping, to: &result)
        if !HTMLTags.void.contains(name) { result += "</\(name)>" }
    }
}
