import News

/// Phrases that tell boilerplate, looked up word by word.
///
/// A line of the table is `place phrase`; in the phrase `#` is any number
/// and `_` any one word. Places:
/// - `line`: the phrase is the whole line.
/// - `button`: the same, without a full stop: people say "I agree.", too.
/// - `inline`: the same; and it is cut out of a line where it stands between its
///   sentences, written with a capital (`RunInRule`).
/// - `start`: the line begins with it and has at most 14 words, or 30 without a
///   sentence's end or where it invites ("Subscribe to").
/// - `label`: the line begins with it and a colon, and has at most 30 words.
/// - `end`: the line ends with it and has at most 30 words.
/// - `short`: it stands anywhere in a line of at most 9 words.
/// - `sure`: it stands anywhere in a line of at most 90 words, and news never says it.
/// - `spoken`: the same, but a sentence must speak to the reader or of the text
///   it stands in, for news may say it of others (`Speech`).
/// - `hint`: it counts one point; two points within 28 words decide, where `spoken` would.
struct PhraseTable {
    enum Place: String {
        case line, button, inline, start, label, end, short, sure, spoken, hint
    }

    struct Phrase {
        let words: [UInt64]
        let place: Place
        let reason: RemovedPassage.Reason
    }

    /// By the hash of the first word.
    private var byFirstWord: [UInt64: [Phrase]] = [:]

    /// Takes in the phrases in `lines`.
    /// - Parameter reason: of all; nil where each line begins with its own.
    mutating func add(_ lines: String, _ reason: RemovedPassage.Reason?) {
        // Over bytes: the program's start waits for it.
        for line in lines.utf8.split(separator: 10) {
            guard let phrase = PhraseTable.phrase(line, reason) else { continue }
            byFirstWord[phrase.words[0], default: []].append(phrase)
        }
    }

    /// Why the line is boilerplate, if it is.
    func reason(_ words: Words, endsSentence: Bool, isQuoting: Bool) -> RemovedPassage.Reason? {
        guard !words.list.isEmpty else { return nil }
        let isNews = (endsSentence && words.count >= 7 || words.count >= 28) && !Speech.isToReader(words, isQuoting)
        var points = 0
        var hinted: RemovedPassage.Reason?
        // Hints in each other's words are one.
        var hintEnd = 0
        for index in words.list.indices {
            guard let phrases = byFirstWord[words.list[index].hash] else { continue }
            for phrase in phrases where phrase.stands(at: index, in: words, endsSentence) {
                if phrase.place == .hint {
                    if index >= hintEnd { points += 1 }
                    hintEnd = max(hintEnd, index + phrase.words.count)
                    hinted = hinted ?? phrase.reason
                } else if !isNews || phrase.place != .spoken && phrase.place != .short {
                    return phrase.reason
                }
            }
        }
        return points >= 2 && points * 14 >= words.count && !isNews ? hinted : nil
    }

    /// A phrase within a line, counted in words.
    struct Insertion {
        let words: Range<Int>
        let reason: RemovedPassage.Reason
    }

    /// The longest phrases of the place `inline` that stand in the line, wherever.
    func insertions(in words: Words) -> [Insertion] {
        var result: [Insertion] = []
        for index in words.list.indices where words.list[index].isCapitalised {
            guard index >= result.last?.words.upperBound ?? 0, let phrases = byFirstWord[words.list[index].hash] else {
                continue
            }
            let fitting = phrases.filter { $0.place == .inline && $0.fits(at: index, in: words) }
            guard let longest = fitting.max(by: { $0.words.count < $1.words.count }) else { continue }
            result.append(Insertion(words: index..<(index + longest.words.count), reason: longest.reason))
        }
        return result
    }

    private static func phrase(_ line: Substring.UTF8View, _ reason: RemovedPassage.Reason?) -> Phrase? {
        var parts = line.split(separator: 32)[...]
        func next() -> String { parts.popFirst().map { String(Substring($0)) } ?? "" }
        guard let reason = reason ?? RemovedPassage.Reason(rawValue: next()), let place = Place(rawValue: next()),
            !parts.isEmpty
        else { return nil }
        let words = parts.map { $0.elementsEqual("_".utf8) ? any : Words.hash(bytes: $0) }
        return Phrase(words: words, place: place, reason: reason)
    }

    /// The hash of `_`: no word has it.
    fileprivate static let any: UInt64 = 0
}

extension PhraseTable.Phrase {
    fileprivate func stands(at index: Int, in line: Words, _ endsSentence: Bool) -> Bool {
        isAllowed(at: index, in: line, endsSentence) && fits(at: index, in: line)
    }

    /// Whether the line has these words there.
    fileprivate func fits(at index: Int, in line: Words) -> Bool {
        guard index + words.count <= line.count else { return false }
        for offset in words.indices where words[offset] != PhraseTable.any {
            guard words[offset] == line.list[index + offset].hash else { return false }
        }
        return true
    }

    /// What asks for something takes a sentence or two to say it.
    private var isInvitation: Bool { reason == .subscription || reason == .fundDrive || reason == .share }

    private func isAllowed(at index: Int, in line: Words, _ endsSentence: Bool) -> Bool {
        switch place {
        case .line, .inline: index == 0 && line.count == words.count
        case .button: index == 0 && line.count == words.count && !endsSentence
        case .start: index == 0 && line.count <= (endsSentence && !isInvitation ? 14 : 30)
        case .label: index == 0 && line.count <= 30 && line.hasColon(behind: words.count - 1)
        case .end: index + words.count == line.count && line.count <= 30
        case .short: line.count <= 9
        case .sure, .spoken: line.count <= 90
        case .hint: true
        }
    }
}
