import Agenda
import Glibc
import Journal

extension Files {
  /// Makes and reads signatures over the meeting's file as it stands while its lock is held.
  static func signing(_ meeting: String) -> Signing {
    { (source, principal) throws(LineError) in
      try wrapping({ LineError.noSignature($0.phrase) }) { () throws(SigningError) in
        let program = try OpenSSH()
        let file = try signedFile(meeting)
        switch source {
        case .key(let key): return try sign(file, key, principal, program, beside: meeting)
        case .made(let made): return try find(made, file, principal, program, beside: meeting)
        }
      }
    }
  }

  /// The list of allowed signers that lies beside a meeting's file, where there is one.
  static func allowedSigners(beside meeting: String) -> String? {
    let end = meeting.utf8.lastIndex(of: UInt8(ascii: "/")).map { meeting.index(after: $0) }
    let list = meeting[..<(end ?? meeting.startIndex)] + "allowed_signers"
    return access(String(list), R_OK) == 0 ? String(list) : nil
  }

  private static func signedFile(_ meeting: String) throws(SigningError) -> SignedFile {
    try wrapping({ SigningError.failed($0.phrase) }) { () throws(FileError) in
      try SignedFile(at: meeting)
    }
  }

  private static func sign(
    _ file: SignedFile, _ key: String, _ principal: Principal, _ program: OpenSSH,
    beside meeting: String
  ) throws(SigningError) -> FileSignature {
    guard let last = file.last, let bytes = file.bytes(through: last) else {
      throw .failed(FileError(EINVAL).phrase)
    }
    let armour = try program.sign(bytes, withKeyIn: key)
    try requireTheirs(armour, bytes, principal, program, beside: meeting)
    return FileSignature(through: last, armour: armour)
  }

  /// Finds the entry that a signature made elsewhere covers.
  ///
  /// It can be any from the newest back to the one that fixed the texts last; entries of others may
  /// have come while it was made.
  private static func find(
    _ made: String, _ file: SignedFile, _ principal: Principal, _ program: OpenSSH,
    beside meeting: String
  ) throws(SigningError) -> FileSignature {
    let text = try wrapping({ SigningError.failed($0.phrase) }) { () throws(FileError) in
      try read(made)
    }
    guard let armour = OpenSSH.armour(in: text) else { throw .noSignature(file: made) }
    let candidates = file.signable
    for entry in candidates.reversed() {
      guard let bytes = file.bytes(through: entry) else { continue }
      let verdict = try program.check(armour, over: bytes, by: principal, allowed: nil)
      if verdict == .broken { continue }
      try requireTheirs(armour, bytes, principal, program, beside: meeting)
      return FileSignature(through: entry, armour: armour)
    }
    throw .coversNothing(file: made, from: candidates.lowerBound, through: candidates.upperBound)
  }

  /// Where a list of allowed signers is at hand, it gives the name the key.
  private static func requireTheirs(
    _ armour: String, _ bytes: [UInt8], _ principal: Principal, _ program: OpenSSH,
    beside meeting: String
  ) throws(SigningError) {
    guard let list = allowedSigners(beside: meeting) else { return }
    let verdict = try program.check(armour, over: bytes, by: principal, allowed: list)
    if case .notTheirs(let key) = verdict { throw .notTheirs(principal, key: key, list: list) }
  }
}

extension SignedFile {
  /// How many entries back a signature made elsewhere is sought at the most.
  static let reach = 100

  /// The entries through which a signature of the texts as they are fixed can go.
  var signable: ClosedRange<Int> {
    let last = max(lines.count - 1, 0)
    let oldest = max(last - Self.reach, 0)
    let fixing = lines[min(oldest, lines.count)...].last { line in
      guard let entry = try? JSON.value(Entry.self, from: line.entry) else { return false }
      return entry.events.contains { if case .paper(.fixed) = $0 { true } else { false } }
    }
    return (fixing?.number ?? oldest)...last
  }
}
