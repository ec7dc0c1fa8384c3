/// What stands in front of the items of numbered lists, as browsers count:
/// from `start`, down where the list is `reversed`, on from an item's own `value`.
struct ItemNumbers {
    enum Mark: Equatable {
        case number(Int)
        /// "b. ", "iv. ": where the list asks for letters or Roman figures.
        case letters(String)
    }

    private var marks: [Int: Mark] = [:]
    private var counted: Set<Int> = []

    /// nil for items without numbers. Each list is counted once.
    mutating func mark(of item: Int, _ tree: PageTree) -> Mark? {
        guard tree.nodes[item].tag == .li, let list = tree.parent(item), tree.nodes[list].tag == .ol else { return nil }
        if counted.insert(list).inserted { count(list, tree) }
        return marks[item]
    }
}

// MARK: - Private

extension ItemNumbers {
    private mutating func count(_ list: Int, _ tree: PageTree) {
        let items = tree.children(of: list).filter { tree.nodes[$0].tag == .li }
        // An item that is alone counts nothing.
        guard items.count > 1, !ItemNumbers.isBare(list, tree) else { return }
        let type = tree.attribute(.type, of: list)
        let step = tree.attribute(.reversed, of: list) == nil ? 1 : -1
        var number = ItemNumbers.value(.start, of: list, tree) ?? (step == 1 ? 1 : items.count)
        for item in items {
            number = ItemNumbers.value(.value, of: item, tree) ?? number
            marks[item] = ItemNumbers.letters(number, type).map { .letters($0 + ". ") } ?? .number(number)
            number += step
        }
    }

    private static func value(_ name: AttributeName, of node: Int, _ tree: PageTree) -> Int? {
        guard let value = tree.attribute(name, of: node).flatMap({ Int($0) }), abs(value) < 1_000_000 else {
            return nil
        }
        return value
    }

    /// The page shows its items without numbers.
    private static func isBare(_ list: Int, _ tree: PageTree) -> Bool {
        let style = (tree.attribute(.style, of: list) ?? "").lowercased().filter { $0 != " " }
        return style.contains("list-style:none") || style.contains("list-style-type:none")
    }

    private static func letters(_ number: Int, _ type: String?) -> String? {
        switch type {
        case "a" where (1...26).contains(number): letter(number, behind: 96)
        case "A" where (1...26).contains(number): letter(number, behind: 64)
        case "i" where (1..<40).contains(number): roman(number).lowercased()
        case "I" where (1..<40).contains(number): roman(number)
        default: nil
        }
    }

    private static func letter(_ number: Int, behind code: Int) -> String {
        String(decoding: [UInt8(code + number)], as: UTF8.self)
    }

    private static func roman(_ number: Int) -> String {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: number / 10) + ones[number % 10]
    }
}
