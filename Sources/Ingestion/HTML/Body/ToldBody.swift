import News

/// The article's text as a page tells it to search engines, for checking what
/// was found: it has no paragraphs, and is sometimes cut, so it is never
/// preferred to a text that agrees with it.
struct ToldBody {
    private let text: String
    private let runs: Set<UInt64>

    init(_ text: String) {
        self.text = text.contains("<") ? "" : text
        runs = Set(ToldBody.runs(of: self.text))
    }

    /// Takes the told text where most of it was missed; else cuts off a little
    /// that stands below its end.
    func check(_ body: inout PageBody) {
        guard runs.count >= 40 else { return }
        let found = Set(body.blocks.filter { $0.reason == nil }.flatMap { ToldBody.runs(of: $0.text) })
        let covered = runs.count { found.contains($0) } * 100 / runs.count
        if covered < 40, found.count < runs.count { return replace(&body) }
        if covered >= 95 { cutTail(&body) }
    }
}

// MARK: - Private

extension ToldBody {
    /// Every run of four words, hashed.
    private static func runs(of text: String) -> [UInt64] {
        var result: [UInt64] = []
        for line in text.split(separator: "\n") {
            // Words are cut at 250 a line.
            for piece in String(line).pieces(of: 1_200) {
                let words = Words(piece).list.map(\.hash)
                for index in words.indices.dropLast(3) {
                    result.append(words[index..<(index + 4)].reduce(Words.seed) { ($0 ^ $1) &* 0x100_0000_01B3 })
                }
            }
        }
        return result
    }

    private func share(of text: String) -> Double {
        let own = ToldBody.runs(of: text)
        return own.isEmpty ? 0 : Double(own.count { runs.contains($0) }) / Double(own.count)
    }

    /// Much text below the end means that the told text was cut, not that the rest is none.
    private func cutTail(_ body: inout PageBody) {
        guard let last = body.blocks.lastIndex(where: { $0.reason == nil && share(of: $0.text) >= 0.5 }) else { return }
        let tail = body.blocks[(last + 1)...].reduce(0) { $0 + ($1.reason == nil ? $1.text.utf8.count : 0) }
        guard tail * 12 <= body.size else { return }
        for index in body.blocks.indices where index > last && body.blocks[index].reason == nil {
            body.blocks[index].reason = .other
        }
    }

    private func replace(_ body: inout PageBody) {
        let node = body.blocks.first?.node ?? 0
        for index in body.blocks.indices where body.blocks[index].reason == nil { body.blocks[index].reason = .other }
        body.blocks += Paragraphs.split(text.safe).map {
            PageBlock(text: $0.text, kind: .paragraph, node: node, linked: 0, links: 0)
        }
    }
}

extension String {
    /// Cut at blanks into pieces of about `length` bytes.
    fileprivate func pieces(of length: Int) -> [String] {
        guard utf8.count > length else { return [self] }
        var result: [String] = []
        var piece = ""
        for word in split(separator: " ") {
            piece += piece.isEmpty ? word : " " + word
            if piece.utf8.count >= length {
                result.append(piece)
                piece = ""
            }
        }
        return piece.isEmpty ? result : result + [piece]
    }
}
