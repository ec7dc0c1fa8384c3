extension RandomAccessCollection where Index == Int {
    /// The first place of which `isSecond` holds, where it holds of all behind that, too; the end if
    /// it holds of none. Found by halves: logarithmic. Called so in swift-algorithms.
    @inlinable public func partitioningIndex(where isSecond: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
