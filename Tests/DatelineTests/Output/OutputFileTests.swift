import FoundationEssentials
import Glibc
import Testing

@testable import dateline

@Suite struct OutputFileTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/output-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func text(_ name: String) -> String {
        FileManager.default.contents(atPath: folder + "/" + name).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private func kind(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
    }

    @Test func aPipeIsWrittenIntoNotReplaced() throws {
        let path = folder + "/pipe"
        mkfifo(path, 0o600)
        let reader = open(path, O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        try OutputFile.update(path, with: "news\n")
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = read(reader, &bytes, bytes.count)
        #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "news\n")
        #expect(kind(path) == S_IFIFO)
    }

    @Test func aFullDeviceIsSaid() {
        let problem = #expect(throws: (any Error).self) {
            try OutputFile.replace("/dev/full", with: "news\n")
        }
        #expect(problem.map { "\($0)" } == "/dev/full can't be written: No space left on device.")
        #expect(kind("/dev/full") == S_IFCHR)
    }

    @Test func aLinkStaysALink() throws {
        try OutputFile.replace(folder + "/target.json", with: "id,old\n")
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/link.json", withDestinationPath: "target.json")
        try OutputFile.replace(folder + "/link.json", with: "id,new\n")
        #expect(kind(folder + "/link.json") == S_IFLNK)
        #expect(text("target.json") == "id,new\n")
    }

    @Test func aPrivateFileStaysPrivate() throws {
        let path = folder + "/private.json"
        close(creat(path, 0o600))
        try OutputFile.replace(path, with: "marks\n")
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test func foldersAndNoNameAreRefused() {
        let folderProblem = #expect(throws: (any Error).self) { try OutputFile.update(folder, with: "x") }
        #expect(folderProblem.map { "\($0)" } == "\(folder) can't be written: it is a folder.")
        let nameless = #expect(throws: (any Error).self) { try OutputFile.update("", with: "x") }
        #expect(nameless.map { "\($0)" } == "A file without a name can't be written: name one.")
    }
}
