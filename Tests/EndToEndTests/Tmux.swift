import Glibc
import TestSupport
import Testing

/// A terminal of its own that a test types into and reads, with a server of its own.
struct Tmux: ~Copyable {
  /// The folder where the session starts; removed afterwards.
  let folder: String
  private let server: String

  /// Starts a shell of `columns` × `rows` in a fresh folder.
  init(columns: Int = 80, rows: Int = 24) {
    server = "klubba-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    folder = "\(Repository.root)/.build/\(server)"
    _ = shell("mkdir -p '\(folder)'")
    let environment =
      "env -u LINES -u COLUMNS LC_ALL=C.UTF-8 TZ=UTC HOME='\(folder)' PS1='$ ' ENV= "
    _ = shell(
      "cd '\(folder)' && \(environment) tmux -L \(server) -f /dev/null new-session -d"
        + " -x \(columns) -y \(rows) \"\(environment) sh\"")
  }

  deinit {
    _ = shell("tmux -L \(server) kill-server 2>/dev/null; rm -rf '\(folder)'")
  }

  /// Types text as it stands.
  func type(_ text: String) {
    _ = shell("tmux -L \(server) send-keys -l -- \(quoted(text))")
  }

  /// Presses named keys, as tmux names them: `Enter`, `Escape`, `C-z`.
  func press(_ keys: String...) {
    _ = shell("tmux -L \(server) send-keys \(keys.joined(separator: " "))")
  }

  /// Pastes text, bracketed where the program asks for that.
  func paste(_ text: String) {
    _ = shell(
      "printf %s \(quoted(text)) | tmux -L \(server) load-buffer - && tmux -L \(server)"
        + " paste-buffer -p")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) {
    _ = shell("tmux -L \(server) resize-window -x \(columns) -y \(rows)")
  }

  /// Writes over the screen behind the program's back, as a message from the system does.
  func scrawl(_ text: String) {
    _ = shell(
      "printf %s \(quoted(text)) > \"$(tmux -L \(server) display -p '#{pane_tty}')\"")
  }

  /// What the screen shows.
  func screen() -> String { shell("tmux -L \(server) capture-pane -p") }

  /// Waits until the screen shows a text, and records an issue after ten seconds; the screen then.
  @discardableResult
  func wait(for text: String, line: SourceLocation = #_sourceLocation) -> String {
    var seen = ""
    for _ in 0..<400 {
      seen = screen()
      if seen.contains(text) { return seen }
      usleep(25_000)
    }
    Issue.record("never shown: \(text)\n\(seen)", sourceLocation: line)
    return seen
  }
}

/// Runs a command line and returns what it printed.
@discardableResult
func shell(_ command: String) -> String {
  guard let pipe = popen(command, "r") else { return "" }
  defer { pclose(pipe) }
  var output: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, pipe)
    guard count > 0 else { break }
    output += buffer[..<count]
  }
  return String(decoding: output, as: UTF8.self)
}

/// A text as one word of a command line.
func quoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}
