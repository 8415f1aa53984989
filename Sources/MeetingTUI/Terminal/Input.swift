import Screen

/// What the loop waits for.
enum Input: Equatable {
  /// A key, a paste or the mouse.
  case key(Key)
  /// The screen has another size, or is to be drawn anew.
  case resized
  /// The file that is followed may have changed.
  case changed
  /// Nothing came within the time.
  case idle
  /// The program is asked to end, by this signal; a closed window counts as SIGHUP.
  case ended(signal: Int32)
}

/// Why no terminal could be opened.
enum TerminalRefusal: Error, Equatable {
  /// The standard input or output is a file or a pipe.
  case notATerminal
  /// The terminal cannot place text on its screen.
  case cannotDraw
  /// The system gave no pipe for signals.
  case noPipe
}
