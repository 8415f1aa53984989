import Glibc

/// A program that has been started and is not waited for; with the last that knows of it, it ends.
///
/// A class, as a process is one however many know of it.
final class RunningChild {
  private let process: pid_t
  private var streams: ChildStreams
  private let deadline: ContinuousClock.Instant
  /// Whether it was ended here and is no longer looked after.
  private var isLeft = false
  /// How long one that was killed may take to be gone.
  private static let grace = Duration.milliseconds(500)

  /// Starts a program.
  /// - Parameters:
  ///   - child: The program.
  ///   - arguments: Its arguments, without its own name.
  ///   - input: What it reads from standard input.
  ///   - setting: Variables of the environment to set; to nothing, to take away.
  ///   - isRoped: Whether it ends by itself as soon as this program does, or as `letGo` is called:
  ///     a `klubba` whose standard input then ends, and which knows what that means.
  ///   - seconds: How long it may take; then it is killed.
  /// - Throws: `FileError`, where it could not be started.
  init(
    _ child: Child, _ arguments: [String], input: [UInt8] = [],
    setting: [(String, String?)] = [], isRoped: Bool = false, within seconds: Int = 120
  ) throws(FileError) {
    var streams = try ChildStreams(input, holdingInput: isRoped)
    let rope: [(String, String?)] = isRoped ? [(Lifeline.name, "1")] : []
    do throws(FileError) {
      process = try child.start(arguments, setting + rope, &streams)
    } catch {
      streams.close()
      throw error
    }
    self.streams = streams
    deadline = .now + .seconds(seconds)
  }

  deinit {
    end()
    streams.close()
  }

  /// Waits so long for it to read or write, and takes part in it.
  func exchange(waiting milliseconds: Int32) { streams.exchange(waiting: milliseconds) }

  /// What came of it; nothing while it works.
  /// - Throws: `FileError`, where it wrote too much or takes too long; it is at work until it is
  ///   let go of, or the last forgets it.
  func outcome() throws(FileError) -> Child.Outcome? {
    if streams.out.count + streams.err.count > Child.limit { throw FileError(EFBIG) }
    guard hasEnded else {
      if .now >= deadline { throw FileError(ETIMEDOUT) }
      return nil
    }
    streams.drain()
    let status = end()
    let signal = status & 0x7F
    return Child.Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, out: streams.out,
      err: String(decoding: streams.err, as: UTF8.self))
  }

  /// Lets go of its input, which a roped one takes as a word to clear up and end.
  func letGo() { streams.closeInput() }

  /// Whether it has ended; it is not reaped, so that its number is still its own.
  var hasEnded: Bool {
    guard !isLeft else { return true }
    var found = siginfo_t()
    let flags = WEXITED | WNOHANG | WNOWAIT
    return waitid(P_PID, id_t(process), &found, flags) != 0 || found.si_signo == SIGCHLD
  }

  /// Ends it with its whole group, and says how it ended.
  ///
  /// One that waits for a disk may not go at once: it is left behind, and the system takes it over
  /// when this program ends.
  @discardableResult
  private func end() -> Int32 {
    guard !isLeft else { return 0 }
    isLeft = true
    kill(-process, SIGKILL)
    var status: Int32 = 0
    let last = ContinuousClock.now + Self.grace
    while waitpid(process, &status, WNOHANG) == 0, .now < last { usleep(1_000) }
    return status
  }
}
