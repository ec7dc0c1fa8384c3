extension String {
    /// Latin letters that ASCII lacks: "Bērziņa" has two; of other scripts none counts.
    var marks: Int { utf8.contains { $0 >= 0x80 } ? unicodeScalars.count(where: \.isMarkedLatin) : 0 }
}

extension Unicode.Scalar {
    /// Of the blocks Latin-1 to IPA, and Latin Extended Additional.
    fileprivate var isMarkedLatin: Bool {
        (0xC0...0x2AF ~= value || 0x1E00...0x1EFF ~= value) && properties.isAlphabetic
    }
}
