import News

extension Reader {
    mutating func quit() -> [Request] {
        guard isTemporary, holdsMarks || corrections > 0, !isLeaving else { return leave() }
        let things = [holdsMarks ? "marks" : nil, corrections > 0 ? "corrections" : nil].compactMap { $0 }
        let save = Question.Choice("s", corrections > 0 ? "save the marks as Markdown" : "save them as Markdown")
        return ask(
            .question(
                Question(
                    kind: .leaveTemporaryLibrary,
                    text: "Your \(things.joined(separator: " and ")) are in a library that goes when you leave.",
                    choices: (holdsMarks ? [save] : []) + [
                        .init("k", "keep it as a library"), .init("d", "discard"), .init("c", "stay"),
                    ])))
    }

    mutating func leave() -> [Request] { [.saveJumps(savedJumps), .quit] }

    /// What was answered where something would be lost.
    func leave(_ letter: Character) -> [Request] {
        switch letter {
        case "s": return [.export(.marks, file: nil), .quit]
        case "k": return [.keepLibrary(file: nil), .quit]
        case "d": return [.quit]
        default: return []
        }
    }

    // MARK: - Private

    private var holdsMarks: Bool {
        hasMarked || list.rows.rows.contains(where: \.hasMarks) || page?.page.marks.isEmpty == false
            || marks?.isEmpty == false
    }
}
