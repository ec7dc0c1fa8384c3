import Analysis

/// Writes a trained model in the layout that `NameModel` reads.
struct ModelFile {
    let bytes: [UInt8]
    /// Weight 1 of training in the file's integers.
    let scale: Float

    init(_ mean: MeanWeights, gazetteer: GazetteerFile, lexicon: LexiconFile) {
        let weights = mean.weights
        scale = ModelFile.scale(of: weights)
        var header = Header(rows: weights.count, phrases: gazetteer.slots.count, words: lexicon.slots.count)
        let layout = Layout(header)
        var file = [UInt8](repeating: 0, count: layout.end)
        ModelFile.put(
            mean.transitions.map { [scale] in Int16(max(-16000, min(16000, ($0 * scale).rounded()))) },
            at: layout.transitions, in: &file)
        ModelFile.put(gazetteer.sets, at: layout.sets, in: &file)
        ModelFile.put(weights.map { [scale] in ModelFile.rounded($0 * scale) }, at: layout.weights, in: &file)
        ModelFile.put(gazetteer.slots, at: layout.gazetteer, in: &file)
        ModelFile.put(lexicon.slots, at: layout.lexicon, in: &file)
        header.checksum = file.withUnsafeBytes { Header.checksum(of: $0) }
        file.replaceSubrange(0..<Header.size, with: header.bytes)
        bytes = file
    }

    /// Cuts off the largest thousandth of a percent, which would cost the rest its precision.
    private static func scale(of weights: [SIMD16<Float>]) -> Float {
        var sizes: [Float] = []
        for row in weights { for lane in 0..<16 where row[lane] != 0 { sizes.append(abs(row[lane])) } }
        sizes.sort()
        guard let limit = sizes.isEmpty ? nil : sizes[Int(Double(sizes.count - 1) * 0.9998)] else { return 1 }
        return 127 / limit
    }

    private static func rounded(_ row: SIMD16<Float>) -> SIMD16<Int8> {
        var result = SIMD16<Int8>.zero
        for lane in 0..<16 { result[lane] = Int8(max(-127, min(127, row[lane].rounded(.toNearestOrEven)))) }
        return result
    }

    private static func put<Value>(_ values: [Value], at offset: Int, in file: inout [UInt8]) {
        values.withUnsafeBytes { file.replaceSubrange(offset..<offset + $0.count, with: $0) }
    }
}
