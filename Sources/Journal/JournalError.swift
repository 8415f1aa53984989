/// Why the journal did not do what it was asked to.
///
/// After each of these the caller's state and the file say the same as before the call.
public enum JournalError: Error, Hashable, Sendable {
  /// A file lies at the path already; nothing is ever created over it.
  case exists
  /// No file lies at the path, or its folder is missing.
  case notFound
  /// The file may not be read, or not be written, or was opened for reading only.
  case notPermitted
  /// A folder, a device or a pipe lies at the path.
  case notAFile
  /// The file system cannot lock the file for everyone who writes in it; nothing is written there.
  case noLocks
  /// Another process kept the lock for as long as this one waits; its number, where it is known.
  case locked(by: Int32?)
  /// A line of the file does not check; nothing is written after it.
  case damaged(Damage)
  /// The file, or the file with the entry, would pass the bound, in bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// The file has become shorter than what has been read of it, in bytes.
  case shortened(from: Int, to: Int)
  /// Another file, or none, has come to lie at the path.
  case replaced
  /// The bytes given are not an entry with the number that comes next.
  case unfit(Flaw)
  /// The entry could not be written, most often because the disk is full.
  case notWritten(SystemFailure)
  /// The disk did not confirm the entry, and this journal writes nothing more.
  ///
  /// The kernel may have dropped what it could not write, so that a second try proves nothing.
  case notSynced(SystemFailure)
  /// An entry failed, and what was written of it could not be taken back: it may be there or not.
  case uncertain(SystemFailure)
  /// The system refused something else.
  case failed(SystemFailure)
}

/// A line that does not check.
public struct Damage: Error, Hashable, Sendable {
  /// The line as an editor counts, from 1.
  public let line: Int
  /// Where the line begins, in bytes from the start of the file.
  public let offset: Int
  /// What is wrong with it.
  public let flaw: Flaw
}

/// What is wrong with a line or an entry.
public enum Flaw: Error, Hashable, Sendable {
  /// The bytes are not `{"entry":…,"sum":"…"}`.
  case notALine
  /// The checksum of the entry is another than the one beside it.
  case wrongSum(stored: UInt32, computed: UInt32)
  /// The entry is not one JSON object on one line without control characters.
  case notAnObject
  /// The entry has another number than its place, or none: a line was lost, doubled or moved.
  case wrongNumber(found: Int?, expected: Int)
  /// The entry has more bytes than `Line.limit`.
  case tooLong(bytes: Int)
}

/// Makes a call to the system, and tells a failure as what it means here.
func calling<Value: ~Copyable>(
  _ call: @autoclosure () throws(SystemFailure) -> Value,
  failureIs meaning: (SystemFailure) -> JournalError
) throws(JournalError) -> Value {
  do throws(SystemFailure) {
    return try call()
  } catch {
    throw meaning(error)
  }
}
