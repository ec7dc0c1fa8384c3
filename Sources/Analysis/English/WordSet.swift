/// The words of a list that is written as one text, apart by blanks and line ends.
func wordSet(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
}
