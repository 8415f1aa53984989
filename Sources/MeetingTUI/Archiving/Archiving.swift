import Agenda

/// `archive`: writes what is filed of a meeting into a new folder.
struct Archiving {
  private let shell: Shell
  private let meeting: String
  private let folder: String
  private let signers: String?

  /// Makes the command of its arguments.
  init(_ arguments: Arguments, in shell: Shell) throws(UsageError) {
    guard let folder = arguments[.folder] else { throw .missingOption(.archive, .folder) }
    self.shell = shell
    meeting = arguments.operands[0]
    self.folder = Folder.plain(folder)
    signers = arguments[.signers] ?? Files.allowedSigners(beside: meeting)
  }

  /// Writes the set; on any failure nothing of it is left.
  func run() -> Int32 {
    var status = Status.done
    let read = Program.reading(at: meeting, in: shell) { record, shell in
      guard record.damage == nil else { return }
      do throws(InputError) {
        let count = try write(record.history)
        let done = Phrase(
          sv: "\(folder): \(count) filer.", en: "\(folder): \(count) files.")
        shell.out.line(done(shell.language))
      } catch {
        shell.complain(error.sentence, file: error.file)
        status = Status.refused
      }
    }
    return max(status, read)
  }

  /// Writes the set beside its place first and then puts it there, so that it is never half there.
  /// - Returns: How many files it has.
  private func write(_ history: History) throws(InputError) -> Int {
    let time = history.entries.last?.time ?? history.opening.time
    let draft = try telling(folder) { () throws(FileError) in
      try NewFolder(for: folder, time: time)
    }
    let archive = try archive(history)
    return try telling(folder) { () throws(FileError) in
      let count = try fill(draft, with: archive)
      try draft.move()
      return count
    }
  }

  private func archive(_ history: History) throws(InputError) -> Archive {
    let file = try telling(meeting) { () throws(FileError) in try SignedFile(at: meeting) }
    var list: [UInt8]?
    if let signers {
      list = try telling(signers) { () throws(FileError) in try Files.read(signers) }
    }
    let archive = Archive(of: history, file, signers: list)
    for gap in archive.gaps { shell.warn(gap.why(shell.language), file: gap.name) }
    return archive
  }

  private func fill(_ draft: borrowing NewFolder, with archive: Archive) throws(FileError) -> Int {
    let hasChecksums = Child("sha256sum") != nil
    if !hasChecksums { shell.warn(Checksums.missing(shell.language), file: folder) }
    let files = [archive.readme(hasChecksums: hasChecksums)] + archive.files
    for file in files { try draft.write(file.bytes, as: file.name) }
    guard hasChecksums else { return files.count }
    let sums = try Checksums.sha256(of: files.map { Folder.path($0.name, in: draft.path) })
    let list = Checksums.list(zip(files, sums).map { ($0.name, $1) })
    try draft.write(Array(list.utf8), as: Archive.checksums)
    return files.count + 1
  }

  /// Tells a failure with the file it is about.
  private func telling<Value: ~Copyable>(
    _ file: String, _ call: () throws(FileError) -> Value
  ) throws(InputError) -> Value {
    try wrapping({ InputError(file: file, $0.phrase, shell.language) }, call)
  }
}
