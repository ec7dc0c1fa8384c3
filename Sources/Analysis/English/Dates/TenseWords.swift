/// Words that tell past from future.
enum TenseWords {
    static let future: Set<String> = [
        "will", "ll", "shall", "wo", "going", "plans", "expects", "intends", "hopes", "aims", "upcoming", "would",
        "could", "should", "might", "may", "must", "scheduled", "due", "slated", "payable",
    ]
    static let present: Set<String> = ["is", "are", "'s", "re", "be", "been", "being"]
    static let expected: Set<String> = ["expected", "planned", "set", "supposed", "projected", "about", "likely"]
    static let past: Set<String> = ["was", "were", "had", "did", "been", "has", "have"]
    /// Past forms that tell of a day to come.
    static let foretelling: Set<String> = [
        "scheduled", "slated", "proposed", "intended", "delayed", "postponed", "called",
    ]
    /// Past forms of verbs whose object may be still to come.
    static let proposing = wordSet(
        """
        agreed announced approved arranged booked called chose confirmed decided expected fixed invited named offered organised
        organized planned pledged promised proposed said scheduled selected set signed told unveiled vowed won
        """)
    /// In front of a participle: not yet.
    static let planning: Set<String> = ["to", "be", "is", "are", "being", "been", "get", "not"]
    /// Words that open another clause.
    static let openers: Set<String> = [
        "but", "when", "while", "because", "as", "since", "although", "though", "if", "where", "whereas", "who",
        "which", "that", "unless", "whom", "whose",
    ]
    /// Present forms of what stands in a timetable.
    static let timetable = wordSet(
        """
        votes vote meets meet resumes resume continues continue begins begin starts start opens open reopens reopen ends
        expires expire travels travel plays play faces face hosts host visits arrives arrive departs depart leaves leave
        returns return heads goes go flies fly convenes convene gathers gather elects elect concludes conclude runs
        marks celebrates takes closes launches premieres airs kicks decides has have holds hold announces announce
        publishes publish unveils unveil hears hear releases presents inaugurates names
        """)
    /// Verbs that something lasts by, and in the past as a rule.
    static let lasting = wordSet(
        """
        stayed remained lasted burned burnt continued ran lived waited held kept worked led raged fought slept served
        talked searched sat stood played survived hid
        """)
    /// Auxiliaries of what was or wasn't done: "did not resign until Sunday".
    static let done: Set<String> = ["did", "didn", "wasn", "weren", "hadn"]
    /// Verbs that set an end which is mostly still to come.
    static let limiting = wordSet(
        """
        suspend suspends suspended cancel cancels cancelled canceled close closes closed postpone postpones postponed delay
        delays delayed adjourn adjourns adjourned extend extends extended ban bans banned halt halts halted remand remanded
        barred ground grounded shut shuts block blocks blocked defer defers deferred put push pushed order orders ordered
        gave gives given runs lasts continues valid prolonged detained has have
        """)
    /// Verbs that give what is planned another day.
    static let shifting = wordSet(
        """
        move moves moved moving postpone postpones postponed postponing adjourn adjourns adjourned adjourning delay delays
        delayed delaying reschedule reschedules rescheduled push pushes pushed pushing put puts putting bring brings brought
        extend extends extended extending defer defers deferred shift shifts shifted
        """)
    /// In front of the day of saying something.
    static let telling: Set<String> = ["said", "says", "told", "added", "reported", "wrote", "tweeted", "statement"]
    /// In front of what a verb takes.
    static let behindVerbs: Set<String> = [
        "his", "her", "it", "him", "them", "for", "with", "as", "up", "out", "into", "against", "over", "off", "down",
        "about", "more", "no",
    ]
}
