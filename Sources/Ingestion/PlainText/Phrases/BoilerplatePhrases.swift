import News

/// The phrases of `PhraseTable` for news text: what sites write around an
/// article, whatever the article is about. Punctuation doesn't count.
///
/// A file for each reason, `place phrase` in each line.
enum BoilerplatePhrases {
    static let table: PhraseTable = {
        var table = PhraseTable()
        for (reason, lines) in byReason { table.add(lines, reason) }
        table.add(otherLanguages, nil)
        return table
    }()

    private static let byReason: [(RemovedPassage.Reason, String)] = [
        (.fundDrive, fundDrive),
        (.comments, comments),
        (.related, related),
        (.share, share),
        (.subscription, subscription),
        (.cookies, cookies),
        (.licence, licence),
        (.provenance, provenance),
        (.credit, credit),
        (.navigation, navigation),
        (.advertisement, advertisement),
        (.caption, caption),
    ]
}
