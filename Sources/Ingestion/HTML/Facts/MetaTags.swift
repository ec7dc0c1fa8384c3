/// What a page's head says about it: `<meta>` by name or property, in lower case.
struct MetaTags {
    private var values: [String: [String]] = [:]

    init(_ tree: PageTree) {
        for node in tree.all(.meta) {
            guard let content = tree.attribute(.content, of: node), content.contains(where: { !$0.isWhitespace }) else {
                continue
            }
            for name in [AttributeName.property, .name, .itemprop] {
                guard let value = tree.attribute(name, of: node) else { continue }
                for key in value.lowercased().split(separator: " ") { values[String(key), default: []].append(content) }
            }
        }
    }

    func first(_ names: String...) -> String? {
        for name in names { if let value = values[name]?.first { return value } }
        return nil
    }

    /// What each of `names` says first.
    func values(of names: String...) -> [String] { names.compactMap { values[$0]?.first } }

    func all(_ names: String...) -> [String] {
        for name in names { if let value = values[name] { return value } }
        return []
    }
}
