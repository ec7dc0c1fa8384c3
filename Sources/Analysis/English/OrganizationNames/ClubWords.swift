/// Words that the names of sports clubs are made with.
enum ClubWords {
    /// A name that ends in one is a club's: "Norva Rovers".
    static let lasts = wordSet("rovers wanderers albion athletic united hotspur thistle fc afc cf rfc")

    /// A name that begins with one is a club's: "Sporting Norva".
    static let firsts = wordSet(
        """
        fc afc sporting real inter dynamo dinamo lokomotiv spartak borussia bayern bayer athletic atletico olympique
        deportivo racing cska shakhtar hapoel maccabi
        """)

    /// Of these what nothing else is called, also alone.
    static let unmistakable = wordSet("rovers wanderers hotspur")

    /// Behind a name: what clubs and national sides have, "the Norva goalkeeper".
    static let players = wordSet(
        "goalkeeper midfielder midfielders striker strikers winger full-back fullback centre-back center-back")

    /// Folded words of a name of two and more.
    static func makeClub(_ words: [Substring]) -> Bool {
        guard words.count > 1, let first = words.first, let last = words.last else { return false }
        return lasts.contains(String(last)) || words.count < 4 && firsts.contains(String(first))
    }
}
