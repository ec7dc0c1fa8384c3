import Testing

@testable import Ingestion

@Suite struct EncodedWordsTests {
    @Test(arguments: [
        ("plain words", "plain words"), ("=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus?= Bremen", "Grüße aus Bremen"),
        ("=?ISO-8859-1?q?a=E9?= =?iso-8859-1?Q?b?=", "aéb"), ("=?utf-8?B?w6Q=?=", "ä"),
        ("=?utf-8?B?4pg=?= =?utf-8?B?gw==?=", "☃"), ("=?utf-8*de?Q?ja?=", "ja"),
        ("=?windows-1251?B?z/Do4uXy?=", "Привет"),
        ("=?utf-8?Q?open", "=?utf-8?Q?open"), ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?=?utf-8?Q?a?=", "=?a"),
        ("a =?x-unknown?Q?b?=", "a b"), ("Café", "Café"),
    ])
    func wordsAreRead(_ field: String, _ text: String) {
        #expect(EncodedWords.text(of: Array(field.utf8)) == text)
    }

    @Test func bytesWithoutAnEncodingAreGuessed() {
        #expect(EncodedWords.text(of: [0x43, 0x61, 0x66, 0xE9]) == "Café")
    }

    @Test func transfersAreUndone() {
        func quoted(_ text: String) -> String {
            String(decoding: TransferCoding.quotedPrintable(Array(text.utf8)[...]), as: UTF8.self)
        }
        #expect(quoted("one =\ntwo = 3 =C3=A4 =zz =") == "one two = 3 ä =zz ")
        #expect(quoted("cut = \r\nhere") == "cut here")
        #expect(Base64.bytes(of: Array("aGVs\nbG8=\n____ list".utf8)) == Array("hello".utf8))
        #expect(TransferCoding.undone(Array("a".utf8)[...], named: "x-unknown") == Array("a".utf8))
    }

    @Test(arguments: [
        ("text/plain; charset=\"utf-8\"; format=flowed", "charset", "utf-8"),
        ("Multipart/Mixed; boundary=\"a;b\\\"c\"", "boundary", "a;b\"c"),
        ("a/b; name*0=\"rep\"; name*1=\"ort.pdf\"", "name", "report.pdf"),
        ("a/b; name*=utf-8'de'Gr%C3%BC%C3%9Fe.txt", "name", "Grüße.txt"),
        ("a/b; name=\"=?utf-8?Q?=C3=A4?=\"", "name", "ä"),
    ])
    func parametersAreRead(_ field: String, _ name: String, _ value: String) {
        #expect(MailField(field)[name] == value)
    }

    @Test(arguments: [
        ("Jane Doe <Jane@Gull.example>", "Jane Doe", "jane@gull.example"),
        ("\"Doe, Jane\" <jane@gull.example>", "Doe, Jane", "jane@gull.example"),
        ("jane@gull.example (Jane Doe)", "Jane Doe", "jane@gull.example"),
        ("jane at gull.example (Jane Doe)", "Jane Doe", "jane@gull.example"),
        ("\"Jane Doe via Harbour\" <list@gull.example>", "Jane Doe", "list@gull.example"),
        ("jane@gull.example", nil, "jane@gull.example"), ("=?utf-8?Q?J=C3=A4ne?= <j@g.example>", "Jäne", "j@g.example"),
    ])
    func addressesAreRead(_ field: String, _ name: String?, _ address: String) {
        let read = MailAddress(Array(field.utf8))
        #expect(read.name == name)
        #expect(read.address == address)
    }
}
