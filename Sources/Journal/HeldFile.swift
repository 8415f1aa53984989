/// A small file beside a journal that one process at a time has for itself.
///
/// Whoever has it keeps its lock; when the process ends, however it ends, the file is free again.
/// Those of the folder's group may read and write it, as they may the journal.
public struct HeldFile: ~Copyable, Sendable {
  /// Where the file lies.
  public let path: String
  var file: OpenFile

  private init(path: String, file: consuming OpenFile) {
    self.path = path
    self.file = file
  }

  /// Takes the file at a path; nothing where none lies there or another process has it.
  /// - Throws: `notPermitted`, `failed` and the like.
  public static func take(_ path: String) throws(JournalError) -> HeldFile? {
    let file: OpenFile
    do throws(SystemFailure) {
      file = try OpenFile.open(path, for: .writing)
    } catch {
      guard error.onOpening != .notFound else { return nil }
      throw error.onOpening
    }
    guard try isTaken(file) else { return nil }
    // Another one may have put its own file there, or taken it away, before the lock was given.
    guard let named = try? FileStatus.at(path), let status = try? file.status(),
      named.isSame(as: status)
    else { return nil }
    return HeldFile(path: path, file: file)
  }

  /// Makes the file, with nothing in it; nothing where one lies there already.
  /// - Throws: `notPermitted`, `notWritten`, `failed` and the like.
  public static func create(_ path: String) throws(JournalError) -> HeldFile? {
    do throws(JournalError) {
      let file = try newFile(at: path)
      guard try isTaken(file) else { return nil }
      return HeldFile(path: path, file: file)
    } catch {
      guard error == .exists else { throw error }
      return nil
    }
  }

  /// Reads the whole file.
  /// - Throws: `tooLarge`, where it passes `Line.limit`, `failed`, `replaced`.
  public func read() throws(JournalError) -> [UInt8] {
    let size = try calling(file.status(), failureIs: \.onReading).size
    guard size <= Line.limit else { throw .tooLarge(bytes: size, limit: Line.limit) }
    return try calling(file.read(from: 0, atMost: size), failureIs: \.onReading)
  }

  /// Puts other bytes in place of those in the file, at once: it is never half-written.
  ///
  /// They are on the disk before they take the name, so that a loss of power leaves the one or the
  /// other.
  /// - Throws: `tooLarge`, `notWritten`, `notPermitted`, `failed` and the like; then the file is as
  ///   it was.
  public mutating func replace(with bytes: [UInt8]) throws(JournalError) {
    guard bytes.count <= Line.limit else {
      throw .tooLarge(bytes: bytes.count, limit: Line.limit)
    }
    let beside = "\(path).\(processNumber())"
    remove(beside)
    let new = try Self.newFile(at: beside, spoiling: file.spoiling)
    do throws(JournalError) {
      _ = try Self.isTaken(new)
      try calling(new.write(bytes), failureIs: JournalError.notWritten)
      try calling(new.sync(), failureIs: JournalError.notWritten)
      try calling(rename(beside, to: path), failureIs: \.onOpening)
    } catch {
      remove(beside)
      throw error
    }
    file = new
  }

  /// Takes the file away.
  public consuming func discard() { remove(path) }

  private static func newFile(
    at path: String, spoiling: (@Sendable (OpenFile.Call) -> OpenFile.Spoiling?)? = nil
  ) throws(JournalError) -> OpenFile {
    let folder = try calling(OpenFile.openFolder(of: path), failureIs: \.onOpening)
    let status = try calling(folder.status(), failureIs: \.onReading)
    var file = try calling(OpenFile.create(path, in: status), failureIs: \.onOpening)
    file.spoiling = spoiling
    return file
  }

  /// Locks a file; one that cannot be locked is taken as free.
  private static func isTaken(_ file: borrowing OpenFile) throws(JournalError) -> Bool {
    do throws(SystemFailure) {
      return try file.lock(exclusively: true)
    } catch {
      guard error.isMissingAbility else { throw error.onReading }
      return true
    }
  }
}
