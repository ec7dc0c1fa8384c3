import Archive
import Testing

struct LibraryErrorTests {
    @Test func everyErrorIsASentenceThatNamesTheFile() {
        let path = "/home/ada/library.sqlite"
        #expect(
            LibraryError.missing(path: path).description
                == "There is no library at /home/ada/library.sqlite; `dateline import FOLDER` makes one.")
        #expect(
            LibraryError.newer(path: path).description
                == "The library at /home/ada/library.sqlite was made by a newer Dateline; update this one to open it.")
        #expect(
            LibraryError.foreign(path: path).description
                == "/home/ada/library.sqlite is no Dateline library; name another file with --library.")
        #expect(
            LibraryError.notAFile(path: path).description
                == "/home/ada/library.sqlite is no file that could hold a library; name another with --library.")
        #expect(
            LibraryError.readOnly(path: path).description
                == "The library at /home/ada/library.sqlite can't be changed; its file, folder or disk is read-only.")
        #expect(
            LibraryError.unfinished(path: path).description
                == "The library at /home/ada/library.sqlite was not closed by the program that wrote it last, and its "
                + "folder is read-only; copy it to a folder of yours together with /home/ada/library.sqlite-wal, and "
                + "open the copy.")
        #expect(
            LibraryError.diskFull(path: path).description
                == "The disk of /home/ada/library.sqlite is full; the last step was not kept. Make room and try again.")
        #expect(
            LibraryError.cannotGrow(path: path).description
                == "/home/ada/library.sqlite can't be written any further: its disk is full or failing, or files may "
                + "not become larger here; the last step was not kept. Make room and try again.")
        #expect(
            LibraryError.taken(path: path).description
                == "/home/ada/library.sqlite is there already; name another file.")
        #expect(
            LibraryError.busy(path: path).description
                == "Another program is writing to the library at /home/ada/library.sqlite; try again in a moment.")
        #expect(
            LibraryError.inUse(path: path).description
                == "The library at /home/ada/library.sqlite is open in another program; close it first.")
        #expect(
            LibraryError.cannotOpen(path: path, reason: "Permission denied").description
                == "The library at /home/ada/library.sqlite can't be opened: Permission denied.")
        #expect(
            LibraryError.damaged(path: path, detail: "database disk image is malformed").description
                == "The library at /home/ada/library.sqlite is damaged (database disk image is malformed); put back a "
                + "backup with `dateline restore FILE`, or move it away and import again.")
    }
}
