/// "1 article", "12 articles", "3 copies"; `shown` stands for the number as it is written.
public func counted(_ number: Int, _ noun: String, shown: String? = nil) -> String {
    let isY = noun.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { noun.hasSuffix($0) }
    let several = isY ? noun.dropLast() + "ies" : noun + "s"
    return "\(shown ?? String(number)) \(number == 1 ? noun : several)"
}
