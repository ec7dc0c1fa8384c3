import News
import Support

@testable import Analysis

/// Texts whose names are marked with kind and entity:
/// `"[PERSON:1 Kim Jong Un] met [PERSON:2 Vladimir Putin]. [PERSON:1 Kim] smiled."`
enum MarkedNames {
    static func document(_ marked: String) -> (document: Document, names: [NameSpan]) {
        let text = MarkedText(marked)
        let document = Document(text.text)
        return (
            document, text.marks.map { NameSpan(tokens: tokens(of: $0.span, in: document), kind: kind(of: $0.label)) }
        )
    }

    /// The text with every mention marked by what the resolver made of it,
    /// entities numbered by their first mention.
    static func resolved(_ marked: String) -> String {
        let (document, names) = document(marked)
        let (mentions, _) = EntityResolver.resolve(names, in: document)
        let marks = mentions.map { (label: "\(label(of: $0.kind)):\($0.entity + 1)", span: $0.span) }
        return MarkedText.write(marks, into: document.text(TextSpan(0, document.bytes.count)))
    }

    static func entities(_ marked: String) -> [LocalEntity] {
        let (document, names) = document(marked)
        return EntityResolver.resolve(names, in: document).entities
    }

    private static func tokens(of span: TextSpan, in document: Document) -> Range<Int> {
        let inside = document.tokens.indices.filter { document.tokens[$0].span.overlaps(span) }
        return (inside.first ?? 0)..<((inside.last ?? -1) + 1)
    }

    private static func kind(of label: String) -> EntityKind {
        switch label.prefix(while: { $0 != ":" }) {
        case "PERSON": .person
        case "ORG": .organization
        case "PLACE": .place
        default: .other
        }
    }

    private static func label(of kind: EntityKind) -> String {
        switch kind {
        case .person: "PERSON"
        case .organization: "ORG"
        case .place: "PLACE"
        case .other: "OTHER"
        }
    }
}
