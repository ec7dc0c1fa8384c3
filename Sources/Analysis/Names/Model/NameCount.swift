/// How many tokens and names a text has: what a measurement of speed asks for.
package struct NameCount {
    package let tokens: Int
    package let names: Int

    /// Cuts the text and finds its names, as an analysis does first.
    package init(_ text: String) {
        let document = Document(text)
        tokens = document.tokens.count
        names = TrainedNames().names(in: document).count
    }
}
