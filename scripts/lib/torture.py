"""Kills Dateline at random moments; see scripts/torture. Standard library only."""

import http.server
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import zlib

PROGRAM = os.path.abspath(sys.argv[1])
ROUNDS = int(sys.argv[2])
BATCH = 60

failures = []
tally = {}


class Lost(Exception):
    """Something that was promised does not hold; says what."""


# --- News to work on


class News:
    """Articles nobody wrote: the same number always gives the same one."""

    people = ["Anna Kovac", "Omar Haddad", "Yuki Tanaka", "Carlos Vega", "Leila Aziz", "Ivan Petrov"]
    bodies = ["Harbour Bank", "Northern Airlines", "Ministry of Ports", "Delta Group"]
    places = ["Lisbon", "Nairobi", "Oslo", "Lima", "Kyoto"]
    verbs = ["visited", "met", "accused", "sued", "appointed", "arrested"]

    @staticmethod
    def article(number, version=0):
        chance = random.Random(number * 31 + version)
        sentences = [
            f"{chance.choice(News.people)} {chance.choice(News.verbs)} {chance.choice(News.people)} in "
            f"{chance.choice(News.places)} on {chance.randint(1, 28)} May {chance.randint(2012, 2021)}, "
            f"the {chance.choice(News.bodies)} said after {chance.randint(2, 900)} days."
            for _ in range(12)
        ]
        return {
            "id": f"n{number}",
            "title": f"Report {number} from {chance.choice(News.places)}",
            "published": f"20{12 + number % 9}-{1 + number % 12:02}-{1 + number % 28:02}",
            "text": " ".join(sentences),
        }

    @staticmethod
    def lines(path, numbers, version=0):
        with open(path, "w") as file:
            for number in numbers:
                file.write(json.dumps(News.article(number, version)) + "\n")
        return path


# --- Running the program


def run(*arguments, library, may_fail=False, **more):
    """Exit status and all output; a signal is always wrong."""
    done = subprocess.run(
        [PROGRAM, *arguments, "--library", library], capture_output=True, text=True, timeout=120, env=ENVIRONMENT, **more)
    if done.returncode < 0:
        raise Lost(f"{arguments[0]} died of signal {-done.returncode}: {done.stderr[-300:]}")
    if done.returncode != 0 and not may_fail:
        raise Lost(f"{arguments[0]} ended with {done.returncode}: {done.stderr[-300:]}")
    return done.returncode, done.stdout + done.stderr


