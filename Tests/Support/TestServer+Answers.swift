/// Answers as bytes.
extension TestServer {
    public static func answer(_ status: String, _ headers: [String] = [], _ body: [UInt8] = []) -> [UInt8] {
        let lines = ["HTTP/1.1 \(status)"] + headers + ["Content-Length: \(body.count)", "", ""]
        return Array(lines.joined(separator: "\r\n").utf8) + body
    }

    public static func page(_ text: String, _ headers: [String] = []) -> [UInt8] {
        answer("200 OK", headers, Array(text.utf8))
    }

    public static func redirect(to target: String, status: String = "302 Found") -> [UInt8] {
        answer(status, ["Location: \(target)"])
    }

    /// The head of an answer whose body comes in chunks.
    public static let chunkedHead = Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)

    public static func chunk(_ body: [UInt8]) -> [UInt8] {
        Array("\(String(body.count, radix: 16))\r\n".utf8) + body + Array("\r\n".utf8)
    }
}
