import News

/// Verbs that report an event of no kind of its own: read as events only
/// beside a better one.
enum EventPlainVerbs {
    static let table = """
        abort abuse accelerate accommodate accompany accomplish account accumulate achieve act adapt add adhere adjust administer
        admit affect afford aim allocate allow alter alternate amount analyze announce answer anticipate appear applaud
        amass arise arouse arrange assemble assert assess assume assure attach attain attempt attract automate avert avoid await awake
        balance become behave bend benefit bind bite blend block boast boost borrow bother bounce break breathe breed bring
        broadcast broaden burden burst bury bypass calculate calm care carry cast catch cause challenge change check choose cite
        circulate circumvent claim clarify classify clean clear climb cling clinch coach coincide collect comb comfort combine command comment
        compensate compile complain complete comply compose compromise compute conceal conceive concentrate conduct
        confirm confront confuse connect conserve consider consume contact contend contest continue contract
        contradict contribute control convert convey convince cook cool cope copy correct count counter cover crack
        craft credit creep cripple crush cry cultivate cure curtail cut cycle damage dance dare dash deal decide declare decorate
        deduct deem deepen define defraud defuse defer delete delight demonstrate deny depict deploy deposit deprive derive
        descend describe design destabilize detail detect deter determine develop devise devote dictate differ
        dig diminish direct disagree disappear disappoint discard discharge disclose discount discourage discover discriminate
        disguise display displace dispose dispute disqualify dissolve distance distinguish distort distribute disturb dive
        diversify divert divide document dominate doom downplay draft drag drain draw dream dress drift drink drop dump
        earmark eat echo edge edit educate elaborate elevate embark embarrass embrace emerge emit emphasize employ empower
        enable encounter endanger endure enforce enhance enjoy enlarge enlist enrich enroll ensue ensure entail entangle entertain
        entice entitle equip erase erode escalate establish estimate evade evaluate evolve exacerbate exaggerate excel exchange
        excite execute exert exhaust exhibit expand expect expedite experience expire explain exploit explore expose
        express extend extract facilitate fade fail fake fall favor fear feature fend fetch fight figure file fill
        film filter finalize find finish fit fix flare flash flatten flee flip float flourish flow focus foil fold follow fool
        forbid force forecast foresee forge forget form formulate foster frame frustrate fuel fulfill function gather
        gauge generate get give glance govern grab grapple greet grind groom guarantee guard guess guide halve hamper hand handle
        hang happen harass harm harvest hasten haul haunt hear heat hide highlight hinder hint hold hover hunt hurry hurl
        identify illuminate illustrate imagine impact impair impede implement imply impose impress imprison improve include
        incorporate incur indicate induce indulge inflate inflict influence inform infringe inherit inhibit inject injure innovate
        insert insist inspire instruct insulate insure intend intensify interact intercept interfere interpret interrupt
        intervene invent invoke involve isolate issue jeopardize joke judge justify keep kick kidnap kiss kneel knock knit lack
        lash last laugh launder lay lead leak lean leap learn lessen let leverage limit line link list
        listen live load loan lobby locate lock log look loom lower lure magnify mail maintain make manage manipulate
        manufacture map mark mask master match mature maximize measure meet melt mend mention merit mind minimize
        misinterpret mislead miss mistake mitigate mix model modernize modify mold motivate mount multiply neglect negotiate
        notice notify nudge nullify obey obligate oblige observe obstruct obtain occupy occur offend offer offset omit operate
        opt organize orient originate outline outpace outperform outstrip outweigh overcome overhaul overlook oversee overtake
        overwhelm pace pack package paint park patch pause pave pay peak peel penetrate perceive perform permit
        persist persuade phase photograph pick pile pin pitch place plague plan plant plead please plot plow plug point
        pollute ponder pop portray pose position possess pour practice pray precede preclude predict prepare prescribe
        present preserve press pressure presume pretend prevail prevent print proceed process procure produce profit
        program progress project prolong prompt propel protect prove provoke publicize pump punch punish pursue push put puzzle
        quell quote radiate rain ram rank rate rattle react read reaffirm realize reap reappear reassure rebuild recapture
        recede reckon reclaim recommend reconsider reconstruct record recoup recover recycle redefine redesign reduce
        refer refinance reflect reform refrain refuel refund regain regard register regret reignite reinstate reiterate
        relate relay rely remain remark remedy remember remind renew renounce renovate reopen reorganize repair repay repeat
        rephrase reply reproduce require reschedule resell reserve reshape resolve resort respect
        respond rest restate restore restrain restructure result resume retain rethink retrieve reunite reveal reverse
        revise revive revitalize revoke revolve reward rewrite rid ride ring rip risk roar rock roll rotate rule round rub ruin rush
        sacrifice salvage sample satisfy save say scale scare scatter schedule scramble scrape screen seal
        secede secure segregate select send sense separate serve set sever shake shape shave shed shelter shield shift
        shine shock shorten shout show shred shrug shuffle shun sidestep signal simplify simulate sing situate skip sleep slash
        slow smash smell smile smoke smooth smuggle snap snatch soak soften solve sound spare spark speak specialize specify
        speculate speed spend spin split sponsor spot spread spring spur squeeze stabilize staff stage stake stall stamp
        stare stave stay steal steer stem stick stimulate stir stockpile store strain strand streamline strengthen stress
        stretch strip strive structure struggle study submit subordinate subscribe substitute subtract suffer suffice suggest
        suit surface surpass surprise surround survey survive sustain swallow swap sway swear sweat sweep sweeten swim
        swing switch symbolize tackle take talk tap target tax teach tear tease tell tempt term test thrash
        threaten thrive throw thrust thwart tie tighten tilt tolerate top toss total touch toughen tout track train transfer transform
        translate transmit transport trap trail treat trigger trim trouble trust turn twist undercut underestimate undergo
        underline undermine understand undo unfold unify unleash unload unseat update upgrade upset use utilize vacate vanish
        vary veer venture verify vie view violate volunteer wage wait wander wane warm wash waste watch water weaken wear
        weather widen wield wipe withhold withstand witness wonder work worry worship wrap wreck wrest write yank
        deter flare escort explode ensnare encircle entrench exhume fortify hoist infiltrate mop outflank outnumber parachute
        face exceed proceed call recall create stop pull step receive attribute approach contact blow camp subject attempt discuss confuse deteriorate skid inch stream mandate fuel spearhead
        optimise explore exploit ratchet trample assail wave chant cheer unearth exhort crowd date rejoin broker obtain garner
        rearrange redeploy regroup resupply retake scuttle trek vow
        cull lace foretell misread outbid outdo outrun outsell overpay recast redraw remake rerun reset retell unwind
        """

