import News

/// The parts of a message that hold its text, in order, and what lies beside them.
struct MailParts {
    /// Text as it was written, its transfer undone.
    struct Piece {
        enum Form {
            case html([UInt8], charset: String?)
            case plain(String, isFlowed: Bool, deletesBlank: Bool)
            /// The subject of a message within the message.
            case heading(String)
        }

        let form: Form
        /// The same in plain text, for where the other has none.
        var otherwise: [Piece] = []
    }

    private(set) var pieces: [Piece] = []
    /// The names of files that came with it, not of the pictures of a page.
    private(set) var attachments: [String] = []
    private var count = 0

    /// Multiparts within multiparts, and parts in all; what is more is passed over.
    private static let deepest = 12
    private static let most = 1_000
    private static let mostAttachments = 50

    /// - Parameter body: what lies below the header.
    init(_ header: MailHeader, _ body: ArraySlice<UInt8>) {
        read(header, body, depth: 0, isDigest: false)
    }

    private init(count: Int) {
        self.count = count
    }
}

// MARK: - Private

extension MailParts {
    private mutating func read(_ header: MailHeader, _ body: ArraySlice<UInt8>, depth: Int, isDigest: Bool) {
        count += 1
        guard depth <= MailParts.deepest, count <= MailParts.most else { return }
        let told = MailField(header.token("content-type"))
        let type = told.value.contains("/") ? told.value : isDigest ? "message/rfc822" : "text/plain"
        let disposition = MailField(header.token("content-disposition"))
        let file = disposition["filename"] ?? told["name"]
        if type.hasPrefix("multipart/"), let boundary = told["boundary"], !boundary.isEmpty {
            readParts(MailBoundary.parts(of: body, boundary), type, told, depth)
        } else if disposition.value == "attachment" || file != nil && !type.hasPrefix("message/") && type != "text/html"
        {
            note(file, type, isPicture: disposition.value != "attachment" && type.hasPrefix("image/"))
        } else if type == "message/rfc822" || type == "message/global" {
            readMessage(TransferCoding.undone(body, named: header.token("content-transfer-encoding"))[...], depth)
        } else if type == "text/html" || type == "application/xhtml+xml" {
            let bytes = TransferCoding.undone(body, named: header.token("content-transfer-encoding"))
            pieces.append(Piece(form: .html(bytes, charset: told["charset"])))
        } else if type == "text/plain" || type == "text" || type.hasPrefix("multipart/") {
            readPlain(TransferCoding.undone(body, named: header.token("content-transfer-encoding")), told)
        } else {
            note(file, type, isPicture: type.hasPrefix("image/"))
        }
    }

    private mutating func readPlain(_ bytes: [UInt8], _ type: MailField) {
        let text = MailCharset.text(bytes, charset: type["charset"]).safe
        let isFlowed = type["format"]?.lowercased() == "flowed"
        pieces.append(
            Piece(form: .plain(text, isFlowed: isFlowed, deletesBlank: type["delsp"]?.lowercased() == "yes")))
    }

    /// A message that came within this one: a forwarded one, or one of a digest.
    private mutating func readMessage(_ body: ArraySlice<UInt8>, _ depth: Int) {
        var rest = body.drop { $0 <= 32 }
        let header = MailHeader(&rest)
        if let subject = header.text("subject") { pieces.append(Piece(form: .heading(subject))) }
        read(header, rest, depth: depth + 1, isDigest: false)
    }

    private mutating func readParts(_ parts: [ArraySlice<UInt8>], _ type: String, _ told: MailField, _ depth: Int) {
        let read = parts.prefix(MailParts.most).map { part in
            var rest = part
            let header = MailHeader(&rest)
            var inner = MailParts(count: count)
            inner.read(header, rest, depth: depth + 1, isDigest: type == "multipart/digest")
            count = inner.count
            return inner
        }
        switch type {
        case "multipart/alternative": take(alternatives: read)
        case "multipart/related":
            // What stands beside the page are its pictures.
            if let first = read.first(where: { !$0.pieces.isEmpty }) { pieces += first.pieces }
            for part in read { note(part.attachments) }
        case "multipart/signed":
            if let first = read.first { take(first) }
        default: for part in read { take(part) }
        }
    }

    private mutating func take(_ part: MailParts) {
        pieces += part.pieces
        note(part.attachments)
    }

    /// The page, with the plain text for where it says nothing.
    private mutating func take(alternatives: [MailParts]) {
        let page = alternatives.last { $0.pieces.contains(where: \.isPage) }
        let plain = alternatives.first { !$0.pieces.isEmpty && !$0.pieces.contains(where: \.isPage) }
        var chosen = page?.pieces ?? plain?.pieces ?? []
        if page != nil, let plain, let index = chosen.firstIndex(where: \.isPage) {
            chosen[index].otherwise = plain.pieces
        }
        pieces += chosen
        for part in alternatives { note(part.attachments) }
    }

    private mutating func note(_ names: [String]) {
        attachments += names.prefix(max(0, MailParts.mostAttachments - attachments.count))
    }

    private mutating func note(_ file: String?, _ type: String, isPicture: Bool) {
        let isMachinery = [
            "application/pgp-signature", "application/pkcs7-signature", "text/calendar", "text/x-amp-html",
        ]
        .contains(type)
        guard !isPicture, !isMachinery else { return }
        note([file.flatMap { $0.isEmpty ? nil : $0.cut(to: 200) } ?? type])
    }
}

extension MailParts.Piece {
    var isPage: Bool { if case .html = form { true } else { false } }
}

/// Finds the parts of a multipart body: what stands between its boundaries.
enum MailBoundary {
    /// A part that nothing ends goes on to the end. Linear.
    static func parts(of body: ArraySlice<UInt8>, _ boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: 10) ?? body.endIndex
            if let isLast = boundaryEnd(body[line..<end], mark) {
                if let start { parts.append(body[start..<max(start, line - 1)]) }
                start = isLast ? nil : min(end + 1, body.endIndex)
                if isLast { break }
            }
            line = end + 1
        }
        if let start { parts.append(body[start...]) }
        return parts
    }

    /// nil for a line that is no boundary; else whether it is the last one.
    private static func boundaryEnd(_ line: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool? {
        guard line.starts(with: mark) else { return nil }
        let rest = line.dropFirst(mark.count)
        if rest.allSatisfy({ $0 <= 32 }) { return false }
        return rest.starts(with: "--".utf8) ? true : nil
    }
}
