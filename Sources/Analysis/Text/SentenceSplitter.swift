/// Groups tokens into sentences.
enum SentenceSplitter {
    static func sentences(of tokens: [Token], in bytes: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for (index, token) in tokens.enumerated() {
            let endsHere = index + 1 == tokens.count || tokens[index + 1].shape.contains(.paragraphBefore)
            let isStop = token.length == 1 && [0x2E, 0x3F, 0x21].contains(bytes[Int(token.start)])
            if endsHere || (isStop && tokens[index + 1].shape.contains(.capitalized)) {
                sentences.append(start..<index + 1)
                start = index + 1
            }
        }
        return sentences
    }
}
