import News

extension String {
    /// On one line, with one blank kept at an end that has some.
    var safeLineEnds: String {
        let line = safeLine
        let head = first?.isWhitespace == true && !line.isEmpty ? " " : ""
        let tail = last?.isWhitespace == true ? " " : ""
        return head + line + tail
    }

    /// The first characters that fit into `width` columns, without a blank at their end.
    func head(_ width: Int) -> String {
        var used = 0
        let fitting = prefix { character in
            used += GraphemeWidth.of(character)
            return used <= width
        }
        return String(fitting.reversed().drop { $0 == " " }.reversed())
    }

    /// As `head`, but without the beginning of a word at its end where two
    /// thirds of the columns are filled then.
    func wholeWords(_ width: Int) -> String {
        let head = head(width)
        guard let next = dropFirst(head.count).first, next != " ", let blank = head.lastIndex(of: " ") else {
            return head
        }
        let words = head[..<blank]
        return GraphemeWidth.of(words) * 3 >= width * 2 ? String(words) : head
    }

    /// A sentence in `width` columns: what it quotes is cut first, then its middle, for the end says what can be done.
    func fitting(_ width: Int, _ ellipsis: String) -> String {
        guard GraphemeWidth.of(self) > width else { return self }
        let text = withQuotesCut(inside: width, ellipsis)
        let end = text.wholeWordsAtEnd(width / 3)
        guard GraphemeWidth.of(text) > width, width >= 40 else { return text }
        return text.wholeWords(width - GraphemeWidth.of(end) - GraphemeWidth.of(ellipsis) - 1) + ellipsis + " " + end
    }

    private func withQuotesCut(inside width: Int, _ ellipsis: String) -> String {
        let marks = indices.filter { self[$0] == "'" && !isInWord($0) }
        guard let start = marks.first, let end = marks.last, start < end else { return self }
        let quoted = String(self[index(after: start)..<end])
        let room = max(16, min(40, width - GraphemeWidth.of(self) + GraphemeWidth.of(quoted)))
        guard GraphemeWidth.of(quoted) > room else { return self }
        return self[...start] + quoted.wholeWords(room - GraphemeWidth.of(ellipsis)) + ellipsis + self[end...]
    }

    /// As the apostrophe of `isn't`, which is no quotation mark.
    private func isInWord(_ place: Index) -> Bool {
        let next = index(after: place)
        guard place > startIndex, next < endIndex else { return false }
        return self[index(before: place)].isLetter && self[next].isLetter
    }

    /// The last characters that fit into `width` columns.
    func tail(_ width: Int) -> String {
        var used = 0
        var result: [Character] = []
        for character in reversed() {
            used += GraphemeWidth.of(character)
            guard used <= width else { break }
            result.append(character)
        }
        return String(result.reversed())
    }

    /// As `tail`, but without the end of a word at its beginning, likewise.
    func wholeWordsAtEnd(_ width: Int) -> String {
        let tail = tail(width)
        guard let before = dropLast(tail.count).last, before != " ", let blank = tail.firstIndex(of: " ") else {
            return tail
        }
        let words = tail[blank...].drop { $0 == " " }
        return GraphemeWidth.of(words) * 3 >= width * 2 ? String(words) : tail
    }
}
