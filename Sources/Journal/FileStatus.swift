import Glibc

/// What the system knows of a file.
struct FileStatus: Sendable {
  /// When the bytes of a file were last changed.
  struct Change: Hashable, Sendable {
    var seconds: Int
    var nanoseconds: Int
  }

  var size = 0
  var deviceMajor: UInt64 = 0
  var deviceMinor: UInt64 = 0
  var inode: UInt64 = 0
  var group: UInt32 = 0
  var isRegular = true
  var groupReads = false
  var groupWrites = false
  var changed = Change(seconds: 0, nanoseconds: 0)

  /// What the server of a network disk knows of the file at a path; `open`, `pread`.
  ///
  /// There `stat` may answer what the server said a minute ago. NFS asks it when a file is opened,
  /// a file system that a program makes when bytes of it have been read.
  static func asking(at path: String) throws(SystemFailure) -> FileStatus {
    let file = try OpenFile.open(path, for: .reading)
    _ = try file.read(from: 0, atMost: 1)
    return try file.status()
  }

  /// What the system knows of the file at a path; `stat`.
  static func at(_ path: String) throws(SystemFailure) -> FileStatus {
    var found = stat()
    _ = try retrying("stat") { stat(path, &found) }
    return FileStatus(found)
  }

  /// Whether both are the same file.
  func isSame(as other: FileStatus) -> Bool {
    (inode, deviceMajor, deviceMinor) == (other.inode, other.deviceMajor, other.deviceMinor)
  }
}

extension FileStatus {
  init(_ found: stat) {
    size = Int(found.st_size)
    let device = UInt64(found.st_dev)
    deviceMajor = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    deviceMinor = (device & 0xFF) | (device >> 12 & ~0xFF)
    inode = UInt64(found.st_ino)
    group = found.st_gid
    isRegular = found.st_mode & S_IFMT == S_IFREG
    groupReads = found.st_mode & S_IRGRP != 0
    groupWrites = found.st_mode & S_IWGRP != 0
    changed = Change(seconds: found.st_mtim.tv_sec, nanoseconds: found.st_mtim.tv_nsec)
  }
}
