import Agenda

extension Program {
  /// Opens a desk, or draws one of its screens.
  static func desk(
    _ command: Subcommand, _ arguments: Arguments, in shell: Shell
  ) throws(UsageError) -> Int32 {
    throw .unknownCommand(command.rawValue)
  }

  /// What happens without arguments: the start screen.
  static func start(in shell: Shell) -> Int32 {
    Help(language: shell.language).write(to: shell.err)
    return Status.misused
  }
}
