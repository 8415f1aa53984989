/// An append-only file of entries, which several processes may read and write at once.
///
/// The file is JSON Lines: each line is `{"entry":…,"sum":"…"}`, where `sum` is the CRC-32 of the
/// bytes of the entry. An entry is a JSON object that carries its own number, `"n":0` in the first
/// line and one more in each that follows; what else it says is the caller's business.
///
/// - What was appended is on the disk when ``append(deciding:)`` returns.
/// - Nothing that has been written is ever changed. The one thing that is cut away is a torn tail:
///   the file's last bytes, without a line end, that are not a whole entry. No one was told that
///   they were recorded.
/// - Readers take a shared lock for as long as they read, so that they never see an entry that the
///   disk does not have yet.
public struct Journal: ~Copyable, Sendable {
  /// What the journal was opened for.
  public enum Access: Hashable, Sendable { case reading, writing }

  /// How the file looked when it was last read.
  public enum State: Hashable, Sendable {
    /// The file ends where its last entry ends.
    case whole
    /// So many bytes at the end are part of an entry, being written or left by a crash.
    case torn(bytes: Int)
    /// A line does not check; the entries before it have been read, and none can be appended.
    case damaged(Damage)
  }

  /// The most bytes that the file may have.
  public static let limit = 1 << 30

  /// Where the file lies, as it was given.
  public let path: String
  /// What the journal was opened for.
  public let access: Access
  /// Whether the file lies where other computers may write it, of which the system brings no word.
  public let isRemote: Bool
  /// How the file looked when it was last read.
  public internal(set) var state = State.whole
  /// Whether the last reading found another process writing, and has to be done again.
  public internal(set) var awaitsWriter = false
  /// Where the journal stands in the file: after the last entry read or appended.
  var place = Place()

  var file: OpenFile
  /// The torn tail that was cut, until an entry that may record it is written.
  var cut: [UInt8] = []
  /// A line that was read while its writer still had the lock, and may have taken it back since.
  var unsure: Line?
  /// Why nothing more is written, if so.
  var closed: JournalError?
  /// How long to wait for the lock, in seconds.
  var patience = 2.0

  /// How many entries have been read or appended, which is the number of the next.
  public var count: Int { place.count }

  /// When the file was changed last, as far as this journal has seen it.
  var seen: FileStatus.Change?

  private init(path: String, access: Access, isRemote: Bool, file: consuming OpenFile) {
    self.path = path
    self.access = access
    self.isRemote = isRemote
    self.file = file
  }

  /// Opens the file at a path, without reading it yet.
  ///
  /// - Throws: `notFound`, `notAFile`, `failed`, and `notPermitted` and `noLocks` also where reading
  ///   is possible but writing is not.
  public static func open(at path: String, for access: Access) throws(JournalError) -> Journal {
    try open(at: path, for: access, spoiling: nil)
  }

  static func open(
    at path: String, for access: Access,
    spoiling: (@Sendable (OpenFile.Call) -> OpenFile.Spoiling?)?
  ) throws(JournalError) -> Journal {
    guard !path.utf8.contains(0) else { throw .notFound }
    var file = try calling(OpenFile.open(path, for: access), failureIs: \.onOpening)
    file.spoiling = spoiling
    let status = try calling(file.status(), failureIs: \.onReading)
    guard status.isRegular else { throw .notAFile }
    let mount = Mount(of: status)
    let journal = Journal(
      path: path, access: access, isRemote: mount?.isRemote ?? false, file: file)
    guard access == .writing else { return journal }
    if mount?.locksStayHere == true { throw .noLocks }
    try journal.requireLocks()
    return journal
  }

  /// Reads what has been appended since the last time, and returns its whole and valid lines.
  ///
  /// Returns nothing while another process is writing, except at the first reading: that waits for
  /// it and, if it takes too long, reads what is there. Sets ``state``. Where the file was changed
  /// without having grown, what was read before is checked anew.
  /// - Throws: `tooLarge`, `shortened`, `replaced`, `failed`.
  /// - Complexity: Linear in the bytes that are new; two system calls where none are.
  public mutating func refresh() throws(JournalError) -> [Line] {
    awaitsWriter = false
    if case .damaged = state { return [] }
    let status = try status()
    let isNew = status.size != place.offset || state != .whole || unsure != nil
    guard isNew || isRewritten(status) else { return [] }
    var hold = SuspensionHold()
    defer { hold.end() }
    let isFirst = place.offset == 0
    let lock = try lockToRead(patience: isFirst ? patience : 0)
    defer { if lock == .given { file.unlock() } }
    guard lock != .heldByWriter || isFirst else {
      awaitsWriter = true
      return []
    }
    let lines = accept(try read())
    if lock != .given { unsure = lines.last }
    return lines
  }

  /// Reads what lies after the journal's place, without moving it.
  mutating func read() throws(JournalError) -> Reading {
    try makeSure()
    let status = try status()
    if isRewritten(status), let damage = try damageBehind() {
      return Reading(damage, from: place)
    }
    seen = status.changed
    let bytes = try calling(
      file.read(from: place.offset, atMost: status.size - place.offset), failureIs: \.onReading)
    return Reading(of: bytes[...], from: place)
  }

  /// Looks whether a line that was read past its writer's lock is still there.
  private mutating func makeSure() throws(JournalError) {
    guard let line = unsure else { return }
    let start = line.bytes.lowerBound
    let bytes = try calling(
      file.read(from: start, atMost: line.bytes.count), failureIs: \.onReading)
    guard Line.read(bytes[...], number: line.number, at: start) == .success(line) else {
      throw .shortened(from: place.offset, to: start)
    }
    unsure = nil
  }

  /// Moves the journal behind what was read.
  mutating func accept(_ reading: Reading) -> [Line] {
    place = reading.place
    state = reading.state
    return reading.lines
  }

  /// Whether the file has as many bytes as were read but was changed since: nothing that a desk does.
  ///
  /// On a network disk the server sets the time, also that of one's own entries.
  private func isRewritten(_ status: FileStatus) -> Bool {
    guard let seen, !isRemote else { return false }
    return status.size == place.offset && status.changed != seen
  }

  /// The first line that no longer checks of those that were read.
  private func damageBehind() throws(JournalError) -> Damage? {
    let bytes = try calling(file.read(from: 0, atMost: place.offset), failureIs: \.onReading)
    let reading = Reading(of: bytes[...], from: Place())
    if case .damaged(let damage) = reading.state { return damage }
    guard reading.place.count < place.count else { return nil }
    let end = reading.place
    return Damage(line: end.count + 1, offset: end.offset, flaw: .notALine)
  }

  /// What is known of the file, once it is sure to be the same file, no shorter than before.
  private func status() throws(JournalError) -> FileStatus {
    let named = try calling(
      isRemote ? FileStatus.asking(at: path) : FileStatus.at(path),
      failureIs: { $0.onOpening == .notFound ? .replaced : $0.onOpening })
    let status = try calling(file.status(), failureIs: \.onReading)
    guard status.isSame(as: named) else { throw .replaced }
    guard status.size >= place.offset else {
      throw .shortened(from: place.offset, to: status.size)
    }
    guard status.size <= Self.limit else {
      throw .tooLarge(bytes: status.size, limit: Self.limit)
    }
    return status
  }
}
