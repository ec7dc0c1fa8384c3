/// Words that, with a capital behind an abbreviation, begin a new sentence.
enum SentenceOpeners {
    static let words = Abbreviations.table(
        """
        a an the this that these those he she it they we i you his her its their our my your who what when where why how
        which in on at by for from with to of as but and or so yet if while although though because since after before
        during under over about between among there here then now also however both each every some many most all more
        no not one two three four five six seven eight nine ten another other others meanwhile later earlier last next
        yesterday today is are was were will would can could may might must should has have had do does did according
        still even just only once such than until upon whether despite instead within without through against
        """)
}
