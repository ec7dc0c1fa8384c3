/// A correction as it was made.
public struct CorrectionNote: Hashable, Sendable, Identifiable {
    public let id: Correction.ID
    /// What was done, to be read behind "you": `merged Choi Tae Bok with Choe Thae-bok`.
    public let words: String
    /// Seconds since 1970.
    public let made: Int
    /// When it was taken back.
    public let undone: Int?

    public init(id: Correction.ID, words: String, made: Int, undone: Int? = nil) {
        self.id = id
        self.words = words
        self.made = made
        self.undone = undone
    }
}
