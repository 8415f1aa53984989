import Glibc
import Testing

@testable import Journal

@Suite struct `Several at one file` {
  @Test func `who waits in vain is told who has the lock`() throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    var secretary = try Journal.open(at: scratch.path, for: .writing)
    var chair = try Journal.open(at: scratch.path, for: .writing)
    chair.patience = 0.02
    let line = try secretary.append { news in
      let error = #expect(throws: JournalError.self) { try chair.append("close") }
      #expect(error == .locked(by: getpid()))
      return entry(news.number, "open")
    }.get()
    #expect(line?.number == 1)
    #expect(try chair.append("close")?.number == 2)
  }

  @Test func `a follower does not read what is being written`() throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    var follower = try Journal.open(at: scratch.path, for: .reading)
    #expect(try follower.refresh().count == 1)
    let writer = try OpenFile.open(scratch.path, for: .writing)
    #expect(try writer.lock(exclusively: true))
    try writer.write(Line.sealing(entry(1)))
    #expect(try follower.refresh() == [], "the disk may not have it yet")
    var late = try Journal.open(at: scratch.path, for: .reading)
    late.patience = 0.02
    #expect(try late.refresh().count == 2, "who opens the file gets what is there")
    writer.unlock()
    #expect(try follower.refresh().map(\.number) == [1])
    #expect(try writer.lock(exclusively: true), "no reader keeps the lock")
  }

  @Test(arguments: [("open", true), ("shut", false), ("close the doors", false)])
  func `what was read past the lock and taken back is noticed`(
    verb: String, isKept: Bool
  ) throws {
    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    let whole = try scratch.bytes.count
    let writer = try OpenFile.open(scratch.path, for: .writing)
    #expect(try writer.lock(exclusively: true))
    try writer.write(Line.sealing(entry(1, "open")))
    var late = try Journal.open(at: scratch.path, for: .writing)
    late.patience = 0
    #expect(try late.refresh().count == 2)
    if !isKept {
      try writer.truncate(to: whole)
      try writer.write(Line.sealing(entry(1, verb)))
    }
    writer.unlock()
    if isKept {
      #expect(try late.refresh() == [])
      #expect(try late.append("note")?.number == 2)
    } else {
      let length = Line.sealing(entry(1, "open")).count - 1
      let error = JournalError.shortened(from: whole + length + 1, to: whole)
      for _ in 0..<2 {
        #expect(throws: error) { try late.refresh() }
        #expect(throws: error) { try late.append("note") }
      }
      #expect(try scratch.bytes == file(of: [entry(0), entry(1, verb)]))
    }
  }

  @Test func `the process is not suspended while it has the lock`() throws {
    var suspend = sigset_t()
    sigemptyset(&suspend)
    sigaddset(&suspend, SIGTSTP)
    func holdsSuspension() -> Bool {
      var mask = sigset_t()
      return pthread_sigmask(SIG_BLOCK, nil, &mask) == 0 && sigismember(&mask, SIGTSTP) == 1
    }
    // The threads that run tests may refuse all signals to begin with.
    var earlier = sigset_t()
    #expect(pthread_sigmask(SIG_UNBLOCK, &suspend, &earlier) == 0)
    defer { pthread_sigmask(SIG_SETMASK, &earlier, nil) }

    let scratch = try Scratch()
    try Journal.create(at: scratch.path, first: entry(0))
    var journal = try Journal.open(at: scratch.path, for: .writing)
    _ = try journal.append { _ in
      #expect(holdsSuspension())
      return nil
    }
    #expect(!holdsSuspension())
  }

  @Test func `writers at the same time lose nothing and follow each other`() async throws {
    let scratch = try Scratch()
    let path = scratch.path
    try Journal.create(at: path, first: entry(0))
    let perWriter = 100
    let told = try await withThrowingTaskGroup(of: [Int].self) { group in
      for writer in 0..<3 {
        group.addTask {
          var journal = try Journal.open(at: path, for: .writing)
          var read: [Int] = []
          for turn in 0..<perWriter {
            let line = try journal.append { news in
              read += news.lines.map(\.number)
              return entry(news.number, "\(writer) \(turn)")
            }.get()
            read += [line].compactMap { $0?.number }
          }
          read += try journal.refresh().map(\.number)
          return read
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for read in told { #expect(read == Array(0..<read.count), "each in order, none twice") }
    let opened = try scratch.opened()
    #expect(opened.state == .whole && opened.lines.count == 3 * perWriter + 1)
    for writer in 0..<3 {
      let verbs = opened.texts.filter { $0.contains(#"":"\#(writer) "#) }
      #expect(verbs.count == perWriter)
    }
  }

  @Test(arguments: [
    ("1: FLOCK  ADVISORY  WRITE 4711 08:1f:131074 0 EOF", 4711),
    ("12: FLOCK  ADVISORY  READ 4711 08:1f:131074 0 EOF", 4711),
    ("1: -> FLOCK  ADVISORY  WRITE 4711 08:1f:131074 0 EOF", nil),
    ("1: POSIX  ADVISORY  WRITE 4711 08:1f:131074 0 EOF", nil),
    ("1: FLOCK  ADVISORY  WRITE 0 08:1f:131074 0 EOF", nil),
    ("1: FLOCK  ADVISORY  WRITE 4711 08:1f:131075 0 EOF", nil),
    ("1: FLOCK  ADVISORY  WRITE 4711 08:20:131074 0 EOF", nil), ("", nil),
  ])
  func `the holder of the lock is read from the system's list`(line: String, holder: Int32?) {
    let status = FileStatus(
      deviceMajor: 8, deviceMinor: 31, inode: 131_074)
    #expect(status.lockHolder(in: line) == holder)
  }

  @Test(arguments: [
    ("- ext4 /dev/sda1 rw", false, false), ("- fuseblk /dev/sdb1 rw", false, false),
    ("shared:1 - nfs4 host:/f rw,vers=4.2,local_lock=none", true, false),
    ("shared:1 master:2 - nfs host:/f rw,nolock", true, true),
    ("- nfs host:/f rw,local_lock=flock", true, true),
    ("- nfs host:/f rw,local_lock=posix", true, false),
    ("- cifs //host/f rw,nobrl", true, true), ("- smb3 //host/f rw", true, false),
    ("- fuse.sshfs host: rw", true, true), ("- fuse.bindfs /a rw", true, false),
    ("- fuse /a rw", true, false), ("- 9p host rw", true, false), ("- virtiofs f rw", true, false),
  ])
  func `a mount says whether others write there, and whether locks reach them`(
    rest: String, isRemote: Bool, locksStayHere: Bool
  ) throws {
    let status = FileStatus(deviceMajor: 0, deviceMinor: 45)
    let mount = try #require(Mount(of: status, line: "36 35 0:45 / /mnt rw,noatime \(rest)"))
    #expect(mount.isRemote == isRemote && mount.locksStayHere == locksStayHere)
    #expect(Mount(of: status, line: "36 35 0:46 / /mnt rw,noatime \(rest)") == nil)
  }

  @Test(arguments: ["", "36 35 0:45", "36 35 0:45 / /mnt rw - nfs", "36 35 0:45 / /mnt rw"])
  func `a line that is no mount is none`(line: String) {
    #expect(Mount(of: FileStatus(deviceMajor: 0, deviceMinor: 45), line: line) == nil)
  }

  @Test func `a held file is one process's own until it lets go`() throws {
    let scratch = try Scratch()
    let path = scratch.folder + "/.draft"
    func isGiven(_ file: consuming HeldFile?) -> Bool {
      switch consume file {
      case .some: true
      case .none: false
      }
    }
    #expect(try !isGiven(HeldFile.take(path)))
    do {
      guard var held = try HeldFile.create(path) else {
        Issue.record("not made")
        return
      }
      for text in ["one", "two, longer", ""] {
        try held.replace(with: Array(text.utf8))
        #expect(try held.read() == Array(text.utf8))
        #expect(try !isGiven(HeldFile.take(path)), "after each replacing too")
        #expect(try !isGiven(HeldFile.create(path)))
      }
      try held.replace(with: [0x41])
    }
    guard let left = try HeldFile.take(path) else {
      Issue.record("not free again")
      return
    }
    #expect(try left.read() == [0x41])
    left.discard()
    #expect(access(path, F_OK) != 0)
    #expect(throws: JournalError.notFound) { _ = try HeldFile.create(scratch.folder + "/no/x") }
  }
}