    /// Verbs that report what someone said: they lead to who said so.
    static let reporting: Set<String> = [
        "say", "tell", "report", "note", "state", "add", "announce", "declare", "claim", "argue", "explain", "insist",
        "stress",
        "acknowledge", "confirm", "remark", "write", "quote", "cite", "reply", "mention", "assert", "maintain",
        "contend",
        "suggest", "predict", "estimate", "reveal", "disclose", "observe", "recall", "admit", "emphasize", "emphasise",
        "underline", "underscore", "reiterate", "recount", "conclude", "testify",
    ]
    /// Those that say nothing of what happened beside it.
    static let onlyReporting: Set<String> = ["say", "tell", "report", "note", "state", "remark", "quote"]

    /// Those that bring something new to light.
    static let disclosing: Set<String> = ["announce", "reveal", "disclose"]

    /// Verbs of everyday doings that mostly tell no news.
    static let everyday: Set<String> = [
        "play", "share", "treat", "walk", "run", "ask", "call", "offer", "feed", "question", "examine", "review",
        "search", "market", "question", "interview", "drive", "count", "trace", "try", "consider", "describe",
        "compare", "quote", "cite", "mention", "follow", "huddle", "phone", "race",
    ]

    /// Verbs that say little beside the event noun that is their object.
    static let light: Set<String> = [
        "begin", "start", "commence", "continue", "end", "conclude", "open", "launch", "make", "hold", "conduct",
        "enter", "reach",
        "give", "take", "pay", "host", "attend", "release", "propose", "announce", "suspend", "stop", "halt",
        "postpone", "cancel",
        "delay", "order", "join", "lead", "cross", "return", "call", "demand", "seek", "apply", "report", "lose",
        "gain", "name",
        "initiate", "resume", "come", "go", "leave", "deliver", "welcome", "introduce", "provide",
    ]

    /// Of those, verbs of what is done about something that is still to come: they tell more than their object.
    static let deciding: Set<String> = [
        "propose", "demand", "seek", "order", "suspend", "stop", "halt", "postpone", "cancel", "delay", "welcome",
        "call", "apply", "lift", "revoke", "rescind", "withdraw", "drop", "oppose", "push", "lobby",
    ]

