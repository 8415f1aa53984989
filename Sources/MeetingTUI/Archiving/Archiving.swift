import Agenda
import Glibc

/// `archive`: writes what is filed of a meeting into a new folder.
struct Archiving {
  private let shell: Shell
  private let meeting: String
  private let folder: String
  private let signers: String?

  /// Makes the command of its arguments.
  init(_ arguments: Arguments, in shell: Shell) throws(UsageError) {
    guard var folder = arguments[.folder] else { throw .missingOption(.archive, .folder) }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.shell = shell
    meeting = arguments.operands[0]
    self.folder = folder
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
      guard !Folder.exists(folder) || Folder.isEmpty(folder) else { throw FileError(ENOTEMPTY) }
      return try ArchiveFolder(beside: folder, time: time)
    }
    do throws(InputError) {
      let archive = try archive(history)
      return try telling(folder) { () throws(FileError) in
        let count = try fill(draft, with: archive)
        try draft.move(to: folder)
        return count
      }
    } catch {
      draft.remove()
      throw error
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

  private func fill(_ draft: ArchiveFolder, with archive: Archive) throws(FileError) -> Int {
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
  private func telling<Value>(
    _ file: String, _ call: () throws(FileError) -> Value
  ) throws(InputError) -> Value {
    try wrapping({ InputError(file: file, $0.phrase, shell.language) }, call)
  }
}

/// A folder that is filled beside the place where it will lie.
struct ArchiveFolder {
  /// Where it lies while it is filled.
  let path: String
  private let time: Moment

  /// Makes the folder; its group may read it, as may be needed to file it, and nobody else.
  init(beside place: String, time: Moment) throws(FileError) {
    var found = stat()
    guard lstat(place, &found) != 0 || found.st_mode & S_IFMT == S_IFDIR else {
      throw FileError(ENOTDIR)
    }
    let name = place.utf8.lastIndex(of: UInt8(ascii: "/")).map { place.index(after: $0) }
    let start = name ?? place.startIndex
    let last = place[start...]
    guard !last.isEmpty, last != ".", last != ".." else { throw FileError(EINVAL) }
    path = "\(place[..<start]).\(last).\(getpid())"
    self.time = time
    guard mkdir(path, 0o700) == 0 else { throw FileError(errno) }
  }

  /// Writes a file into it, with the time of the meeting's last entry.
  func write(_ bytes: [UInt8], as name: String) throws(FileError) {
    let file = Folder.path(name, in: path)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(errno) }
    let output = Output(descriptor: descriptor)
    output.bytes(bytes)
    output.flush()
    let stamp = timespec(tv_sec: time.unixSeconds, tv_nsec: 0)
    let isKept =
      output.failure == nil && fchmod(descriptor, 0o640) == 0
      && futimens(descriptor, [stamp, stamp]) == 0 && fsync(descriptor) == 0
    let failure = output.failure ?? (isKept ? nil : errno)
    _ = close(descriptor)
    if let failure { throw FileError(failure) }
  }

  /// Puts it in its place, where nothing or an empty folder may lie.
  func move(to place: String) throws(FileError) {
    guard chmod(path, 0o750) == 0, rename(path, place) == 0 else { throw FileError(errno) }
  }

  /// Removes it with all that was written into it.
  func remove() {
    for name in Folder.names(path) { unlink(Folder.path(name, in: path)) }
    rmdir(path)
  }
}
