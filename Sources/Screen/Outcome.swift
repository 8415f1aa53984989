/// What a text field made of a key.
public enum Outcome: Hashable, Sendable {
  /// The text or the cursor moved, or could not move further.
  case editing
  /// The text is ready.
  case submitted
  /// The field is put away; its text stays as a draft.
  case cancelled
  /// The key means nothing here; the layer behind may use it.
  case ignored
  /// The text would become longer than its limit; nothing was changed.
  case full
}
