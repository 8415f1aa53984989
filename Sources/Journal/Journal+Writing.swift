extension Journal {
  /// What has happened when an entry is decided.
  public struct News: Sendable {
    /// The lines that others have appended since the last reading.
    public let lines: [Line]
    /// The number that the new entry carries.
    public let number: Int
    /// A torn tail that is cut when the new entry is written, and that it should record.
    public let torn: [UInt8]
  }

  /// Creates a file that holds one entry, number 0, on the disk when this returns.
  ///
  /// The file belongs to the group of its folder. In a folder that the group may write, it may read
  /// and write the file, whatever the `umask`; in one that it may read, it may read the file where
  /// the `umask` lets it. No one else may do either.
  /// - Throws: `exists`, `notFound`, `notPermitted`, `unfit`, `notWritten`, `notSynced`, `failed`;
  ///   what was begun of the file is then removed.
  public static func create(at path: String, first entry: [UInt8]) throws(JournalError) {
    if let flaw = Line.flaw(of: entry[...], number: 0) { throw .unfit(flaw) }
    guard !path.utf8.contains(0) else { throw .notFound }
    let folder = try calling(OpenFile.openFolder(of: path), failureIs: \.onOpening)
    let shared = try calling(folder.status(), failureIs: JournalError.failed)
    let file = try calling(OpenFile.create(path, in: shared), failureIs: \.onOpening)
    do throws(JournalError) {
      _ = try? file.lock(exclusively: true)
      try calling(file.write(Line.sealing(entry)), failureIs: JournalError.notWritten)
      try calling(file.sync(), failureIs: JournalError.notSynced)
      try calling(folder.syncFolder(), failureIs: JournalError.notSynced)
    } catch {
      remove(path)
      throw error
    }
  }

  /// Appends the entry that is decided from what the file holds at that moment.
  ///
  /// Takes the lock, reads what others have appended, hands it over, and writes and syncs the entry
  /// that comes back. No other process can append in between, and SIGTSTP waits.
  ///
  /// The lines handed over count as read, whatever is decided; they are not handed over again.
  /// Apply them first. If the decision is a refusal or no entry, the file is as it was.
  /// - Parameter decide: Applies the news and returns the entry with the number it names, compact
  ///   and on one line; or nothing, to write nothing.
  /// - Returns: The line as it lies on the disk, or nothing if nothing was to be written; or the
  ///   refusal that was thrown.
  /// - Throws: `notPermitted`, `noLocks`, `locked`, `damaged`, `tooLarge`, `shortened`, `replaced` and
  ///   `failed` before anything is decided; then `unfit`, `tooLarge`, `notWritten`, `notSynced`,
  ///   `uncertain`.
  public mutating func append<Refusal: Error>(
    deciding decide: (News) throws(Refusal) -> [UInt8]?
  ) throws(JournalError) -> Result<Line?, Refusal> {
    guard access == .writing else { throw .notPermitted }
    if let closed { throw closed }
    var hold = SuspensionHold()
    defer { hold.end() }
    try lockToWrite()
    defer { file.unlock() }
    let reading = try read()
    if case .damaged(let damage) = reading.state { throw .damaged(damage) }
    let news = News(lines: accept(reading), number: count, torn: cut + reading.torn)
    let decided: [UInt8]?
    do throws(Refusal) {
      decided = try decide(news)
    } catch {
      return .failure(error)
    }
    guard let decided else { return .success(nil) }
    return .success(try write(decided, cutting: reading.torn))
  }

  /// Writes an entry behind the last one, while the lock is held.
  private mutating func write(
    _ entry: [UInt8], cutting torn: ArraySlice<UInt8>
  ) throws(JournalError) -> Line {
    if let flaw = Line.flaw(of: entry[...], number: count) { throw .unfit(flaw) }
    let start = place.offset + (place.lacksLineEnd ? 1 : 0)
    let bytes = (place.lacksLineEnd ? [Byte.lineEnd] : []) + Line.sealing(entry)
    let end = place.offset + bytes.count
    guard end <= Self.limit else { throw .tooLarge(bytes: end, limit: Self.limit) }
    do throws(SystemFailure) {
      if !torn.isEmpty {
        try file.truncate(to: place.offset)
        cut += torn
        state = .whole
      }
      try file.write(bytes)
    } catch {
      throw takeBack(.notWritten(error))
    }
    do throws(SystemFailure) {
      try file.sync()
    } catch {
      closed = .notSynced(error)
      throw takeBack(.notSynced(error))
    }
    place = Place(offset: end, count: count + 1)
    seen = (try? file.status())?.changed
    cut = []
    return Line(number: count - 1, bytes: start..<end - 1, entry: entry[...])
  }

  /// Cuts off what was written of an entry that is not recorded, and passes the error on.
  private mutating func takeBack(_ cause: JournalError) -> JournalError {
    do throws(SystemFailure) {
      try file.truncate(to: place.offset)
    } catch {
      // What is left may look like an entry; this journal does not build on it.
      let isNothingLeft = (try? file.status())?.size == place.offset
      let told = isNothingLeft ? cause : .uncertain(error)
      closed = told
      return told
    }
    seen = (try? file.status())?.changed
    return cause
  }
}
