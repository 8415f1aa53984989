import Glibc

/// What a conversation waits for: lines, signals, entries of other desks.
struct TalkInput: ~Copyable {
  /// What came.
  enum Event {
    case line(String)
    /// A line that cannot be taken.
    case unfit(PlayError)
    /// A line as long as a terminal gives at most, so that its end may be lost.
    case cut
    case signal(Int32)
    /// The file was written to, or may have been.
    case changed
    case ended
  }

  private var reader: LineReader
  private let descriptor: Int32
  private let isTerminal: Bool
  private let watch: FileWatch
  private let signals: Int32

  /// The most bytes of a line that a terminal gives, without its line end.
  static let terminalLimit = 4095

  /// Waits for lines of a descriptor and for writes to a file.
  init(_ descriptor: Int32, isTerminal: Bool, watching path: String) {
    self.descriptor = descriptor
    self.isTerminal = isTerminal
    reader = LineReader(descriptor)
    watch = FileWatch(path)
    signals = isTerminal ? Wakening.arm() : -1
  }

  deinit { if signals >= 0 { Wakening.disarm() } }

  /// Whether the system brings word of what is written in the file.
  var isWatching: Bool { watch.descriptor >= 0 }

  /// The number of the line that came last.
  var number: Int { reader.number }

  /// Waits for what comes next.
  /// - Parameter milliseconds: How long to wait before the file may have changed.
  /// - Returns: What came.
  mutating func next(within milliseconds: Int32) -> Event {
    while true {
      do throws(PlayError) {
        if let line = try reader.buffered() {
          return isTerminal && reader.length >= Self.terminalLimit ? .cut : .line(line)
        }
        guard !reader.isAtEnd else { return .ended }
        if let event = try wait(milliseconds) { return event }
      } catch {
        return .unfit(error)
      }
    }
  }

  private mutating func wait(_ milliseconds: Int32) throws(PlayError) -> Event? {
    let sought = Int16(POLLIN)
    var polled = [descriptor, signals, watch.descriptor].map {
      pollfd(fd: $0, events: sought, revents: 0)
    }
    let count = poll(&polled, nfds_t(polled.count), milliseconds)
    guard count != 0 else { return .changed }
    guard count > 0 else { return nil }
    if polled[1].revents != 0, let number = Wakening.next() {
      if number == SIGINT { reader.drop() }
      return .signal(number)
    }
    if polled[0].revents != 0 {
      try reader.fill()
    } else if polled[2].revents != 0 {
      watch.drain()
      return .changed
    }
    return nil
  }
}