def killed(*arguments, library, within):
    """Starts the program and kills it after a random time; what it said until then."""
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(
            [PROGRAM, *arguments, "--library", library], stdout=output, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
        try:
            process.wait(random.uniform(0.002, within))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        status = process.wait()
        if status < 0 and status != -signal.SIGKILL:
            raise Lost(f"{arguments[0]} died of signal {-status}")
        output.seek(0)
        return status, output.read()


def duration(*arguments, library):
    start = time.monotonic()
    run(*arguments, library=library)
    return time.monotonic() - start


def origins(library):
    _, text = run("list", "--json", "--limit", "1000000", library=library)
    return {origin for line in text.splitlines() for origin in [json.loads(line).get("origin")]}


def count(library):
    _, text = run("check", library=library)
    return int(re.search(r"sound: ([\d,]+) article", text).group(1).replace(",", ""))


def pending(library):
    database = sqlite3.connect(library)
    try:
        return database.execute("SELECT count(*) FROM article WHERE analyzed = 0").fetchone()[0]
    finally:
        database.close()


# --- What is killed


class Rounds:
    """One library, harmed again and again; `acknowledged` is what the program has promised to hold."""

    def __init__(self, folder):
        self.folder = folder
        self.library = os.path.join(folder, "library.sqlite")
        self.next = 0
        self.acknowledged = 0
        self.removed = set()
        self.pace = 1.0
        self.complete(News.lines(self.path("first.jsonl"), self.more()))

    def path(self, name):
        return os.path.join(self.folder, name)

    def more(self):
        numbers = range(self.next, self.next + BATCH)
        self.next += BATCH
        return numbers

    def complete(self, lines, *options):
        """An import that ends; from then on its articles are promised."""
        start = time.monotonic()
        run("import", "--jsonl", lines, *options, library=self.library)
        self.pace = time.monotonic() - start
        self.acknowledged = self.next

    def sound(self):
        found = count(self.library) + len(self.removed)
        if found < self.acknowledged:
            raise Lost(f"{self.acknowledged} articles were taken in, {found} are there")
        self.nothing_set_aside()

    def nothing_set_aside(self):
        """None of the articles ends the program, however often it was killed while it analysed them."""
        database = sqlite3.connect(self.library)
        try:
            met = database.execute("SELECT max(alone) FROM interrupted").fetchone()[0] or 0
        finally:
            database.close()
        tally["most kills that met one article alone"] = max(met, tally.get("most kills that met one article alone", 0))
        if met >= 2:
            raise Lost("an article was set aside, though only kills met it")

    def importing(self):
        lines = News.lines(self.path("more.jsonl"), self.more())
        killed("import", "--jsonl", lines, "--later", library=self.library, within=0.5)
        self.sound()
        self.complete(lines, "--later")
        self.sound()

    def analysis(self):
        lines = News.lines(self.path("more.jsonl"), self.more())
        killed("import", "--jsonl", lines, library=self.library, within=self.pace * 1.2)
        self.sound()
        self.complete(lines)
        self.resumed()

    def changing(self):
        lines = News.lines(self.path("changed.jsonl"), range(0, BATCH), version=random.randint(1, 9))
        killed("import", "--jsonl", lines, library=self.library, within=self.pace)
        self.sound()
        run("import", "--jsonl", lines, library=self.library)
        self.resumed()

    def reanalysis(self):
        killed("reanalyze", library=self.library, within=self.pace * 3)
        self.sound()
        there = next(f"a{number}" for number in range(1, self.acknowledged + 1) if f"a{number}" not in self.removed)
        run("related", there, "--json", library=self.library)
        self.resumed()

    def resumed(self):
        if pending(self.library) > len(self.removed):
            raise Lost(f"{pending(self.library)} articles still wait after an analysis that ended")
        self.sound()

    def removing(self):
        """What a person did is kept as soon as it was said."""
        for _ in range(6):
            article = f"a{random.randint(1, self.acknowledged)}"
            isBack = article in self.removed
            status, said = killed(
                "remove", article, *(["--undo"] if isBack else []), library=self.library, within=0.15)
            database = sqlite3.connect(self.library)
            there = database.execute(
                "SELECT count(*) FROM removed WHERE article = ?", (int(article[1:]),)).fetchone()[0] == 1
            database.close()
            if "Removed 1" in said and not there or "Brought back 1" in said and there:
                raise Lost(f"'{said.strip()}' was said of {article}, but it isn't so")
            (self.removed.add if there else self.removed.discard)(article)
        self.sound()

    def marking(self):
        """Keys of the reader on a terminal: marks that the screen has shown are kept."""
        before = self.marks()
        shown = Terminal(self.library).mark_until_killed()
        after = self.marks()
        if after < before + shown:
            raise Lost(f"the screen showed {shown} new marks, {after - before} were kept")
        self.sound()

    def marks(self):
        database = sqlite3.connect(self.library)
        try:
            return database.execute("SELECT count(*) FROM mark").fetchone()[0]
        finally:
            database.close()

    def migration(self):
        before = count(self.library)
        older(self.library)
        killed("list", library=self.library, within=0.08)
        self.sound()
        if count(self.library) != before:
            raise Lost("a migration lost articles")

    def refreshing(self):
        with FeedServer() as feed:
            feed.numbers = self.more()
            run("follow", feed.url, library=self.library, may_fail=True)
            killed("refresh", library=self.library, within=self.pace)
            self.sound()
            run("refresh", library=self.library)
            self.acknowledged = self.next
            self.sound()
        self.forget_feeds()

    def restoring(self):
        """At each moment a library is there, and all that was acknowledged is in it or in the one that is kept."""
        copy = self.path("copy.sqlite")
        run("backup", copy, library=self.library)
        self.complete(News.lines(self.path("more.jsonl"), self.more()), "--later")
        lines = News.lines(self.path("changed.jsonl"), range(0, BATCH), version=random.randint(1, 9))
        # So that not everything is in the one file.
        killed("import", "--jsonl", lines, "--later", library=self.library, within=0.3)
        killed("restore", copy, library=self.library, within=0.3)
        kept = [self.path(name) for name in os.listdir(self.folder) if re.search(r"\.before-restore(-\d+)?$", name)]
        counts = {path: count(path) for path in [self.library] + kept}
        fullest = max(counts, key=counts.get)
        if counts[fullest] + len(self.removed) < self.acknowledged:
            raise Lost(f"{self.acknowledged} articles were taken in, {counts} are there")
        if fullest != self.library:
            run("restore", fullest, library=self.library)
        for name in os.listdir(self.folder):
            if ".before-restore" in name or name.startswith("copy.sqlite"):
                os.remove(self.path(name))
        self.sound()

    def forget_feeds(self):
        """The server is gone: a later refresh must not wait for it."""
        database = sqlite3.connect(self.library)
        database.execute("UPDATE feed SET unfollowed = 1")
        database.commit()
        database.close()


class FeedServer:
    """A feed on this machine, as long as it is used."""

    def __enter__(self):
        server = self

        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = server.feed().encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/rss+xml")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.numbers = range(0)
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}/feed.xml"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()

    def feed(self):
        items = []
        for number in self.numbers:
            article = News.article(number)
            items.append(
                f"<item><guid>{article['id']}</guid><title>{article['title']}</title>"
                f"<description>{article['text']}</description></item>")
        return f"<rss version='2.0'><channel><title>Feed</title>{''.join(items)}</channel></rss>"


