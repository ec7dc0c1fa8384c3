import News

/// What is so, or is shown, rather than has happened.
extension EventWorth {
    var isState: Bool { isLinking || isMoved || isStationed || isTurned || isAlways || isDepicted || isDepiction }

    /// "appeared solemn", "became popular".
    private var isLinking: Bool { trigger.form != .noun && EventPlainVerbs.linking.contains(trigger.lemma) }

    /// "was relieved"; but "was relieved of his command", "were stunned by Norway".
    private var isMoved: Bool {
        guard trigger.form == .passive, EventPlainVerbs.moving.contains(trigger.lemma) else { return false }
        let next = scene.word(trigger.token + 1)
        return next != .of && !(next == .by && scene.name(at: trigger.token + 2) != nil)
    }

    /// "28,500 troops are stationed in Lima": where they are.
    private var isStationed: Bool {
        trigger.form == .passive && EventPlainVerbs.placing.contains(trigger.lemma)
            && scene.word(scene.words.before(trigger.token, in: scene.sentence)).isAny(.is, .are)
    }

    /// "swimmer turned actress".
    private var isTurned: Bool {
        let next = trigger.token + 1
        guard trigger.form == .active, trigger.lemma == "turn", scene.name(at: next) == nil,
            scene.words.isNounish(next, in: scene.sentence), scene.words.isNounish(next - 2, in: scene.sentence)
        else { return false }
        return scene.word(next + 1).isAny(.who, .comma) || VerbPhrases(scene: scene).isFinite(next + 1)
    }

    /// "operates mills": what somebody always does, told in the present; a
    /// headline tells news so.
    private var isAlways: Bool {
        guard trigger.form == .active, !isDated, report.status == .happened, isPresent else { return false }
        return report.kind == .other ? !isHeadline : !isOpening || draft.isRelative
    }

    private var isPresent: Bool {
        let before = scene.word(scene.words.before(trigger.token, in: scene.sentence))
        guard !before.is(.have), !before.is(.doForm), !before.is(.modals) else { return false }
        return EventLexicon.shared.verb(of: scene.word(trigger.token)).map {
            $0.forms.isDisjoint(with: [.past, .participle, .gerund])
        } ?? false
    }

    private var isHeadline: Bool { scene.number == 0 }

    /// "An image shows the launch", "a video of the attack": the line is about the picture.
    private var isDepiction: Bool {
        guard let subject = draft.subject, let head = head(of: subject) else { return false }
        return scene.word(head).is(.depiction) && !scene.word(draft.core.lowerBound).is(.be)
    }

    /// "captured on video".
    private var isDepicted: Bool {
        guard trigger.form != .noun else { return false }
        return (trigger.token + 1..<min(trigger.token + 4, scene.sentence.upperBound)).contains {
            let before = scene.word($0 - 1) == .the ? $0 - 2 : $0 - 1
            return scene.word($0).is(.depiction) && scene.word(before).isAny(.on, .in)
        }
    }

    /// The noun that a noun phrase is about: in front of the first preposition or participle.
    private func head(of subject: Range<Int>) -> Int? {
        let end =
            subject.first { index in
                index > subject.lowerBound
                    && (scene.word(index).is(.prepositions)
                        || scene.trigger(at: index).map { $0.form != .noun } ?? false)
            } ?? subject.upperBound
        return end > subject.lowerBound ? end - 1 : nil
    }
}
