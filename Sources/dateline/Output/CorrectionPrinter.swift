import News

/// `c3     2024-06-18  you merged Choi Tae Bok with Choe Thae-bok`.
struct CorrectionPrinter {
    let zone: Zone

    func text(_ note: CorrectionNote) -> String {
        "\(padded("\(note.id)", 7))\(padded(day(note.made), 12))you \(note.words.safeLine)"
            + (note.undone.map { " (taken back on \(day($0)))" } ?? "")
    }

    func day(_ seconds: Int) -> String { Publication(seconds: seconds).day(in: zone).iso }
}
