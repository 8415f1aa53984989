/// What the system says of the file system that a file lies in.
struct Mount: Hashable, Sendable {
  /// The kind of file system, as `ext4` or `nfs4`.
  var kind: String
  /// What it was mounted with, as `rw` and `local_lock=none`.
  var options: [String]

  /// The mount of a file, by a line of `/proc/self/mountinfo`; nothing where that is another's.
  ///
  /// Such a line reads `36 35 0:45 / /mnt rw shared:1 - nfs host:/folder rw,local_lock=none`.
  init?(of file: FileStatus, line: String) {
    let words = line.split(separator: " ")
    guard words.count > 3, words[2] == "\(file.deviceMajor):\(file.deviceMinor)",
      let dash = words.firstIndex(of: "-"), words.count > dash + 3
    else { return nil }
    kind = String(words[dash + 1])
    options = words[dash + 3].split(separator: ",").map(String.init)
  }

  /// The mount of a file, as far as the system says.
  init?(of file: FileStatus) {
    guard let mounts = try? OpenFile.open("/proc/self/mountinfo", for: .reading),
      let list = try? mounts.read(from: 0, atMost: 1 << 20),
      let found = list.split(separator: Byte.lineEnd).lazy
        .compactMap({ Mount(of: file, line: String(decoding: $0, as: UTF8.self)) }).first
    else { return nil }
    self = found
  }

  /// Whether the file may be written where this system does not see it: on a network disk, in a
  /// folder of a virtual machine's host, in a file system that a program makes.
  var isRemote: Bool {
    kind == "fuse" || kind.hasPrefix("fuse.") || Self.remote.contains(kind)
  }

  private static let remote = [
    "9p", "afs", "ceph", "cifs", "coda", "gfs2", "gpfs", "lustre", "nfs", "nfs4", "ocfs2", "smb3",
    "smbfs", "vboxsf", "virtiofs", "vmhgfs",
  ]

  /// Whether locks hold back only those on this computer, though others may write the file.
  var locksStayHere: Bool {
    switch kind {
    case "fuse.sshfs": true
    case "nfs", "nfs4":
      options.contains { ["nolock", "local_lock=all", "local_lock=flock"].contains($0) }
    case "cifs", "smb3": options.contains("nobrl")
    default: false
    }
  }
}
