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
