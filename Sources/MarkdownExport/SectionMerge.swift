/// A body cut into generated sections and what stands around them.
///
/// A section is either one block whose last line ends in its id (`… ^m12`), or
/// everything between two link definitions, which no renderer shows:
/// `[dateline:begin:a12-text]: #` and `[dateline:end:a12-text]: #`.
struct SectionedBody {
    enum Part: Hashable {
        case section(id: String, lines: [String])
        case other([String])

        var id: String? {
            if case .section(let id, _) = self { id } else { nil }
        }

        var lines: [String] {
            switch self {
            case .section(_, let lines), .other(let lines): lines
            }
        }

        /// Whether what comes behind it starts on a line of its own.
        var endsLine: Bool { lines.last == "" }
    }

    var parts: [Part] = []

    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var index = 0
        while index < lines.count {
            let end = SectionedBody.end(ofPartAt: index, in: lines)
            add(Array(lines[index..<end]))
            index = end
        }
    }

    /// Wraps text of several blocks, so that it is found again.
    static func wrapped(_ text: String, id: String) -> String {
        "[dateline:begin:\(id)]: #\n\n\(text)\n\n[dateline:end:\(id)]: #"
    }

    var text: String { parts.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n") }

    /// Takes out the sections that are not among `ids`, each with one of the
    /// blank lines around it.
    mutating func keepSections(_ ids: Set<String>) {
        var kept: [Part] = []
        for part in parts {
            if let id = part.id, !ids.contains(id) { continue }
            guard case .other(let lines) = part, case .other(let before)? = kept.last else {
                kept.append(part)
                continue
            }
            let isDoubled = before.last == "" && lines.first == ""
            kept[kept.count - 1] = .other(before + (isDoubled ? lines.dropFirst() : lines[...]))
        }
        parts = kept.filter { !$0.lines.isEmpty }
    }
}

/// Puts the sections of a new export in the places of the old ones.
enum SectionMerge {
    static func merge(_ existing: String, with new: String) -> String {
        let old = FrontMatter(of: existing)
        let fresh = FrontMatter(of: new)
        let body = merge(SectionedBody(old.body), with: SectionedBody(fresh.body))
        return old.renewed(by: fresh).text + body.text
    }

    private static func merge(_ old: SectionedBody, with new: SectionedBody) -> SectionedBody {
        var result = old
        result.keepSections(Set(new.parts.compactMap(\.id)))
        var place: Int?
        for part in new.parts where part.id != nil {
            if let index = result.parts.firstIndex(where: { $0.id == part.id }) {
                result.parts[index] = part
                place = index + 1
            } else {
                place = insert(part, at: place, into: &result.parts)
            }
        }
        return result
    }

    /// Behind the section that stands in front of it in the new export, else
    /// before all others; returns the place behind it.
    private static func insert(_ part: SectionedBody.Part, at place: Int?, into parts: inout [SectionedBody.Part])
        -> Int
    {
        if let place {
            parts.insert(contentsOf: [.other([""]), part], at: place)
            return place + 2
        }
        if let first = parts.firstIndex(where: { $0.id != nil }) {
            parts.insert(contentsOf: [part, .other([""])], at: first)
            return first + 1
        }
        if !(parts.last?.endsLine ?? true) { parts.append(.other([""])) }
        parts += [part, .other([""])]
        return parts.count - 1
    }
}

// MARK: - Private

extension SectionedBody {
    /// The line behind a marked section, a block or a run of blank lines.
    private static func end(ofPartAt start: Int, in lines: [String]) -> Int {
        if let id = marker("begin", in: lines[start]),
            let end = lines[start...].firstIndex(where: { marker("end", in: $0) == id })
        {
            return end + 1
        }
        let isBlank = lines[start].allSatisfy(\.isWhitespace)
        let end = lines[(start + 1)...].firstIndex { line in
            line.allSatisfy(\.isWhitespace) != isBlank || marker("begin", in: line) != nil
        }
        return end ?? lines.count
    }

    private mutating func add(_ lines: [String]) {
        if let first = lines.first, let id = SectionedBody.marker("begin", in: first), lines.count > 1 {
            parts.append(.section(id: id, lines: lines))
        } else if let last = lines.last, let id = SectionedBody.blockID(at: last) {
            parts.append(.section(id: id, lines: lines))
        } else if case .other(let before)? = parts.last {
            parts[parts.count - 1] = .other(before + lines)
        } else {
            parts.append(.other(lines))
        }
    }

    private static func marker(_ kind: String, in line: String) -> String? {
        let prefix = "[dateline:\(kind):"
        guard line.hasPrefix(prefix), line.hasSuffix("]: #") else { return nil }
        return String(line.dropFirst(prefix.count).dropLast(4))
    }

    /// The id of ours that a line ends in: a letter, a number, perhaps more behind a hyphen.
    private static func blockID(at line: String) -> String? {
        guard let caret = line.lastIndex(of: "^"), caret > line.startIndex,
            line[line.index(before: caret)] == " "
        else { return nil }
        let id = line[line.index(after: caret)...]
        guard let letter = id.first, "aevsm".contains(letter), let digit = id.dropFirst().first, digit.isNumber,
            id.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
        else { return nil }
        return String(id)
    }
}