    /// Verbs that tell one happening with one thing, and another with another: "gave a rifle", "gave a reception".
    static let handing: Set<String> = [
        "give", "make", "take", "get", "put", "set", "bring", "hand", "present", "offer", "provide", "receive", "draw",
        "deliver", "carry", "show", "keep", "hold", "pay", "leave",
    ]

    /// Verbs that many happenings of a story are told by.
    static func isHollow(_ lemma: String) -> Bool { light.contains(lemma) || everyday.contains(lemma) }

    /// What is placed in the present tense only stands there.
    static let placing: Set<String> = ["station", "base", "locate", "house", "situate"]

    /// Verbs whose object may be a clause without "that", as those of saying.
    static let clausal: Set<String> = [
        "believe", "find", "show", "indicate", "imply", "mean", "prove", "learn", "warn", "fear", "hear", "decide",
        "agree", "allege", "demonstrate", "ensure", "realize", "discover", "notice", "assume", "imagine", "expect",
        "promise", "vow", "pledge", "joke", "complain", "accept", "recognize", "determine", "signal", "guess", "bet",
        "favor", "favour",
    ]

    /// Whether a verb says nothing without its object: "captured in the picture" is no capture.
    static func needsObject(_ lemma: String, _ kind: EventKind) -> Bool {
        switch kind {
        case .reject, .acquire, .arrest, .appoint, .injure, .coerce, .sanction: return true
        default: return transitive.contains(lemma)
        }
    }

    private static let transitive: Set<String> = [
        "capture", "kill", "murder", "assassinate", "destroy", "kidnap", "abduct", "behead", "execute", "hold", "take",
        "give", "make", "bring", "put", "award", "grant", "name", "use", "build", "publish", "charge", "convict",
        "sentence", "indict", "accuse", "blame", "invite", "rescue", "evacuate", "overthrow", "produce", "find",
    ]

    /// Past forms of verbs of having that always have an object.
    static let containing: Set<String> = [
        "contained", "included", "owned", "needed", "comprised", "represented", "loved", "hated", "desired", "wanted",
        "deserved", "preferred", "reflected",
    ]

    /// Verbs of being somewhere or of having, behind which no clause is an object.
    static let having: Set<String> = [
        "include", "includes", "included", "contain", "contains", "contained", "own", "owns", "owned", "represent",
        "represents", "represented", "comprise", "comprises", "comprised", "resemble", "resembles", "resembled",
    ]

    /// What one is found or declared to be: no object.
    static let predicates: Set<String> = [
        "dead", "alive", "guilty", "innocent", "safe", "unconscious", "unharmed", "unhurt", "missing", "liable",
        "responsible", "hanged", "murdered",
    ]

    /// Verbs that say something of what happened: "attributed the rally to".
    static let regarding: Set<String> = [
        "attribute", "credit", "link", "relate", "compare", "liken", "point", "explain", "describe", "interpret",
        "recall", "remember", "regard", "view", "justify", "predict", "foresee", "imagine", "anticipate", "mention",
        "discuss", "cite", "consider", "struggle", "cope", "expect", "aim", "intend",
    ]

    /// Verbs that tell what something is or was like: no happening.
    static let linking: Set<String> = [
        "become", "appear", "look", "sound", "smell", "taste", "turn out", "end up", "prove", "serve", "function",
        "rank", "vary", "differ", "consist", "seem", "mark", "symbolize", "embody", "exemplify", "depict", "portray",
        "extend", "stretch", "span", "operate", "specialize", "average", "enjoy", "suffer", "feature", "involve",
    ]

    /// Verbs whose passive tells how somebody feels.
    static let moving: Set<String> = [
        "relieve", "please", "delight", "hearten", "shock", "sadden", "worry", "concern", "surprise", "disappoint",
        "upset", "thrill", "alarm", "dismay", "frustrate", "annoy", "embarrass", "stun", "horrify", "frighten", "scare",
        "excite", "amaze", "impress", "puzzle", "confuse", "satisfy", "bore", "humble",
    ]

    /// Verbs of being, having, thinking: they report no event.
    static let stative: Set<String> = [
        "be", "have", "own", "include", "like", "mean", "need", "owe", "represent", "resemble", "consist", "constitute",
        "contain",
        "comprise", "deserve", "desire", "depend", "belong", "want", "know", "wish", "hope", "suspect", "doubt", "cost",
        "lie",
        "seem", "tend", "weigh", "see", "thank", "think", "feel", "prefer", "exist", "reside", "understand", "remain",
        "live",
        "love", "hate", "stand", "sit", "matter", "reflect",
    ]
}
