import Agenda

extension Program {
  /// What happens without arguments: the start screen.
  static func start(in shell: Shell) -> Int32 {
    guard shell.isTerminal else {
      Help(language: shell.language).write(to: shell.err)
      return Status.misused
    }
    return Status.misused
  }
}
