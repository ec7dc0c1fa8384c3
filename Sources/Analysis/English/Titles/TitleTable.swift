/// Words that stand in front of a person's name.
enum TitleTable {
    static let masculine =
        "mr sir lord king prince duke emperor tsar baron count father brother pope chairman spokesman congressman councilman businessman sheikh sultan imam rabbi herr monsieur señor senor mullah ayatollah shah emir"
    static let feminine =
        "mrs ms miss lady dame queen princess duchess empress baroness countess sister mother chairwoman spokeswoman congresswoman councilwoman businesswoman first-lady madame frau señora senora"

    /// Kin tell a gender where the name stands beside them: "his wife Ada Roe".
    static let masculineKin = "brother dad father husband son nephew uncle grandson widower stepson"
    static let feminineKin =
        "sister mother mom mum wife daughter niece aunt granddaughter widow stepdaughter ex-wife fiancee"

    /// Offices and ranks that tell no gender.
    static let offices = """
        president premier chancellor minister secretary senator sen representative rep governor gov mayor ambassador
        envoy chairperson chair chief director general gen colonel col major maj captain capt lieutenant lt sergeant sgt
        admiral adm commander cmdr marshal brigadier corporal private judge justice attorney prosecutor speaker deputy
        leader professor prof doctor dr reverend rev bishop archbishop cardinal dean coach manager officer detective
        inspector constable commissioner spokesperson lawmaker analyst economist author writer actor actress singer
        comrade citizen vice-president treasurer councillor councilor mp tycoon billionaire founder ceo host anchor
        correspondent reporter editor coordinator adviser advisor aide assistant expert defendant suspect activist
        """

    /// Titles that are no given names: taken off the front of a name.
    static let stripped = """
        mr mrs ms miss dr prof professor president premier chancellor minister secretary senator sen rep gov governor
        commodore superintendent spokesperson ambassador gen general col colonel lt maj sgt capt adm admiral sir dame comrade chairman chairwoman spokesman
        spokeswoman rev reverend ceo cfo coo ayatollah sheikh mullah pope cardinal archbishop congressman congresswoman lieutenant
        """

    /// Words that may stand before a title and belong to it.
    static let modifiers =
        "prime foreign vice executive deputy former acting first interim defense defence finance interior state attorney lieutenant"
}
