import News

/// Annotations as bytes. Spans are counted from the end of the one before.
enum AnnotationCoding {
    static func bytes(_ spans: [TextSpan]) -> [UInt8] {
        var writer = SpanWriter()
        for span in spans { writer.write(span) }
        return writer.bytes.bytes
    }

    static func spans(_ bytes: [UInt8]) -> [TextSpan] {
        var reader = SpanReader(bytes)
        var result: [TextSpan] = []
        while !reader.isAtEnd { result.append(reader.readSpan()) }
        return result
    }

    static func bytes(_ lengths: TermLengths) -> [UInt8] {
        var writer = ByteWriter()
        for length in [lengths.words, lengths.names, lengths.numbers] { writer.write(Int(length.bitPattern)) }
        writer.write(lengths.articles)
        return writer.bytes
    }

    static func lengths(_ bytes: [UInt8]) -> TermLengths {
        var reader = ByteReader(bytes)
        let lengths = (0..<3).map { _ in Float(bitPattern: UInt32(truncatingIfNeeded: reader.readInt())) }
        return TermLengths(words: lengths[0], names: lengths[1], numbers: lengths[2], articles: reader.readCount())
    }

    static func bytes(_ mentions: [StoredMention]) -> [UInt8] {
        var writer = SpanWriter()
        for mention in mentions {
            writer.write(mention.span)
            writer.bytes.write(Int(mention.entity.number))
        }
        return writer.bytes.bytes
    }

    static func mentions(_ bytes: [UInt8]) -> [StoredMention] {
        var reader = SpanReader(bytes)
        var result: [StoredMention] = []
        while !reader.isAtEnd {
            let span = reader.readSpan()
            result.append(StoredMention(span: span, entity: Entity.ID(Int64(reader.bytes.readInt()))))
        }
        return result
    }

    static func bytes(_ governments: [TextSpan: String]) -> [UInt8] {
        var writer = SpanWriter()
        for (span, state) in governments.sorted(by: { $0.key < $1.key }) {
            writer.write(span)
            writer.bytes.write(state)
        }
        return writer.bytes.bytes
    }

    static func governments(_ bytes: [UInt8]) -> [TextSpan: String] {
        var reader = SpanReader(bytes)
        var result: [TextSpan: String] = [:]
        while !reader.isAtEnd { result[reader.readSpan()] = reader.bytes.readText() }
        return result
    }
}
