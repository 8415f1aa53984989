import Glibc

/// Signals as bytes in a pipe, so that one call waits for them and for lines.
enum Wakening {
  /// The ends of the pipe; negative where the system gave none.
  private static let ends: (out: Int32, into: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }()

  /// Begins to take the signals of a terminal; a descriptor that can be read when one came.
  static func arm() -> Int32 {
    let descriptor = ends.out
    guard descriptor >= 0 else { return -1 }
    for number in [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT] { take(number) }
    return descriptor
  }

  /// Leaves the signals to the system again.
  static func disarm() {
    for number in [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT] { _ = signal(number, SIG_DFL) }
  }

  /// The signal that came first; nothing where none did.
  static func next() -> Int32? {
    var byte: UInt8 = 0
    return read(ends.out, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Stops the process as its terminal asked for, until it is continued.
  static func suspend() {
    _ = signal(SIGTSTP, SIG_DFL)
    _ = raise(SIGTSTP)
    take(SIGTSTP)
  }

  private static func take(_ number: Int32) {
    _ = signal(number) { number in
      let before = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(Wakening.ends.into, &byte, 1)
      errno = before
    }
  }
}
