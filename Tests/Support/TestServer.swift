import Foundation
import Glibc
import Synchronization

/// A web server on the loopback interface that says what a test wrote, to the
/// byte, and does what no good server does.
///
///     try TestServer.running { request in [.send(TestServer.page("hello"))] } during: { server in
///         ... server.address("/feed") ...
///     }
public final class TestServer: Sendable {
    public struct Request: Hashable, Sendable {
        /// `GET /feed HTTP/1.1`
        public let line: String
        /// By names in lower case.
        public let headers: [String: String]

        public var path: String { line.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
    }

    /// What is done with a connection, in order; behind the last the next request is read.
    public enum Step: Sendable {
        case send([UInt8])
        case run(@Sendable () -> Void)
        /// Nothing, until the other side hangs up.
        case hang
        case close
        /// The same bytes until the other side has had enough.
        case flood([UInt8])
    }

    public typealias Script = @Sendable (Request) -> [Step]

    private struct State {
        var requests: [Request] = []
        var connections = 0
        var open: Set<Int32> = []
    }

    public let port: Int
    private let listener: Int32
    private let script: Script
    private let state = Mutex(State())

    /// Every request that came, in order.
    public var requests: [Request] { state.withLock { $0.requests } }
    public var connections: Int { state.withLock { $0.connections } }

    public func address(_ path: String, host: String = "localhost", scheme: String = "http") -> String {
        "\(scheme)://\(host):\(port)\(path)"
    }

    public static func running<Result>(
        _ script: @escaping Script, during body: (TestServer) throws -> Result
    ) throws -> Result {
        let server = try TestServer(script)
        defer { server.stop() }
        return try body(server)
    }

    private init(_ script: @escaping Script) throws {
        self.script = script
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRINUSE) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in accept() }
    }

    private func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        state.withLock { for connection in $0.open { shutdown(connection, Int32(SHUT_RDWR)) } }
    }
}

// MARK: - Private

extension TestServer {
    private func accept() {
        while true {
            let connection = Glibc.accept(listener, nil, nil)
            guard connection >= 0 else { break }
            state.withLock {
                $0.connections += 1
                $0.open.insert(connection)
            }
            Thread.detachNewThread { [self] in
                serve(connection)
                state.withLock { _ = $0.open.remove(connection) }
                close(connection)
            }
        }
        close(listener)
    }

    private func serve(_ connection: Int32) {
        while let request = TestServer.read(connection) {
            state.withLock { $0.requests.append(request) }
            for step in script(request) {
                switch step {
                case .send(let bytes): _ = TestServer.write(bytes, to: connection)
                case .run(let work): work()
                case .hang: TestServer.waitForEnd(connection)
                case .flood(let bytes): while TestServer.write(bytes, to: connection) {}
                case .close: return
                }
            }
        }
    }

    /// nil when the other side has hung up. Requests have no bodies here.
    private static func read(_ connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            guard recv(connection, &byte, 1, 0) == 1 else {
                return bytes.isEmpty ? nil : Request(line: "(no HTTP)", headers: [:])
            }
            bytes.append(byte)
            // A TLS hello has no lines.
            if bytes.count == 1, byte == 0x16 { return Request(line: "(TLS)", headers: [:]) }
        }
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        let fields = lines.dropFirst().compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return (line[..<colon].lowercased(), String(value))
        }
        return Request(line: lines[0], headers: Dictionary(fields) { $1 })
    }

    private static func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func waitForEnd(_ connection: Int32) {
        var byte: UInt8 = 0
        while recv(connection, &byte, 1, 0) > 0 {}
    }
}
