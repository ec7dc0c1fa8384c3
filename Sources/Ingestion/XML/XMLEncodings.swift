internal import CXML

/// Encodings by their names, and the way from their bytes to UTF-8.
///
/// Only names that stand here are ever handed on: a document can't choose a
/// converter that isn't meant for text, and UTF-7 (which hides markup in
/// ASCII) is not among them.
enum XMLEncodings {
    /// The converter's name for what a document or a server calls its encoding.
    static func converter(for label: String) -> String? {
        let key = String(label.lowercased().unicodeScalars.filter { isPlain($0) })
        guard !key.isEmpty, key.utf8.count <= 40 else { return nil }
        return names[key]
    }

    /// The text as UTF-8; nil if the bytes are not of this encoding: more than
    /// one in fifty can't be read.
    static func utf8(_ bytes: [UInt8], from converter: String) -> [UInt8]? {
        if converter == "WINDOWS-1252" { return Array(Windows1252.decode(bytes).utf8) }
        guard let handle = iconv_open("UTF-8", converter), handle != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(handle) }
        return convert(bytes, with: handle)
    }
}

// MARK: - Private

extension XMLEncodings {
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        (scalar >= "a" && scalar <= "z") || (scalar >= "0" && scalar <= "9")
    }

    /// Labels without their hyphens and underscores.
    private static let names: [String: String] = {
        var result: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for label in words.dropFirst() { result[label] = words.first }
        }
        for part in 2...16 where part != 12 {
            result["iso8859\(part)"] = "ISO-8859-\(part)"
        }
        for page in 1_250...1_258 where page != 1_252 {
            for label in ["windows\(page)", "cp\(page)", "win\(page)", "xcp\(page)"] {
                result[label] = "WINDOWS-\(page)"
            }
        }
        return result
    }()

    /// The converter, and the labels that mean it. As browsers do, Latin-1 and
    /// ASCII are read as Windows-1252, GB 2312 as GB 18030.
    private static let table = """
        UTF-8 utf8 unicode11utf8 u8 utf
        WINDOWS-1252 windows1252 cp1252 win1252 xcp1252 iso88591 latin1 l1 usascii ascii ansi iso646us ansix341968
        ISO-8859-2 latin2 l2
        ISO-8859-9 latin5 l5
        ISO-8859-15 latin9 l9
        ISO-8859-10 latin6 l6
        KOI8-R koi8r koi8
        KOI8-U koi8u
        IBM866 cp866 ibm866
        IBM850 cp850 ibm850
        IBM437 cp437 ibm437
        IBM037 cp037 ibm037 ebcdiccpus ebcdic
        MACINTOSH macintosh mac macroman xmacroman
        TIS-620 tis620 windows874 cp874 iso885911
        GB18030 gb18030 gb2312 gbk cp936 xgbk euccn csgb2312 chinese hz hzgb2312 gb231280
        BIG5-HKSCS big5 big5hkscs cnbig5 xxbig5 cp950 big5tw
        SHIFT_JISX0213 shiftjis sjis xsjis ms932 cp932 windows31j mskanji
        EUC-JP eucjp xeucjp ujis
        ISO-2022-JP iso2022jp csiso2022jp
        UHC euckr ksc5601 ksc56011987 windows949 cp949 uhc
        UTF-16LE utf16le
        UTF-16BE utf16be
        UTF-32LE utf32le ucs4le
        UTF-32BE utf32be ucs4be
        """

    /// Bytes that can't be read become U+FFFD, one by one.
    private static func convert(_ bytes: [UInt8], with handle: iconv_t) -> [UInt8]? {
        var input = bytes
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 2)
        var bad = 0
        let isRead = input.withUnsafeMutableBytes { raw -> Bool in
            var source = raw.bindMemory(to: CChar.self).baseAddress
            var left = raw.count
            while left > 0 {
                let before = left
                result += drain(handle, &source, &left)
                guard left > 0, left == before || isStuck(handle, &source, &left, &result) else { continue }
                bad += 1
                guard bad * 50 <= bytes.count + 50 else { return false }
                source = source.map { $0 + 1 }
                left -= 1
                result += [0xEF, 0xBF, 0xBD]
            }
            return true
        }
        return isRead ? result : nil
    }

    /// Whether nothing more can be read from where the last round stopped.
    private static func isStuck(
        _ handle: iconv_t, _ source: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ result: inout [UInt8]
    ) -> Bool {
        let before = left
        result += drain(handle, &source, &left)
        return left == before
    }

    /// One round of at most 16 KiB of output.
    private static func drain(
        _ handle: iconv_t, _ source: inout UnsafeMutablePointer<CChar>?, _ left: inout Int
    ) -> [UInt8] {
        let room = 16_384
        return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            var free = room
            buffer.withMemoryRebound(to: CChar.self) { characters in
                var target = characters.baseAddress
                _ = iconv(handle, &source, &left, &target, &free)
            }
            count = room - free
        }
    }
}
