/// What invented news is made of.
enum InventedWords {
    /// Word `rank` of an invented language; frequent words are short.
    static func word(_ rank: Int) -> String {
        var rest = rank + 1
        var word = ""
        repeat {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0
        return word.utf8.count < 3 ? word + "n" : word
    }

    static func family(_ rank: Int) -> String {
        let word = word(rank * 7 + 60)
        return word.prefix(1).uppercased() + word.dropFirst() + endings[rank % endings.count]
    }

    private static let syllables = [
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "zi",
        "bro", "cla", "dre", "fli", "gro", "plu", "sta", "ten", "tri", "vor", "mar", "lin", "ser", "con", "ver", "tal",
    ]

    private static let endings = ["", "son", "man", "ov", "ski", "er", "ez", "i"]

    static let small = [
        "the", "of", "and", "to", "in", "a", "for", "that", "with", "on", "as", "by", "at", "from", "was", "were",
        "has",
        "its", "their", "which", "more", "after", "who", "would", "there", "some", "other", "against", "under",
    ]

    static let verbs = [
        "visited", "met", "accused", "praised", "sued", "backed", "arrested", "criticised", "hired", "attacked",
        "appointed", "warned", "thanked", "invited", "replaced",
    ]

    static let given = [
        "James", "Mary", "Robert", "Anna", "Michael", "Elena", "David", "Maria", "Thomas", "Laura", "Peter", "Julia",
        "Daniel", "Sarah", "Andrei", "Olga", "Carlos", "Lucia", "Omar", "Leila", "Kenji", "Yuki", "Ivan", "Nadia",
    ]

    static let bodies = ["Bank", "Group", "University", "Ministry", "Institute", "Airlines", "Council", "Party"]

    static let places = [
        "France", "Brazil", "Kenya", "Japan", "Canada", "Egypt", "Poland", "Chile", "India", "Norway", "London",
        "Madrid", "Cairo", "Tokyo", "Lima", "Ottawa", "Nairobi", "Vienna", "Lisbon", "Oslo", "Chicago", "Geneva",
    ]
}
