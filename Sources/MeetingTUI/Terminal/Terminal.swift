import CNcursesw
import Glibc
import Screen

/// The terminal, owned by one value; at the end of its scope the screen is as it was before.
///
/// This folder alone imports `CNcursesw`. While a terminal is open, what is written to the standard
/// error is kept aside and shown afterwards, also after a trap.
@MainActor
struct Terminal: ~Copyable {
  private let wake: Int32
  private var reader: KeyReader
  private var shown: Frame?
  private var pen = Pen()
  private var buffer = [UInt8](repeating: 0, count: 4_096)

  /// Opens the terminal that the program was started in.
  ///
  /// - Parameter mouse: Whether clicks and the wheel are keys; the terminal's own marking of text
  ///   then needs Shift.
  /// - Returns: The open terminal.
  /// - Throws: Each `TerminalRefusal`, and then nothing has been written.
  static func open(mouse: Bool = false) throws(TerminalRefusal) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let wake = cnc_guard()
    guard wake >= 0 else { throw .noPipe }
    guard cnc_open(!environmentForbidsColours, mouse) else { throw .cannotDraw }
    return Terminal(wake: wake, reader: KeyReader(ownSequences: ownSequences()))
  }

  private init(wake: Int32, reader: KeyReader) {
    self.wake = wake
    self.reader = reader
  }

  deinit { cnc_close() }

  /// The size of the screen as it is now.
  var size: Size { Size(columns: Int(cnc_columns()), rows: Int(cnc_rows())) }

  /// Whether a key waits: the frame before it need not be drawn.
  var hasInput: Bool {
    if !reader.isEmpty { return true }
    return hasBytes(within: 0)
  }

  /// Shows a whole frame; only what differs from the one before is sent.
  mutating func show(_ frame: Frame) {
    if shown?.size != frame.size {
      cnc_clear()
      shown = Frame(frame.size)
    }
    if let shown { pen.draw(frame, over: shown, within: size) }
    let cursor = frame.cursor ?? Position(row: -1, column: 0)
    cnc_flush(Int32(cursor.row), Int32(cursor.column))
    shown = frame
  }

  /// Waits for the next input.
  ///
  /// - Parameters:
  ///   - patience: After this time it answers `.idle`; `nil` waits for ever.
  ///   - descriptor: A descriptor to follow; when it can be read the answer is `.changed`.
  /// - Returns: The input that came first; keys go before changes.
  mutating func next(within patience: Duration?, watching descriptor: Int32? = nil) -> Input {
    let deadline = patience.map { ContinuousClock.now + $0 }
    while true {
      if cnc_ending() != 0 { return .ended(signal: cnc_ending()) }
      if let key = reader.next(complete: false) { return .key(key) }
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
        // poll(2) passes over a negative descriptor. A change waits for the rest of a key: else it
        // would wake this loop at once and for ever, and the key would never be complete.
        pollfd(fd: reader.isEmpty ? descriptor ?? -1 : -1, events: Int16(POLLIN), revents: 0),
      ]
      let rest = deadline.map { $0 - .now }
      let ready = poll(&sources, 3, Self.milliseconds(reader.patience ?? rest))
      if ready == 0 {
        if let key = reader.next(complete: true) { return .key(key) }
        if let deadline, deadline <= .now { return .idle }
      }
      guard ready > 0 else { continue }
      if sources[1].revents != 0, let input = signalled() { return input }
      if sources[0].revents != 0, !readInput() { return .ended(signal: SIGHUP) }
      if sources[2].revents != 0 { return .changed }
    }
  }

  /// Stops the process as Control-Z does, with the screen as it was before the program.
  mutating func suspend() {
    cnc_leave()
    cnc_stop()
    takeBack()
  }

  /// Lends the terminal to another program while `body` runs it.
  mutating func lend<Result>(to body: () -> Result) -> Result {
    cnc_leave()
    cnc_stop_at_once(true)
    let result = body()
    cnc_stop_at_once(false)
    takeBack()
    return result
  }

  /// Draws everything anew with the next frame, whatever another program wrote on the screen.
  mutating func repaint() { takeBack() }

  private mutating func takeBack() {
    cnc_return()
    shown = nil
    _ = cnc_events()
  }

  private mutating func signalled() -> Input? {
    let events = cnc_events()
    if events & Int32(CNC_STOPPED) != 0 {
      suspend()
      return .resized
    }
    if events & Int32(CNC_CONTINUED) != 0 {
      // It was stopped without being asked: whoever ran meanwhile left the screen as it pleased.
      cnc_leave()
      takeBack()
      return .resized
    }
    guard events & Int32(CNC_RESIZED) != 0 else { return nil }
    cnc_measure()
    shown = nil
    return .resized
  }

  /// Reads what has been typed; `false` if the terminal is gone.
  private mutating func readInput() -> Bool {
    var typed: [UInt8] = []
    repeat {
      let length = read(STDIN_FILENO, &buffer, buffer.count)
      guard length > 0 else {
        guard typed.isEmpty else { break }
        return length < 0 && (errno == EINTR || errno == EAGAIN)
      }
      typed += buffer[..<length]
      // More than the bytes of a few keys: what follows at once belongs together.
    } while typed.count > 64 && typed.count < KeyReader.pasteLimit && hasBytes(within: 5)
    reader.feedAtOnce(typed)
    return true
  }

  /// Whether bytes wait, or come within so many milliseconds.
  private func hasBytes(within patience: Int32) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, patience) > 0
  }

  private static func milliseconds(_ duration: Duration?) -> Int32 {
    guard let duration else { return -1 }
    let (seconds, fraction) = duration.components
    // Rounded up, so that it does not wake just before the time.
    let whole = min(max(seconds, 0), 3_600) * 1_000
    return Int32(whole + max(fraction, 0) / 1_000_000_000_000_000 + 1)
  }
}

// MARK: - What the terminal is

extension Terminal {
  /// The convention of no-color.org.
  private static var environmentForbidsColours: Bool {
    guard let value = getenv("NO_COLOR") else { return false }
    return value.pointee != 0
  }

  /// What a terminal of another make than xterm sends for its keys.
  private static func ownSequences() -> [(bytes: [UInt8], key: Key)] {
    if cnc_is_ansi() { return [] }
    let capabilities: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete),
      ("kich1", .insert), ("kcbt", .backTab), ("kf1", .function(1)), ("kf2", .function(2)),
      ("kf3", .function(3)), ("kf4", .function(4)),
    ]
    return capabilities.compactMap { capability, key in
      guard let text = cnc_key(capability) else { return nil }
      let bytes = Array(String(cString: text).utf8)
      return bytes.count > 1 ? (bytes, key) : nil
    }
  }
}
