import News
import Newsroom
import Reading
import Screens

/// A reader without a terminal: every request is carried out before the next
/// key, so that the screen is drawn when everything has settled.
struct SettledSession {
    private var reader: Reader
    private var keys: KeyReader
    private let desk: NewsDesk
    private let carrier: RequestCarrier
    private let clock: Clock
    private let size: Size
    private var layout: Layout
    private(set) var frame: Frame

    init(desk: NewsDesk, size: Size, table: KeyTable = .standard) {
        try? desk.analyzeAll(as: processName, pause: pause)
        reader = Reader(table: table, capabilities: Abilities.present)
        keys = KeyReader(table)
        self.desk = desk
        carrier = RequestCarrier(desk: desk)
        clock = desk.clock
        self.size = size
        (frame, layout) = Screen.draw(reader, size: size, clock: clock)
        take(.start)
    }

    mutating func press(_ keys: [Key]) {
        for key in keys { take(self.keys.read(key, reader, layout.viewport)) }
    }

    private mutating func take(_ action: Action) {
        var waiting = [action]
        while !waiting.isEmpty {
            let requests = reader.update(waiting.removeFirst())
            waiting += requests.compactMap(carrier.answer).map(Action.answer)
            try? desk.finishCorrections()
        }
        (frame, layout) = Screen.draw(reader, size: size, clock: clock)
    }
}
