/// Words beside a capital's name that tell that its government is meant.
enum GovernmentWords {
    /// What governments do and towns hardly ever: "Moscow denied". In every form.
    static let deeds = forms(
        """
        accuse acknowledge admit agree allege annex argue assert assure back blame boycott claim concede condemn
        confirm consider contend criticise criticize declare decline defend demand denounce deny deplore disagree
        dismiss dispute endorse encourage expel fear impose inform insist intend invade maintain negotiate object
        oppose pledge praise promise propose protest reaffirm recognise recognize refuse regard reiterate reject reply
        respond retaliate stress summon support suspect threaten urge veto vow want warn
        """
    )
    .union(wordSet("say says said saying seek seeks sought seeking tell tells told welcomed"))

    /// What is done to governments: "accused Beijing".
    static let dealings = forms(
        """
        accuse alarm anger antagonise antagonize appease assure blame condemn confront convince criticise criticize
        denounce deter embarrass infuriate irritate lobby notify persuade press pressure provoke punish reassure
        rebuke sanction thank urge warn
        """
    )
    .union(wordSet("told tell tells telling"))

    /// Participles in front of "by": "annexed by Moscow".
    static let done = wordSet(
        """
        accused annexed armed backed claimed condemned criticised criticized demanded denied imposed opposed proposed
        recognised recognized rejected sanctioned sponsored supported urged warned
        """)

    /// What is held between governments, in front of "with" and "between".
    static let bonds = wordSet(
        """
        accord agreement agreements alliance confrontation contacts cooperation deal deals dialogue diplomacy dispute
        disputes friendship negotiations pact partnership rapprochement relations relationship rift row standoff talks
        tension tensions ties treaty truce war
        """)

    /// What stands in front of a preposition and a government, by the preposition.
    static let nouns: [String: Set<String>] = [
        "with": bonds.union(
            wordSet("aligned allied collaborate collaborating cooperate cooperating negotiate negotiating siding sided")
        ),
        "against": wordSet("accusation accusations allegations measures retaliation sanctions threats"),
        "on": wordSet("blamed pressure sanctions tariffs embargo"),
        "to": wordSet("warning warnings ultimatum concessions according loyal"),
        "from": wordSet(
            """
            approval assurances backing criticism demands denial independence permission pressure reaction response
            support threats warning warnings
            """),
        "of": wordSet("allies ally behalf critic critics"),
        "toward": wordSet("policy stance hostility"),
        "towards": wordSet("policy stance hostility"),
        "by": done,
    ]

    /// What governments have, behind "'s".
    static let belongings = wordSet(
        """
        accusation accusations aggression allegation allegations allies ally ambassador annexation approval backing
        claims consent crackdown decision demand demands denial denials diplomacy diplomats envoy intentions
        interference invasion offer opposition policy position proposal refusal request requests relations
        relationship response sanctions sovereignty stance support threat threats ties troops ultimatum veto war
        warning warnings willingness
        """)

    /// In front of a name they say that it is a place, whatever follows: "officials in Moscow said".
    static let placing = wordSet("in at of from to near outside inside around across through via for toward towards on")

    /// What a government ought to do is said of no town: "Moscow should".
    static let duties = wordSet("should must ought")

    /// They may stand between a name and its verb.
    static let between = wordSet(
        """
        has have had will would could may might must should can did does do is was n't not also long already again now
        never always since still later earlier then both
        """)

    private static func forms(_ text: String) -> Set<String> {
        Set(
            wordSet(text).flatMap { word in
                [word, WordForms.third(word)] + WordForms.pasts(word) + WordForms.gerunds(word)
            })
    }
}
