import Testing

@testable import Analysis

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("Kim Jong-un arrived.", "Kim|Jong-un|arrived|."),
        ("Japan's and Russia’s ministers", "Japan|'s|and|Russia|’s|ministers"),
        ("They don't, can’t and won't say; it'll do.", "They|do|n't|,|ca|n’t|and|wo|n't|say|;|it|'ll|do|."),
        ("the ministers' wives", "the|ministers|'|wives"),
        ("O'Brien of Côte d'Ivoire", "O'Brien|of|Côte|d'Ivoire"),
        ("The U.S. and the U.N. met.", "The|U.S.|and|the|U.N.|met|."),
        ("a U.S.-led force at 5 p.m. sharp", "a|U.S.-led|force|at|5|p.m.|sharp"),
        ("Mr. and Gen. Smith, Inc., Jan. 5", "Mr.|and|Gen.|Smith|,|Inc.|,|Jan.|5"),
        ("Dmitri S. Petrov and J.R. Ewing", "Dmitri|S.|Petrov|and|J.R.|Ewing"),
        ("No. 10 said no. Art is long.", "No.|10|said|no|.|Art|is|long|."),
        ("1,000.5 or 3.5% of $30,000", "1,000.5|or|3.5|%|of|$|30,000"),
        ("€5bn, £1.4bn and US$7", "€|5bn|,|£|1.4bn|and|US$|7"),
        ("10:30 on 12/03/2014, 1990s", "10:30|on|12/03/2014|,|1990s"),
        ("Well... and… so -- or — then", "Well|...|and|…|so|--|or|—|then"),
        ("“He said ‘no’,” she said.", "“|He|said|‘|no|’|,|”|she|said|."),
        ("``Yes,'' he said", "``|Yes|,|''|he|said"),
        ("(ROK)will and arrival,”said Orlov.End", "(|ROK|)|will|and|arrival|,|”|said|Orlov|.|End"),
        ("AT&T, R&D and salt & pepper", "AT&T|,|R&D|and|salt|&|pepper"),
        ("see https://example.org/a?b=1, or example.com.", "see|https://example.org/a?b=1|,|or|example.com|."),
        ("write to a.b@example.org now", "write|to|a.b@example.org|now"),
        ("北京 и Москва, Şanlıurfa", "北京|и|Москва|,|Şanlıurfa"),
        ("a\u{00A0}b\u{200B}c\u{3000}d", "a|b|c|d"),
        ("and/or 1/2", "and|/|or|1/2"),
        ("", ""),
        (" \n\t ", ""),
    ])
    func cuts(_ text: String, into expected: String) {
        #expect(words(of: text).joined(separator: "|") == expected)
    }

    @Test(arguments: [
        "SOCCER - JAPAN GET LUCKY WIN , CHINA IN SURPRISE DEFEAT .",
        "The U.S. Treasury 's C$ 5 bond , rated 1/2 , is n't a \" buy \" ( yet ) .",
        "al-Gama'a al-Islamiya met in St. Petersburg on 1996-08-30 ; 6-3 7-5",
    ])
    func keepsTokenizedText(_ text: String) {
        #expect(words(of: text).joined(separator: " ") == text)
    }

    @Test func saysWhatTokensLookLike() {
        let shapes = Document("McDonald met NATO’s 5-man U.S. team.").tokens.map(\.shape)
        #expect(shapes[0].isSuperset(of: [.word, .capitalized, .mixedCase, .spaceBefore, .paragraphBefore]))
        #expect(shapes[2].isSuperset(of: [.allCaps, .capitalized]))
        #expect(shapes[3].contains(.nonASCII) && !shapes[3].contains(.spaceBefore))
        #expect(shapes[4].isSuperset(of: [.word, .hasDigit, .hasHyphen]))
        #expect(shapes[5].isSuperset(of: [.allCaps, .hasDot]))
        #expect(shapes[7].contains(.punctuation) && !shapes[7].contains(.word))
    }

    @Test func knowsLinesAndParagraphs() {
        let tokens = Document("one\ntwo\n\nthree\n \nfour").tokens
        #expect(tokens.map { $0.shape.contains(.lineBefore) } == [true, true, true, true])
        #expect(tokens.map { $0.shape.contains(.paragraphBefore) } == [true, false, true, true])
    }

    @Test func tokensCoverAllBytesButBlanks() {
        let text = "“Ünïcode”, 5.5% of U.S.—it’s…\u{1F600} ok?\n- end"
        let document = Document(text)
        let blanks = text.utf8.filter { $0 == 0x20 || $0 == 0x0A }.count
        #expect(document.tokens.reduce(0) { $0 + $1.length } + blanks == text.utf8.count)
        #expect(zip(document.tokens, document.tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
    }

    @Test func survivesACutOffCharacter() {
        #expect(Tokenizer.tokens(of: [0x41, 0x20, 0xE2, 0x80]).count == 2)
        #expect(Tokenizer.tokens(of: [0x80, 0xFF, 0x41, 0xF0]).isEmpty == false)
    }

    private func words(of text: String) -> [String] {
        let document = Document(text)
        return document.tokens.indices.map(document.text)
    }
}
