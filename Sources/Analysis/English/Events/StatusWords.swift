/// Words that tell whether an event took place.
enum StatusWords {
    /// Words in front of "to" or of an event noun that put it in the future.
    static let planning: Set<String> = [
        "plan", "plans", "planned", "planning", "expect", "expects", "expected", "intend", "intends", "intended",
        "schedule",
        "scheduled", "hope", "hopes", "hoped", "hoping", "want", "wants", "wanted", "agree", "agrees", "agreed",
        "decide", "decides",
        "decided", "promise", "promises", "promised", "set", "due", "ready", "likely", "vow", "vows", "vowed",
        "prepare", "prepares",
        "prepared", "preparing", "aim", "aims", "aimed", "seek", "seeks", "sought", "seeking", "propose", "proposes",
        "proposed",
        "pledge", "pledges", "pledged", "threaten", "threatens", "threatened", "urge", "urges", "urged", "ask", "asks",
        "asked",
        "upcoming", "forthcoming", "future", "prospective", "invite", "invites", "invited",
        "order",
        "ordered", "slated", "supposed", "wish", "wishes", "offer", "offers", "offered", "consider", "considers",
        "considering",
        "considered", "demand", "demands", "demanded", "proposal", "plan", "decision", "intention", "readiness",
        "effort",
        "efforts", "attempt", "attempts", "going", "about", "able", "willing", "need", "needs", "needed", "attempted",
        "try",
        "tries", "tried", "trying", "eager", "await", "awaits", "ahead", "next", "aiming",
    ]
    /// Of those and of the averting, words of what is proposed, asked for or tried: that itself has happened.
    static let attempting: Set<String> = [
        "propose", "proposes", "proposed", "offer", "offers", "offered", "threaten", "threatens", "threatened", "urge",
        "urges", "urged", "ask", "asks", "asked", "seek", "seeks", "sought", "seeking", "demand", "demands", "demanded",
        "invite", "invites", "invited", "effort", "efforts", "attempt", "attempts", "attempted", "try", "tries",
        "tried", "trying", "consider", "considers", "considered", "considering", "proposal", "threat",
    ]
    static let denying: Set<String> = [
        "not", "n't", "n’t", "never", "no", "refuse", "refuses", "refused", "decline", "declines",
        "declined", "fail",
        "fails", "failed", "unable", "deny", "denies", "denied", "denying", "reject", "rejects", "rejected", "cancel",
        "cancels",
        "cancelled", "canceled", "neither", "nor", "refusal", "failure",
    ]
    /// Words that keep what they govern from happening.
    static let averting: Set<String> = [
        "avert", "averts", "averted", "averting", "avoid", "avoids", "avoided", "avoiding", "prevent", "prevents",
        "prevented", "preventing", "prevention", "without", "foil", "foils", "foiled", "thwart", "thwarted", "stop",
        "stopped", "stopping", "lack", "against", "deter", "deterring", "risk", "threat", "fear", "fears", "feared",
        "possibility", "chance", "danger", "case", "event", "block", "blocking", "instead", "stall", "stalls",
        "stalled",
        "stalling", "require", "requires", "required", "requiring", "awaiting",
    ]
    /// Words of wishes and of what ought to be.
    static let wishing: Set<String> = [
        "want", "wants", "wanted", "wish", "wishes", "wished", "hope", "hopes", "hoped", "hoping", "like", "need",
        "needs", "needed", "should", "must", "ought", "able", "ability", "capable", "eager", "willing", "willingness",
        "tend", "tends", "seeking", "urged", "urges", "urging", "important", "possible", "difficult", "hard", "easy",
        "necessary", "time", "right", "way", "designed", "supposed", "meant", "enough", "power", "opportunity", "ways",
        "entitled", "afraid", "upset", "reluctant", "keen", "positioned", "unwilling", "hesitant",
    ]
    static let claiming: Set<String> = [
        "allegedly", "reportedly", "purportedly", "supposedly", "apparently", "alleged", "reported", "purported",
        "suspected",
        "claim", "claims", "claimed", "claiming", "allege", "alleges", "accuse", "accuses", "accused", "accusing",
        "alleging",
        "rumored", "rumoured", "unconfirmed", "allegation", "allegations",
    ]
    /// Adverbs of what happens again and again.
    static let habitual: Set<String> = [
        "often", "usually", "always", "regularly", "frequently", "sometimes", "typically", "normally", "generally",
        "traditionally", "routinely", "occasionally", "commonly", "mostly", "rarely", "seldom", "repeatedly",
        "constantly", "tends", "tend",
    ]
    static let conditional: Set<String> = [
        "would", "could", "may", "might", "should", "must", "can", "possible", "potential", "hypothetical", "'d",
        "unlikely", "cannot",
    ]
    static let conditions: Set<String> = ["if", "unless", "whether", "should"]
    static let future: Set<String> = ["will", "shall", "'ll", "’ll", "wo"]
    /// Words of places where a place name stands behind them.
    static let placePrepositions: Set<String> = [
        "in", "at", "near", "outside", "inside", "around", "across", "throughout", "over", "off", "within",
    ]
    static let targetPrepositions: Set<String> = [
        "to", "with", "against", "on", "for", "toward", "towards", "upon", "into",
    ]
    /// Conjunctions and signs behind which another clause begins.
    static let clauseStarts: Set<String> = [
        "who", "which", "that", "because", "while", "after", "before", "when", "if", "although", "though", "but",
        "where", "as",
        "since", "until", "unless", "whereas", "so", ";", ":", "--", "—", "–", "_", "(", ")", "\"", "“", "”", "``",
        "''",
    ]
}
