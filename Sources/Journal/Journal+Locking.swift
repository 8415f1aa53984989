extension Journal {
  /// Waits for the lock that only one process at a time has.
  func lockToWrite() throws(JournalError) {
    let isLocked = try calling(lock(exclusively: true, patience: patience), failureIs: \.onLocking)
    guard isLocked else { throw .locked(by: holder()) }
  }

  /// What became of asking for the lock that readers share.
  enum SharedLock { case given, missing, heldByWriter }

  /// Tries for the lock that readers share; a file system without locks is read without one.
  func lockToRead(patience: Double) throws(JournalError) -> SharedLock {
    do throws(SystemFailure) {
      return try lock(exclusively: false, patience: patience) ? .given : .heldByWriter
    } catch {
      guard error.isMissingAbility else { throw error.onReading }
      return .missing
    }
  }

  /// Makes sure that the file can be locked at all, before anything is written in it.
  func requireLocks() throws(JournalError) {
    if try calling(file.lock(exclusively: false), failureIs: \.onLocking) { file.unlock() }
  }

  private func lock(exclusively: Bool, patience: Double) throws(SystemFailure) -> Bool {
    if try file.lock(exclusively: exclusively) { return true }
    let end = secondsNow() + patience
    while secondsNow() < end {
      sleepAMillisecond()
      if try file.lock(exclusively: exclusively) { return true }
    }
    return false
  }

  /// The process that has the lock, as far as the system says.
  private func holder() -> Int32? {
    guard let status = try? file.status(),
      let locks = try? OpenFile.open("/proc/locks", for: .reading),
      let list = try? locks.read(from: 0, atMost: 1 << 20)
    else { return nil }
    return list.split(separator: Byte.lineEnd)
      .lazy.compactMap { status.lockHolder(in: String(decoding: $0, as: UTF8.self)) }
      .first
  }
}

extension FileStatus {
  /// The process that a line of `/proc/locks` says has a lock on this file.
  ///
  /// Such a line reads `1: FLOCK  ADVISORY  WRITE 4711 fe:00:131074 0 EOF`; one that begins
  /// `1: ->` is about a process that waits.
  func lockHolder(in line: String) -> Int32? {
    let words = line.split(separator: " ")
    guard words.count >= 6, words[1] == "FLOCK", let process = Int32(words[4]), process > 0
    else { return nil }
    let file = words[5].split(separator: ":")
    guard file.count == 3, UInt64(file[0], radix: 16) == deviceMajor,
      UInt64(file[1], radix: 16) == deviceMinor, UInt64(file[2]) == inode
    else { return nil }
    return process
  }
}
