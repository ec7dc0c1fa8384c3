import News
import Reading
import Screens
import Support
import Testing

#if canImport(Glibc)
    import Glibc
#endif

@Test func look() {
    let spec = getenv("LOOK").map { String(cString: $0) } ?? "120x40 Enter Tab"
    for job in spec.split(separator: ";") {
        let parts = job.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        let size = parts[0].split(separator: "x").compactMap { Int($0) }
        var desk = Desk(size[0], size[1])
        if parts.count > 1 { desk.press(String(parts[1])) }
        print("=== \(job)")
        print(desk.frame.text)
    }
}