def unpack(value):
    """The text of what the library packed: a length in groups of seven bits, then zlib's format."""
    if not isinstance(value, bytes):
        return value
    start = next(index for index, byte in enumerate(value) if byte < 0x80) + 1
    return zlib.decompress(value[start:]).decode()


def older(library):
    """Makes the library one from before texts were packed."""
    database = sqlite3.connect(library)
    database.create_function("unpacked", 1, unpack, deterministic=True)
    view = database.execute("SELECT sql FROM sqlite_master WHERE name = 'searchable'").fetchone()[0]
    database.executescript(
        f"""
        BEGIN;
        DROP VIEW searchable;
        DROP VIEW body;
        UPDATE storedBody SET text = unpacked(text);
        ALTER TABLE storedBody RENAME TO body;
        ALTER TABLE body DROP COLUMN links;
        {view};
        DELETE FROM original;
        ALTER TABLE original DROP COLUMN isPacked;
        CREATE INDEX bandArticle ON band (article);
        DELETE FROM grdb_migrations WHERE identifier IN ('packed texts and originals', 'links of texts');
        COMMIT;
        """)
    database.close()


class Terminal:
    """The reader on a terminal of 120 columns, without a person."""

    def __init__(self, library):
        import pty

        self.process, self.file = pty.fork()
        if self.process == 0:
            os.environ.update(ENVIRONMENT, TERM="xterm-256color", LINES="40", COLUMNS="120")
            os.execv(PROGRAM, [PROGRAM, "--library", library])
        self.screen = b""

    def read(self, seconds):
        import select

        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self.file], [], [], left)[0]:
                break
            try:
                self.screen += os.read(self.file, 1 << 16)
            except OSError:
                break

    def press(self, keys, seconds):
        os.write(self.file, keys)
        self.read(seconds)

    def mark_until_killed(self):
        """Marks sentences until it is killed; returns how many marks the screen has confirmed."""
        try:
            self.read(0.8)
            self.press(b"\r", 0.4)
            shown = 0
            for _ in range(random.randint(1, 4)):
                self.screen = b""
                self.press(b"v", 0.15)
                self.press(b"m", 0.15)
                self.press(b"\r", random.uniform(0.0, 0.5))
                shown += 1 if b"Marked" in self.screen else 0
                self.press(b"jj", 0.05)
            return shown
        finally:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            os.close(self.file)


# --- What is taken away


