/// Words that tell what bears the name they stand beside.
enum KindWords {
    /// What somebody is: "Ada Roe, a singer,".
    static let persons = wordSet(
        """
        activist actor actress adviser advisor agent aide ambassador analyst anchor architect artist astronaut
        astronomer athlete attorney author banker billionaire biologist blogger boss boxer boy brother businessman
        businesswoman captain ceo chairman chairwoman chancellor chef chief clerk coach columnist comedian commander
        commissioner composer correspondent critic dancer daughter defender deputy designer detective diplomat
        director doctor drummer economist editor emperor engineer entrepreneur executive father filmmaker firefighter
        footballer founder girl goalkeeper governor grandfather grandmother guitarist historian host husband inspector
        investor journalist judge king lawmaker lawyer leader lecturer magnate man manager mayor mechanic midfielder
        minister model mogul mother musician neighbor neighbour novelist nurse officer official owner painter partner
        pastor photographer physicist pilot player playwright poet policeman politician premier president priest
        prince princess principal producer professor promoter prosecutor psychologist publicist queen rapper reporter
        representative researcher resident runner scholar scientist secretary senator sergeant sheriff singer sister
        skipper smuggler soldier son songwriter specialist spokesman spokesperson spokeswoman star striker student
        superintendent surgeon teacher teenager therapist treasurer tycoon veteran victim widow wife winger winner
        witness woman worker writer
        """)

    /// What a firm or body is: "Norva, a software maker,".
    static let organizations = wordSet(
        """
        agency airline alliance association automaker bank band brand brewer broadcaster brokerage builder bureau
        business carmaker carrier chain channel charity club company conglomerate consortium consultancy contractor
        cooperative corporation cryptocurrency daily developer distributor enterprise exchange firm foundation fund
        group hospital insurer institute institution label lender magazine maker manufacturer militia ministry
        movement museum network newspaper nonprofit operator organisation organization paper party platform provider
        publication publisher regulator retailer school service site startup start-up studio subsidiary supermarket
        supplier tabloid team thinktank union university unit utility website weekly
        """)

    /// Of these what no person is, directly in front of a name: "the bank Norva".
    static let callings = wordSet(
        "airline bank company firm foundation magazine ministry newspaper startup start-up subsidiary team university website"
    )

    /// What a place is: "Roeville, a town".
    static let places = wordSet(
        """
        airport area bay beach capital center centre circuit city coast county country district enclave forest glacier
        hamlet harbor harbour island lake mountain municipality neighborhood neighbourhood park peninsula port
        province region resort river sea sound square stadium state street suburb territory town township track valley
        village
        """)

    /// What firms have and people hardly ever: "Norva's shareholders".
    static let firmBelongings = wordSet(
        """
        app ceo co-founder cofounder customers earnings employees executives founder founders headquarters investors
        parent platform products profit profits revenue revenues sales services share shareholders shares stock stores
        subsidiary subscribers users
        """)

    /// In front of "of" and "at" they say that a firm follows.
    static let firmOffices = wordSet(
        """
        ceo cfo coo executive founder founders co-founder co-founders cofounder chairman chairwoman employee employees
        shareholder shareholders subsidiary unit
        """)

    /// What is done with firms and with nobody else: "a stake in Norva".
    static let firmDeals: Set<String> = [
        "stake in", "shares in", "shares of", "takeover of", "acquisition of", "merger with", "assets of",
    ]

    /// In front of a name they say that it is somebody's, though it looks like a place's.
    static let ranks = wordSet(
        """
        mr mrs ms miss dr gen general lt col colonel sgt sergeant capt captain maj major adm admiral cmdr brigadier sen
        senator rep professor prof
        """)

    /// In front of "on", "at", "with" and "for": "an analyst with Norva", "users on Norva".
    static let firmPeople = wordSet(
        "analyst analysts economist economists strategist strategists users engineer engineers")

    /// Behind a hyphen they leave the name in front as it is: "Boston-built".
    private static let endings = wordSet(
        """
        area born bound built centric era held language led like made majority only ready run speaking style wide
        """)

    /// "based", "registered": one of these, or a participle.
    static func isEnding(_ word: String) -> Bool {
        endings.contains(word)
            || word.utf8.count > 4 && word.hasSuffix("ed") && word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }

    /// Of these what a place stands in front of.
    static let placing = wordSet("area based born bound headquartered listed made registered")

    /// In front of a hyphen they belong to what follows: "al-Waleed".
    static let joined = wordSet("al el abd abu bin ibn ul ur as es ad")

    /// Behind a name: whose is a firm or team rather than a town, "the Norva boss".
    static let firmAttributes = wordSet(
        "boss driver drivers engine engines garage team-mate team-mates teammate teammates dealership dealerships")

    /// Behind a name: "the Norva circuit".
    static let sites = wordSet(
        """
        airfield airport archipelago circuit district island islands oblast peninsula province racecourse racetrack
        speedway stadium suburb track
        """)
}
