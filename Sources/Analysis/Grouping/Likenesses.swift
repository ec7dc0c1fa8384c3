import News

/// How like any two of some articles are: a square of numbers.
struct Likenesses {
    let count: Int
    private(set) var values: [Float]

    /// Adds up term by term over the articles that have it, which costs far
    /// less than comparing all pairs: most terms stand in few.
    init(of articles: [StoryVector]) {
        count = articles.count
        values = Array(repeating: 0, count: count * count)
        var shared = SharedTermWeights(articles)
        for (index, article) in articles.enumerated() {
            values.withUnsafeMutableBufferPointer { values in
                let row = index * count..<index * count + index
                shared.add(article, to: UnsafeMutableBufferPointer(rebasing: values[row]))
            }
        }
        let nearness = Nearness(articles.map(\.day))
        for a in 0..<count {
            for b in 0..<a {
                values[a * count + b] *= nearness.between(a, b)
                values[b * count + a] = values[a * count + b]
            }
        }
    }

    /// Half of each likeness is left to the neighbours: how like the two
    /// articles likest to either are to the other one. A report in other words
    /// is known by those it is like (shared neighbours, Jarvis and Patrick
    /// 1973). Of itself a neighbour says what the two say.
    func withNeighbours() -> Likenesses {
        var said = [Float](repeating: 0, count: values.count)
        for article in 0..<count {
            let near = neighbours(of: article)
            let sum = near.reduce(Float(0)) { $0 + $1.likeness }
            guard sum > 0 else { continue }
            // Neighbours who are hardly like it have little to say.
            let trust = min(1, (near.first?.likeness ?? 0) / StoryGrouping.threshold) / sum
            for neighbour in near {
                let row = neighbour.article * count
                for other in 0..<count where other != article {
                    let likeness = other == neighbour.article ? neighbour.likeness : values[row + other]
                    said[article * count + other] += trust * neighbour.likeness * likeness
                }
            }
        }
        var result = self
        for a in 0..<count {
            for b in 0..<count {
                let both = (said[a * count + b] + said[b * count + a]) / 2
                result.values[a * count + b] = (values[a * count + b] + both) / 2
            }
        }
        return result
    }

    /// The two likest, the likest first.
    private func neighbours(of article: Int) -> [(article: Int, likeness: Float)] {
        var best: [(article: Int, likeness: Float)] = []
        for other in 0..<count where other != article {
            let likeness = values[article * count + other]
            guard best.count < 2 || likeness > best[1].likeness else { continue }
            best.insert((other, likeness), at: best.firstIndex { $0.likeness < likeness } ?? best.count)
            if best.count > 2 { best.removeLast() }
        }
        return best
    }
}

/// What the articles before one weigh the terms that it shares with them.
private struct SharedTermWeights {
    /// For each entry of each article, one article's after the other's, the number of its term.
    private var numbers: [Int32] = []
    private var next = 0
    /// By number: in how many articles the term stands, where its weights begin and how many there are yet.
    private var frequencies: [Int32] = []
    private var starts: [Int] = []
    private var filled: [Int32] = []
    private var weights: [Float] = []
    /// Of terms in few articles: whose each weight is.
    private var owners: [Int32] = []
    private let count: Int
    private var article = 0

    init(_ articles: [StoryVector]) {
        count = articles.count
        let entries = articles.reduce(0) { $0 + $1.terms.entries.count }
        numbers.reserveCapacity(entries)
        var known = TermCounts(minimumCapacity: entries / 2)
        for article in articles {
            for entry in article.terms.entries {
                let number = known[entry.term] ?? frequencies.count
                if number == frequencies.count {
                    known[entry.term] = number
                    frequencies.append(0)
                }
                frequencies[number] += 1
                numbers.append(Int32(number))
            }
        }
        var end = 0
        for frequency in frequencies {
            starts.append(end)
            end += isCommon(frequency) ? count : frequency > 1 ? Int(frequency) : 0
        }
        filled = [Int32](repeating: 0, count: frequencies.count)
        weights = [Float](repeating: 0, count: end)
        owners = [Int32](repeating: 0, count: end)
    }

    /// A common term has a place for each article: what adds nothing is added sooner than skipped.
    private func isCommon(_ frequency: Int32) -> Bool { Int(frequency) * 6 > count && frequency > 1 }

    /// Adds the products with all articles before; to be called for one after the other.
    mutating func add(_ vector: StoryVector, to row: UnsafeMutableBufferPointer<Float>) {
        for entry in vector.terms.entries {
            let number = Int(numbers[next])
            next += 1
            let frequency = frequencies[number]
            guard frequency > 1 else { continue }
            let start = starts[number]
            if isCommon(frequency) {
                weights.withUnsafeBufferPointer { weights in
                    for other in 0..<row.count { row[other] += entry.weight * weights[start + other] }
                }
                weights[start + article] = entry.weight
            } else {
                let end = start + Int(filled[number])
                for place in start..<end { row[Int(owners[place])] += entry.weight * weights[place] }
                (owners[end], weights[end]) = (Int32(article), entry.weight)
                filled[number] += 1
            }
        }
        article += 1
    }
}

/// How near any two of some articles are in time, reckoned once for each number of days.
private struct Nearness {
    private let days: [Int?]
    private let byDays: [Float]
    private static let unknown = StoryVector.nearness(nil, nil)

    init(_ days: [CalendarDay?]) {
        self.days = days.map { $0?.daysSince1970 }
        let known = self.days.compactMap(\.self)
        let span = (known.max() ?? 0) - (known.min() ?? 0)
        let first = CalendarDay(daysSince1970: 0)
        // Of a few articles over centuries not every number of days is wanted.
        byDays =
            span > days.count * days.count
            ? [] : (0...span).map { StoryVector.nearness(first, CalendarDay(daysSince1970: $0)) }
    }

    func between(_ a: Int, _ b: Int) -> Float {
        guard let a = days[a], let b = days[b] else { return Nearness.unknown }
        guard byDays.isEmpty else { return byDays[abs(a - b)] }
        return StoryVector.nearness(CalendarDay(daysSince1970: a), CalendarDay(daysSince1970: b))
    }
}
