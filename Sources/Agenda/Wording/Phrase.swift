/// The language of the interface; papers are always Swedish.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Swedish.
  case swedish = "sv"
  /// English.
  case english = "en"
}

/// A text of the interface in both its languages, so that a missing one does not compile.
public struct Phrase: Hashable, Sendable {
  /// The Swedish text.
  public let sv: String
  /// The English text.
  public let en: String

  /// Makes a phrase from its two texts.
  public init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  /// The text in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .swedish: sv
    case .english: en
    }
  }
}
