/// Words of organisations' names that tell little or stand for one another.
enum OrganizationWords {
    /// Legal forms: they stand at the end, or in front in some countries.
    static let legalForms = wordSet(
        """
        inc incorporated corp corporation co company companies ltd limited plc llc llp lp sa ag gmbh kg kgaa nv bv spa srl sarl
        sas ab asa as oy oyj pty pte bhd sdn kk kabushiki kaisha oao ooo zao pao jsc pjsc ojsc cjsc se aps sl sro zrt
        kft nyrt rt ao doo ad eood ltda cv sab tbk pt pvt
        """)

    /// Of these the ones that mean nothing else at the end of a name: "Norva NV", while "Ab" and "SA" end names of places.
    private static let unmistakableForms = wordSet(
        "inc corp ltd plc llc gmbh nv ag llp spa oyj asa bhd kk kgaa jsc pjsc zrt nyrt")

    /// Of these what the recogniser seldom knows, as they are written.
    static let closingForms: Set<String> = [
        "ASA", "Oyj", "OYJ", "Bhd", "BHD", "KK", "KGaA", "AG", "plc", "Plc", "PLC", "NV",
    ]

    /// "plc", "ASA", "A/S"
    static func isUnmistakable(_ word: String) -> Bool {
        word == "A/S" || unmistakableForms.contains(LetterFolding.fold(word.withoutDots))
    }

    /// May be left out where the rest agrees and the other name has none.
    static let weak = wordSet("group holding holdings")

    static let stop = wordSet("the of for and in on to at de du des la le der die das und et y e i do da dos")

    /// What ministries and other bodies of a state are for, beside the generic words.
    static let fields = wordSet(
        """
        defence trade commerce economy economic railways tourism environment labour employment planning water affairs home internal
        external security intelligence red cross crescent football cricket olympic rugby athletics coast anti-corruption
        electoral election human rights statistics space nuclear atomic meteorological coastguard constitutional appeals
        prosecutor prosecutors unification reunification
        """)

    /// What a firm does: "Nissan" and "Nissan Motor" are one firm, "Apple" and "Apple Records" aren't.
    static let trades = wordSet(
        """
        motor motors automotive electronics electric robotics pharma pharmaceuticals biotech airlines airways air lines energy
        oil gas petroleum steel mining foods textiles chemical chemicals cement semiconductor telecom wireless technologies
        technology systems software networks bank banking capital ventures securities insurance logistics shipping
        industries stores brands solutions holdings group biologics therapeutics biosciences genomics diagnostics
        semiconductors
        """)

    /// What stands behind a firm's name and hardly ever behind a person's.
    static let belongings = wordSet(
        """
        shares stock shareholders investors bonds employees workers executives customers stores plant plants factory factories
        products brands spokesman spokeswoman spokesperson management headquarters cars trucks planes jets phones subsidiary
        """)

    /// News agencies, which stand in brackets behind any name.
    static let agencies = wires.union(["BBC", "CNN"])

    /// Those that stand in front of any name where a credit runs on into the text.
    static let wires: Set<String> = ["AFP", "UPI", "DPA", "EFE", "ANSA", "TASS", "IANS", "ANI", "PTI"]

    /// One way to write a word.
    static let spellings = [
        "defence": "defense", "centre": "center", "labour": "labor", "organisation": "organization",
        "organisations": "organizations", "programme": "program", "dept": "department", "min": "ministry",
        "intl": "international", "natl": "national", "assn": "association", "assoc": "association",
        "univ": "university",
        "govt": "government", "bros": "brothers", "mfg": "manufacturing", "tech": "technology",
        "cooperation": "cooperation",
        "financial": "finance", "&": "and", "comm": "commission", "cttee": "committee", "inst": "institute",
        "econ": "economic", "affairs": "affairs", "st": "saint", "cooperative": "cooperative", "party": "party",
    ]

    /// Bodies that every state has: "Ministry of X" and "X Ministry".
    static let governmentHeads = wordSet(
        "ministry department embassy parliament government army navy cabinet senate consulate")

    /// Words that name no organisation on their own.
    static let generic = wordSet(
        """
        bank ministry foreign interior justice education culture agriculture national international new first united american european north south east west central royal
        federal state general world global department university college school institute council committee party
        association union federation house court supreme high city county air saint san los las santa royal british
        democratic republican people peoples free democratic liberal conservative social workers labor communist
        standard media news radio daily press public great big super old young airlines airways airline airport aircraft
        airplanes aerospace aviation defense motors motor auto automotive energy oil gas petroleum electric power steel
        mining chemical pharmaceuticals foods beverages stores store retail restaurants hotels hotel resorts pictures
        films studios studio records entertainment games sports television tv broadcasting network networks channel
        online magazine times post journal today herald tribune gazette observer guardian star mail weekly review
        books publishing publishers systems software technology technologies labs laboratory research computer
        computers electronics semiconductor mobile wireless telecom communications services service solutions
        consulting partners partnership capital ventures investment investments insurance securities trust fund funds
        financial finance savings credit markets exchange stock industries industrial products manufacturing
        construction engineering properties estate railways railway railroad lines shipping logistics transport
        hospital clinic medical health healthcare church cathedral museum library theater theatre gallery park
        stadium arena club league cup series tour games foundation center centre society commission agency authority
        office bureau administration service police guard force forces corps command division brigade battalion fleet
        army navy marines militia front movement alliance coalition congress assembly senate parliament tribunal
        america europe asia africa pacific atlantic international worldwide americas
        """)
}
