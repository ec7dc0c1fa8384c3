import Testing

@testable import Ingestion

@Suite struct MailFieldTests {
    @Test(arguments: [
        ("attachment; filename=ice.txt", "ice.txt"),
        ("attachment; filename=\"ice; \\\"thick\\\".txt\"", "ice; \"thick\".txt"),
        ("attachment; filename*=utf-8'de'Gr%C3%BC%C3%9Fe.txt", "Grüße.txt"),
        ("attachment; filename*=iso-8859-1''Caf%E9", "Café"),
        ("attachment; filename*=utf-8''a=41b%3d.txt", "a=41b=.txt"),
        ("attachment; filename*0*=utf-8''Gr%C3%BC; filename*1=\"100%25 =41.txt\"", "Grü100%25 =41.txt"),
        ("attachment; filename*0=\"a'b'c \"; filename*1=d.txt", "a'b'c d.txt"),
        ("attachment; filename*=utf-8''100%.txt", "100%.txt"),
        ("attachment; filename=\"=?utf-8?Q?Caf=C3=A9?=\"", "Café"),
    ])
    func parametersAreReadHoweverTheyAreWritten(_ field: String, _ name: String) {
        #expect(MailField(field)["filename"] == name)
    }
}
