/// Host names beyond ASCII, as RFC 3492 writes them.
///
/// Names are taken as typed, in lower case; the mappings of UTS 46 beyond that are left to whoever made the link.
enum Punycode {
    /// `bücher.example` is `xn--bcher-kva.example`; nil if a label can't be written.
    static func host(_ name: String) -> String? {
        let stops: Set<Character> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
        let labels = name.split(omittingEmptySubsequences: false) { stops.contains($0) }.map { label -> String? in
            if label.utf8.allSatisfy({ $0 < 0x80 }) { return String(label) }
            return encoded(Array(label.unicodeScalars.map(\.value))).map { "xn--" + $0 }
        }
        return labels.contains(nil) ? nil : labels.compactMap { $0 }.joined(separator: ".")
    }

    /// RFC 3492, section 6.3.
    private static func encoded(_ label: [UInt32]) -> String? {
        // A longer one isn't a host name, and this is quadratic.
        guard label.count <= 63 else { return nil }
        let basic = label.filter { $0 < 0x80 }
        var result = basic.compactMap(UnicodeScalar.init).map(Character.init)
        if !basic.isEmpty { result.append("-") }
        var (next, delta, bias, done) = (UInt32(0x80), 0, 72, basic.count)
        while done < label.count {
            guard let smallest = label.filter({ $0 >= next }).min() else { return nil }
            delta += Int(smallest - next) * (done + 1)
            next = smallest
            for value in label {
                if value < next { delta += 1 }
                guard value == next else { continue }
                append(delta, bias: bias, to: &result)
                bias = adapted(delta, count: done + 1, isFirst: done == basic.count)
                delta = 0
                done += 1
            }
            delta += 1
            next += 1
        }
        return String(result)
    }

    private static func append(_ delta: Int, bias: Int, to result: inout [Character]) {
        var rest = delta
        var position = 36
        while true {
            let threshold = min(max(position - bias, 1), 26)
            guard rest >= threshold else { break }
            result.append(digit(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            position += 36
        }
        result.append(digit(rest))
    }

    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var steps = 0
        while delta > 455 {
            delta /= 35
            steps += 36
        }
        return steps + 36 * delta / (delta + 38)
    }

    private static func digit(_ value: Int) -> Character {
        Character(UnicodeScalar(UInt8(value < 26 ? 97 + value : 22 + value)))
    }
}
