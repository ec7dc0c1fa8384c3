/// What somebody may have meant.
public enum Spelling {
    /// The nearest of the words, the first of those that are as near, if it is at most so many slips away:
    /// two, or a third of a short word, unless told.
    public static func nearest(to word: String, among words: [String], within slips: Int? = nil) -> String? {
        let limit = slips ?? min(2, word.count / 3)
        // Whatever else they differ in, each letter too many is a slip.
        let near = words.filter { abs($0.count - word.count) <= limit }
        let best = near.map { (word: $0, distance: distance(word, $0)) }.min { $0.distance < $1.distance }
        guard let best, best.distance <= limit else { return nil }
        return best.word
    }

    /// Letters that are missing, too many or others, and neighbours that have changed places (Damerau 1964).
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var rows = [Array(0...right.count)]
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = rows[row][column] + (left[row] == right[column] ? 0 : 1)
                var least = min(replaced, rows[row][column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, rows[row - 1][column - 1] + 1)
                }
                current.append(least)
            }
            rows.append(current)
        }
        return rows[left.count][right.count]
    }
}
