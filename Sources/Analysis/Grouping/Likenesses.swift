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

/// Clusters that are joined two by two; how like two are is the mean over all
/// pairs of their members. Finding the likest two is linear.
struct AverageLink {
    private let count: Int
    /// Sums over all pairs of members.
    private var sums: [Float]
    private var members: [[Int]]
    /// How many members each has.
    private var sizes: [Int]
    /// Sums over all pairs within each cluster.
    private var inner: [Float]
    /// For each cluster the likest one.
    private var nearest: [Int?]

    init(_ likenesses: Likenesses) {
        count = likenesses.count
        sums = likenesses.values
        members = (0..<count).map { [$0] }
        sizes = [Int](repeating: 1, count: count)
        inner = Array(repeating: 0, count: count)
        nearest = Array(repeating: nil, count: count)
        for cluster in 0..<count { nearest[cluster] = likest(to: cluster) }
    }

    /// In the order of their first members.
    var groups: [[Int]] { members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] } }

    func likeness(_ a: Int, _ b: Int) -> Float {
        sums[a * count + b] / Float(sizes[a] * sizes[b])
    }

    /// The likest two clusters; nil when all are one.
    var likest: (Int, Int)? {
        var best: (Int, Int)?
        var most: Float = 0
        for cluster in 0..<count where sizes[cluster] > 0 {
            guard let other = nearest[cluster] else { continue }
            let likeness = likeness(cluster, other)
            if best == nil || likeness > most { (best, most) = ((cluster, other), likeness) }
        }
        return best
    }

    /// Whether two clusters that are alike tell of two things of one kind: each
    /// of a few members, and these far liker to one another than to the others.
    func areTwo(_ a: Int, _ b: Int) -> Bool {
        guard min(sizes[a], sizes[b]) >= AverageLink.few else { return false }
        return likeness(a, b) < AverageLink.apart * min(cohesion(a), cohesion(b))
    }

    private static let few = 3
    /// Of what makes each one story, the share below which the two are apart.
    private static let apart: Float = 0.5

    /// How like the members of a cluster are on average.
    private func cohesion(_ cluster: Int) -> Float {
        let size = sizes[cluster]
        return inner[cluster] / Float(max(1, size * (size - 1) / 2))
    }

    /// They stay two, whatever joins either.
    mutating func part(_ a: Int, _ b: Int) {
        sums[a * count + b] = -.infinity
        sums[b * count + a] = -.infinity
        nearest[a] = likest(to: a)
        nearest[b] = likest(to: b)
    }

    mutating func join(_ b: Int, into a: Int) {
        inner[a] += inner[b] + sums[a * count + b]
        members[a] += members[b]
        members[b] = []
        (sizes[a], sizes[b]) = (sizes[a] + sizes[b], 0)
        nearest[b] = nil
        for other in 0..<count where other != a && sizes[other] > 0 {
            sums[a * count + other] += sums[b * count + other]
            sums[other * count + a] = sums[a * count + other]
        }
        nearest[a] = likest(to: a)
        for other in 0..<count where other != a && sizes[other] > 0 {
            if nearest[other] == a || nearest[other] == b {
                nearest[other] = likest(to: other)
            } else if let known = nearest[other], likeness(other, a) > likeness(other, known) {
                nearest[other] = a
            }
        }
    }

    private func likest(to cluster: Int) -> Int? {
        var best: Int?
        var most: Float = 0
        for other in 0..<count where other != cluster && sizes[other] > 0 {
            let likeness = likeness(cluster, other)
            if best == nil || likeness > most { (best, most) = (other, likeness) }
        }
        return best
    }
}
