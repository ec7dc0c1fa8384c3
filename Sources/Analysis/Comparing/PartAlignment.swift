/// How the parts of two names lie side by side.
struct PartAlignment {
    private(set) var strength = NameVerdict.Strength.exact
    private(set) var notes: [String] = []

    /// First to first, last to last, middle names in order; nil where parts contradict.
    static func align(_ a: [String], _ b: [String], _ tradition: Tradition) -> PartAlignment? {
        guard let lastA = a.last, let lastB = b.last, let firstA = a.first, let firstB = b.first else { return nil }
        var alignment = PartAlignment()
        guard alignment.takeFamily(lastA, lastB, tradition) else { return nil }
        let middleA = Array(a.dropFirst().dropLast())
        let middleB = Array(b.dropFirst().dropLast())
        if alignment.takeGiven(firstA, firstB, tradition) {
            return alignment.takeMiddle(middleA, middleB, tradition) ? alignment : nil
        }
        return alignSecondGiven(a, b, tradition) ?? alignSecondGiven(b, a, tradition)
    }

    /// "Orban Viktor" and "Viktor Orban"; where both parts are given names they
    /// keep their order: Paul Ryan is not Ryan Paul.
    static func alignSwapped(_ a: [String], _ b: [String], _ tradition: Tradition) -> PartAlignment? {
        guard a.count == 2, b.count == 2, (a + b).allSatisfy({ !PartComparison.isInitial($0) }) else { return nil }
        guard !a.allSatisfy(GivenNames.isKnown), !a.contains(where: isEnglishFullForm) else { return nil }
        var alignment = PartAlignment()
        guard alignment.takeFamily(a[0], b[1], tradition), alignment.takeFamily(a[1], b[0], tradition) else {
            return nil
        }
        alignment.weaken(to: .spelling, "in another order")
        return alignment
    }

    func verdict(_ tradition: Tradition) -> NameVerdict {
        NameVerdict(strength: strength, reason: (["same parts"] + notes).joined(separator: "; "))
    }
}

// MARK: - Private

extension PartAlignment {
    /// "J. Edgar Hoover" and "Edgar Hoover".
    private static func alignSecondGiven(_ a: [String], _ b: [String], _ tradition: Tradition) -> PartAlignment? {
        guard a.count == 3, b.count == 2, PartComparison.isInitial(a[0]), a[1] == b[0], a[2] == b[1] else { return nil }
        var alignment = PartAlignment()
        alignment.weaken(to: .spelling, "without the first initial")
        return alignment
    }

    /// "John", not a short form that is a surname elsewhere ("Abe").
    private static func isEnglishFullForm(_ part: String) -> Bool {
        GivenNames.isEnglish(part) && GivenNames.heads(of: part).contains(part)
    }

    private mutating func takeFamily(_ a: String, _ b: String, _ tradition: Tradition) -> Bool {
        let result = PartComparison.compare(a, b, tradition)
        guard result <= .spelling else { return false }
        if result == .spelling { noteSpelling(a, b, tradition) }
        return true
    }

    private mutating func takeGiven(_ a: String, _ b: String, _ tradition: Tradition) -> Bool {
        switch PartComparison.compare(a, b, tradition) {
        case .exact: break
        case .spelling: noteSpelling(a, b, tradition)
        case .nickname: noteVariant(a, b)
        case .initials: weaken(to: .initials, "\(a.titled) and \(b.titled) begin alike")
        case .different: return false
        }
        return true
    }

    /// The shorter list must stand in the longer one, in order; of two lists
    /// of initials one must begin the other (George W. is not George H. W.).
    private mutating func takeMiddle(_ a: [String], _ b: [String], _ tradition: Tradition) -> Bool {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        var rest = long[...]
        for part in short {
            let isInitials = PartComparison.isInitial(part) && rest.first.map(PartComparison.isInitial) == true
            let place = rest.firstIndex { PartComparison.compare(part, $0, tradition) < .different }
            guard let place, !isInitials || place == rest.startIndex else { return false }
            if PartComparison.compare(part, rest[place], tradition) != .exact { weaken(to: .spelling, nil) }
            rest = rest[(place + 1)...]
        }
        guard short.count < long.count else { return true }
        guard !tradition.isFamilyFirst, !long.contains("bin") || short.contains("bin") else { return false }
        weaken(
            to: .spelling, "one leaves out \(long.filter { !short.contains($0) }.map(\.titled).joined(separator: " "))")
        return true
    }

    private mutating func noteSpelling(_ a: String, _ b: String, _ tradition: Tradition) {
        weaken(
            to: .spelling,
            "\(a.titled)/\(b.titled) are spellings of one \(tradition.isSlavic || tradition.isArabic ? tradition.name + " " : "")name"
        )
    }

    /// Spellings across languages ("Volodymyr", "Vladimir") tell as much as spellings do.
    private mutating func noteVariant(_ a: String, _ b: String) {
        let isSpelling =
            GivenNames.isSlavic(a) && GivenNames.isSlavic(b) || GivenNames.isArabic(a) && GivenNames.isArabic(b)
        weaken(to: isSpelling ? .spelling : .nickname, "\(a.titled)/\(b.titled) are forms of one given name")
    }

    private mutating func weaken(to other: NameVerdict.Strength, _ note: String?) {
        strength = max(strength, other)
        if let note { notes.append(note) }
    }
}
