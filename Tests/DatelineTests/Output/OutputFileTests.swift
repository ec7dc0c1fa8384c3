import Glibc
import Support
import Testing

@testable import dateline

@Suite struct OutputFileTests {
    private func kind(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
    }

    @Test func aPipeIsWrittenIntoNotReplaced() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path(of: "pipe")
            mkfifo(path, 0o600)
            let reader = open(path, O_RDONLY | O_NONBLOCK)
            defer { close(reader) }
            try OutputFile.update(path, with: "news\n")
            var bytes = [UInt8](repeating: 0, count: 16)
            let count = read(reader, &bytes, bytes.count)
            #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "news\n")
            #expect(kind(path) == S_IFIFO)
        }
    }

    @Test func aFullDeviceIsSaid() {
        let problem = #expect(throws: (any Error).self) {
            try OutputFile.replace("/dev/full", with: "news\n")
        }
        #expect(problem.map { "\($0)" } == "/dev/full can't be written: No space left on device.")
        #expect(kind("/dev/full") == S_IFCHR)
    }

    @Test func aLinkStaysALink() throws {
        try TemporaryFolder.with { folder in
            try OutputFile.replace(folder.path(of: "target.json"), with: "id,old\n")
            try folder.link("link.json", to: "target.json")
            try OutputFile.replace(folder.path(of: "link.json"), with: "id,new\n")
            #expect(kind(folder.path(of: "link.json")) == S_IFLNK)
            #expect(folder.read("target.json") == "id,new\n")
        }
    }

    @Test func aPrivateFileStaysPrivate() throws {
        try TemporaryFolder.with { folder in
            let path = folder.path(of: "private.json")
            close(creat(path, 0o600))
            try OutputFile.replace(path, with: "marks\n")
            var status = stat()
            #expect(stat(path, &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
        }
    }

    @Test func foldersAndNoNameAreRefused() throws {
        try TemporaryFolder.with { folder in
            let folderProblem = #expect(throws: (any Error).self) { try OutputFile.update(folder.path, with: "x") }
            #expect(folderProblem.map { "\($0)" } == "\(folder.path) can't be written: it is a folder.")
        }
        let nameless = #expect(throws: (any Error).self) { try OutputFile.update("", with: "x") }
        #expect(nameless.map { "\($0)" } == "A file without a name can't be written: name one.")
    }
}
