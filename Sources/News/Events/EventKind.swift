/// The closed list of kinds, after PLOVER (Open Event Data Alliance) with the
/// everyday happenings that news has beside politics.
public enum EventKind: String, Codable, Sendable, CaseIterable {
    // Cooperation
    case agree, consult, visit, support, aid, cooperate, concede, `yield`
    // Conflict
    case accuse, request, reject, threaten, protest, sanction, mobilize, coerce, assault
    // Law and government
    case investigate, arrest, trial, legislate, elect, appoint, resign
    // Economy
    case trade, invest, acquire, launch, close, report
    // Life
    case die, injure, disaster, accident, marry, award, compete, move
    case other
}
