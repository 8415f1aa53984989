import Agenda

/// What a session asks the program around it to do; the session itself does no I/O.
enum Effect: Hashable, Sendable {
  /// Record a line; the outcome comes back as `recorded`, `refused` or `asks`.
  case record(Request)
  /// Write the drafts to disk, or take them away where none is left.
  case saveDrafts
  /// Let the shell have the terminal.
  case suspend
  /// Draw the whole screen anew, whatever stands on it.
  case repaint
  /// Look what lies at a name in the working folder; it comes back as `found(_:named:)`.
  case find(String)
  /// Ask which printers there are; they come back as `found`.
  case listPrinters
  case quit
}

/// A line to record, as the desk gave it.
struct Request: Hashable, Sendable {
  var line: VerbLine
  /// What the desk showed when the line was begun.
  var shown: Given.Shown
  /// Whether warnings were answered.
  var isConfirmed = false
}
