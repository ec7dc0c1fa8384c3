import News

/// The source an article comes from.
struct SourcePlace: Sendable {
    let kind: Source.Kind
    let location: String
    let name: String

    init(_ kind: Source.Kind, at location: String, named name: String? = nil) {
        self.kind = kind
        self.location = location
        self.name = name ?? location.split(separator: "/").last.map(String.init) ?? location
    }
}
