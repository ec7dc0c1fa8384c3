/// Words that stand in front of others only: no line ends in one of them unless it was broken there.
enum LeadingWords {
    /// Written small.
    static let small = Abbreviations.table(
        """
        a an the and or nor of at by to for from with into onto upon between among against behind beside near than
        my your his her its our their whose every each mr mrs ms dr prof
        """)

    /// Written with a capital: the beginnings of names that are none by themselves.
    static let ofNames = Abbreviations.table(
        """
        new san santa santo saint st los las mr mrs ms dr prof sir united hong buenos puerto costa sierra burkina sri
        saudi abu tel kuala phnom addis papua mount fort cape
        """)
}
