import Glibc

extension Files {
  /// What lies at a path.
  enum Place: Hashable, Sendable {
    case free
    /// An ordinary file.
    case file
    case emptyFolder, folder
    /// The file of the meeting itself.
    case meeting
    /// A link, a device or a pipe.
    case other
  }

  /// What lies at a path, seen from the file of a meeting.
  static func place(_ path: String, meeting: String) -> Place {
    var found = stat()
    guard lstat(path, &found) == 0 else { return .free }
    if areSame(path, meeting) { return .meeting }
    switch found.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return Folder.isEmpty(path) ? .emptyFolder : .folder
    default: return .other
    }
  }
}
