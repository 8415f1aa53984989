import Agenda
import Journal
import Screen

extension Program {
  /// Opens a desk, or draws one of its screens.
  static func desk(
    _ command: Subcommand, _ arguments: Arguments, in shell: Shell
  ) throws(UsageError) -> Int32 {
    let desk = try arguments.desk()
    let path = arguments.operands[0]
    guard command == .frame else {
      return open(path, desk: desk, in: shell)
    }
    let size = try size(arguments)
    let keys = Key.parse(list: arguments[.keys] ?? "")
    return frame(path, desk: desk, size: size, keys: keys, in: shell)
  }

  static func open(_ path: String, desk: Desk, in shell: Shell) -> Int32 {
    let (language, clock) = (shell.language, shell.clock)
    // The program has one thread, and begins on it.
    let ended: Result<Int32, DeskRefusal> = MainActor.assumeIsolated {
      do throws(DeskRefusal) {
        return .success(try DeskLoop.open(path, desk: desk, language: language, clock: clock))
      } catch {
        return .failure(error)
      }
    }
    switch ended {
    case .success(let status): return status
    case .failure(let refusal):
      shell.complain(refusal.sentence(language), file: path, line: refusal.line)
      return Status.refused
    }
  }

  private static func size(_ arguments: Arguments) throws(UsageError) -> Size {
    guard let text = arguments[.size] else { return Size(columns: 80, rows: 24) }
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...Size.limit).contains(columns), (1...Size.limit).contains(rows)
    else { throw .badValue(.size, text) }
    return Size(columns: columns, rows: rows)
  }

  /// Presses keys at a desk on a copy of the meeting in memory, and prints what it shows then.
  private static func frame(
    _ path: String, desk: Desk, size: Size, keys: [Key], in shell: Shell
  ) -> Int32 {
    do throws(RecordError) {
      var record = try MeetingRecord.open(at: path, for: .reading)
      record.detach()
      let clock = shell.clock()
      var session = Session(
        record.history, desk: desk, language: shell.language, size: size, clock: clock)
      let drafts = DraftFile(besideMeeting: path, desk: desk)
      session.takeUp(drafts.read())
      let language = shell.language
      var run = DeskRun(session, on: record, outside: Files.outside(path, language))
      for key in keys {
        guard run.press(key, at: clock) != .quit else { break }
      }
      let frame = Frame(size, drawing: DeskView(session: run.session))
      for row in frame.text.split(separator: "\n", omittingEmptySubsequences: false) {
        shell.out.line(String(row))
      }
      return Status.done
    } catch {
      shell.complain(error.sentence(shell.language), file: path, line: error.line)
      return Status.refused
    }
  }
}
