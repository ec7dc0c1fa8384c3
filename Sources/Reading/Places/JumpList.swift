/// The places visited, like a browser's history. Codable, so that it is kept
/// for each terminal.
public struct JumpList: Hashable, Codable, Sendable {
    public private(set) var places: [Place]
    /// Which of them is the present one.
    public private(set) var index: Int
    /// Where the reader was before the last jump.
    public private(set) var last: Int?

    private static let capacity = 200

    public init(_ place: Place = Place()) {
        places = [place]
        index = 0
    }

    /// Reads what was kept; what doesn't fit together is an error, not a trap.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        places = try container.decode([Place].self, forKey: .places)
        index = try container.decode(Int.self, forKey: .index)
        last = try container.decodeIfPresent(Int.self, forKey: .last)
        guard places.indices.contains(index) else {
            throw DecodingError.dataCorruptedError(forKey: .index, in: container, debugDescription: "no place \(index)")
        }
    }

    public var current: Place { places[index] }
    public var backCount: Int { index }
    var forwardCount: Int { places.count - 1 - index }

    /// Leaves `here` for `there`; what lay ahead is forgotten.
    public mutating func jump(from here: Place, to there: Place) {
        places[index] = here
        places.removeSubrange((index + 1)...)
        last = index
        places.append(there)
        index += 1
        if places.count > JumpList.capacity { forgetOldest() }
    }

    /// The place `steps` back (negative) or ahead, or nil if there are not so many.
    public mutating func go(_ steps: Int, from here: Place) -> Place? {
        let target = index + steps
        guard steps != 0, places.indices.contains(target) else { return nil }
        return move(to: target, from: here)
    }

    mutating func goToLast(from here: Place) -> Place? {
        guard let last, places.indices.contains(last), last != index else { return nil }
        return move(to: last, from: here)
    }

    /// Writes down where the reader is now, for saving.
    public mutating func note(_ here: Place) { places[index] = here }
}

// MARK: - Private

extension JumpList {
    private mutating func move(to target: Int, from here: Place) -> Place {
        places[index] = here
        last = index
        index = target
        return places[target]
    }

    private mutating func forgetOldest() {
        places.removeFirst()
        index -= 1
        last = last.flatMap { $0 > 0 ? $0 - 1 : nil }
    }
}