def damaged_page(folder):
    library = os.path.join(folder, "damaged.sqlite")
    run("import", "--jsonl", News.lines(os.path.join(folder, "d.jsonl"), range(300)), library=library)
    size = os.path.getsize(library)
    for attempt in range(8):
        copy = os.path.join(folder, f"damaged-{attempt}.sqlite")
        shutil.copy(library, copy)
        with open(copy, "r+b") as file:
            file.seek(random.randrange(1, size // 4096) * 4096)
            file.write(os.urandom(4096))
        said = ""
        for command in (["list"], ["search", "ministry"], ["show", "a5"], ["entities"], ["check"]):
            _, words = run(*command, library=copy, may_fail=True)
            said += words
        status, words = run("check", library=copy, may_fail=True)
        if status == 0:
            raise Lost("a damaged page was not noticed")
    return f"{words.splitlines()[0]}"


def rights(folder):
    library = os.path.join(folder, "rights.sqlite")
    run("import", "--jsonl", News.lines(os.path.join(folder, "r.jsonl"), range(20)), library=library)
    os.chmod(library, 0o600)
    run("import", "--jsonl", News.lines(os.path.join(folder, "r.jsonl"), range(40)), library=library)
    modes = {name: os.stat(os.path.join(folder, name)).st_mode & 0o777 for name in os.listdir(folder) if "rights.sqlite" in name}
    if any(mode != 0o600 for mode in modes.values()):
        raise Lost(f"others may read the library: {modes}")
    return "0600 all the while"


def newer(folder):
    library = os.path.join(folder, "newer.sqlite")
    run("import", "--jsonl", News.lines(os.path.join(folder, "n.jsonl"), range(5)), library=library)
    database = sqlite3.connect(library)
    database.execute("INSERT INTO grdb_migrations VALUES ('a thing of tomorrow')")
    database.commit()
    database.close()
    status, words = run("list", library=library, may_fail=True)
    if status == 0 or "newer" not in words:
        raise Lost(f"a newer library was opened: {words}")
    return words.strip()


def together(folder):
    """Two who read and one who takes in, at once; meanwhile a backup, which restores."""
    library = os.path.join(folder, "together.sqlite")
    copy = os.path.join(folder, "copy.sqlite")
    restored = os.path.join(folder, "restored.sqlite")
    run("import", "--jsonl", News.lines(os.path.join(folder, "t.jsonl"), range(50)), library=library)
    importer = subprocess.Popen(
        [PROGRAM, "import", "--jsonl", News.lines(os.path.join(folder, "t.jsonl"), range(1200)), "--library", library],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    problems = []

    def reader(command):
        while importer.poll() is None:
            try:
                run(*command, library=library)
            except Lost as lost:
                problems.append(lost)

    readers = [threading.Thread(target=reader, args=(command,)) for command in (["list"], ["search", "bank"])]
    for one in readers:
        one.start()
    time.sleep(0.3)
    run("backup", copy, library=library)
    for one in readers:
        one.join()
    if problems or importer.wait() != 0:
        raise Lost(f"{problems[:1]} {importer.returncode}")
    run("restore", copy, library=restored)
    if count(library) != 1200 or count(restored) < 50:
        raise Lost("articles are missing")
    return f"1200 taken in while two read; the backup of that time holds {count(restored)}"


def full_disk(folder):
    """A disk of 3 MB that an import fills."""
    place = os.path.join(folder, "small")
    os.mkdir(place)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place], check=True, capture_output=True)
    try:
        library = os.path.join(place, "library.sqlite")
        run("import", "--jsonl", News.lines(os.path.join(folder, "f.jsonl"), range(40)), library=library)
        lines = News.lines(os.path.join(folder, "f.jsonl"), range(5000))
        status, words = run("import", "--jsonl", lines, library=library, may_fail=True)
        if status == 0 or "full" not in words:
            raise Lost(f"a full disk was not said: {words[-300:]}")
        subprocess.run(["mount", "-o", "remount,size=100m", place], check=True, capture_output=True)
        if count(library) < 40:
            raise Lost("articles are missing")
        subprocess.run(["mount", "-o", "remount,ro", place], check=True, capture_output=True)
        for command in (["list"], ["search", "bank"], ["show", "a1"]):
            run(*command, library=library)
        status, refused = run("remove", "a1", library=library, may_fail=True)
        if status == 0 or "read-only" not in refused:
            raise Lost(f"a read-only disk was not said: {refused}")
        return words.strip().splitlines()[-1] + " / " + refused.strip().splitlines()[-1]
    finally:
        subprocess.run(["umount", place], check=False)


# --- All of it


def attempt(name, work):
    try:
        said = work()
        tally[name] = tally.get(name, 0) + 1
        return said
    except (Lost, subprocess.TimeoutExpired) as problem:
        failures.append(f"{name}: {problem}")
        return f"LOST: {problem}"


def main():
    folder = tempfile.mkdtemp(prefix="dateline-torture-")
    ENVIRONMENT["XDG_CONFIG_HOME"] = ENVIRONMENT["XDG_DATA_HOME"] = os.path.join(folder, "home")
    seed = int(os.environ.get("DATELINE_SEED", time.time()))
    random.seed(seed)
    print(f"{ROUNDS} rounds, DATELINE_SEED={seed}", flush=True)
    try:
        rounds = Rounds(folder)
        kinds = [
            rounds.importing, rounds.analysis, rounds.changing, rounds.reanalysis, rounds.removing, rounds.marking,
            rounds.migration, rounds.refreshing, rounds.restoring,
        ]
        for number in range(ROUNDS):
            if number % 25 == 24:
                # A small library is as good as a large one, and quicker.
                for name in os.listdir(folder):
                    if name.startswith("library.sqlite"):
                        os.remove(os.path.join(folder, name))
                rounds = Rounds(folder)
                kinds = [getattr(rounds, kind.__name__) for kind in kinds]
            kind = kinds[number % len(kinds)]
            attempt("kill -9, " + kind.__name__, kind)
            if number % 10 == 9:
                print(f"{number + 1} rounds, {len(failures)} of them with a loss", flush=True)
        for work in (damaged_page, rights, newer, together):
            print(f"{work.__name__.replace('_', ' ')}: {attempt(work.__name__, lambda: work(folder))}", flush=True)
        if os.geteuid() == 0:
            print(f"full and read-only disk: {attempt('full_disk', lambda: full_disk(folder))}", flush=True)
    except KeyboardInterrupt:
        print("Stopped early.")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for name, times in tally.items():
        print(f"{times:5} {name}")
    for failure in failures:
        print("LOST " + failure)
    sys.exit(1 if failures else 0)


ENVIRONMENT = dict(os.environ, NO_COLOR="1")
main()
