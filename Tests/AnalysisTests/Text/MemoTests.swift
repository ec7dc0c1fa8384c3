import Synchronization
import Testing

@testable import Analysis

struct MemoTests {
    @Test func makesWhatItWasAskedForOnce() {
        let memo = Memo<String, Int>(limit: 2)
        let made = Mutex(0)
        func ask(_ key: String) -> Int {
            memo.value(for: key) { key in
                made.withLock { $0 += 1 }
                return key.utf8.count
            }
        }
        #expect(ask("Kim") == 3)
        #expect(ask("Kim") == 3)
        #expect(made.withLock { $0 } == 1)
        // A third key finds it full: all are forgotten.
        _ = ask("Yuri")
        _ = ask("Olga")
        #expect(ask("Kim") == 3)
        #expect(made.withLock { $0 } == 4)
    }
}
