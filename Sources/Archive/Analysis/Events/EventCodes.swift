import News

/// Words that stand in every row of events and reports take one letter in the
/// library. The letters never change; rows of older libraries hold the words
/// themselves, which are read, too.
protocol StoredWord: RawRepresentable, CaseIterable where RawValue == String {
    var letter: String { get }
}

extension StoredWord {
    init?(stored text: String) {
        guard let found = Self.allCases.first(where: { $0.letter == text }) ?? Self(rawValue: text) else { return nil }
        self = found
    }
}

extension DateOrigin: StoredWord {
    var letter: String {
        switch self {
        case .text: "t"
        case .dateline: "d"
        case .published: "p"
        case .previous: "b"
        case .reader: "r"
        case .none: "n"
        }
    }
}

extension EventStatus: StoredWord {
    var letter: String {
        switch self {
        case .happened: "h"
        case .planned: "p"
        case .denied: "d"
        case .claimed: "c"
        case .conditional: "i"
        }
    }
}

/// In the order of the letters, too, actors come first.
extension Role: StoredWord {
    var letter: String {
        switch self {
        case .actor: "a"
        case .target: "t"
        case .other: "o"
        }
    }
}
