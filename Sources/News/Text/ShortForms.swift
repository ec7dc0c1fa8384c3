/// Words that a full stop shortens, in front of a name or a number.
enum ShortForms {
    /// Most of them are everyday words without the capital.
    private static let words = Set(
        """
        Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Capt Sgt Maj Cmdr Adm Rev Hon Pres St Sr Jr Inc Ltd Co Corp No Nos Vol
        Fig Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Ave Blvd Rd Dept Est
        Messrs Mt Ft Gov't vs etc approx min max oz lb
        """.split { $0 == " " || $0 == "\n" })

    /// Whether a word in front of a full stop is an abbreviation or an initial: "Mr", "J", "U.S".
    static func isOne(_ word: String) -> Bool {
        let bare = word.drop { !$0.isLetter }
        if bare.count == 1, bare.allSatisfy(\.isUppercase) { return true }
        if bare.contains("."), bare.split(separator: ".").allSatisfy({ $0.count <= 2 }) { return true }
        return words.contains(bare)
    }
}
