extension String {
    /// Letters that ASCII lacks: "Bērziņa" has two.
    var marks: Int {
        utf8.contains { $0 >= 0x80 } ? unicodeScalars.count { $0.value >= 0x80 && $0.properties.isAlphabetic } : 0
    }
}
