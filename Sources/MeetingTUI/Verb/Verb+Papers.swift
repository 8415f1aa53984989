import Agenda

// Verifying, correcting, announcing and publishing the minutes.
extension Verb.Row {
  static let send = Self(
    names: ["skicka"], key: "6", group: .papers,
    hint: Phrase(sv: "skicka", en: "send"),
    help: Phrase(
      sv: "Skickar protokollet till justerarna: texten ligger fast som den är.",
      en: "Sends the minutes to the verifiers: the text is fixed as it is."))
  static let attest = Self(
    names: ["justera"], key: "7", group: .papers,
    hint: Phrase(sv: "justera", en: "attest"),
    help: Phrase(
      sv: "Antecknar att någon undertecknar, vägrar eller har förhinder:"
        + " sekreterare, ordförande, justerare i den ordningen.",
      en: "Records that someone signs, refuses or is hindered:"
        + " secretary, chairs, verifiers in this order."),
    words: [.many(.signer)],
    keys: [
      Parameter(.on, .day(else: [])), Parameter(.item, .itemList),
      Parameter(.outcome, .oneOf(.outcomes)), Parameter(.text),
      Parameter(.by, .oneOf(.signingMethods)), Parameter(.key, .file),
      Parameter(.signature, .file),
    ])
  static let correct = Self(
    names: ["rätta"], key: "=", group: .papers,
    hint: Phrase(sv: "rätta", en: "correct"),
    help: Phrase(
      sv: "Rättar en justerad paragraf synligt; texten står kvar.",
      en: "Corrects a verified § visibly; the text stands."),
    words: [.one(.item)],
    keys: [Parameter(.text, required: true), Parameter(.on, .day(else: [])), Parameter(.by)])
  static let mask = Self(
    names: ["maskera"], key: "_", group: .papers,
    hint: Phrase(sv: "maskera", en: "mask"),
    help: Phrase(
      sv: "Maskerar ord på webben; utan ord bekräftas att paragraferna är granskade.",
      en: "Masks words on the web; without words it confirms that the §§ are reviewed."),
    words: [.optional(.text)],
    keys: [Parameter(.as), Parameter(.item, .itemList), Parameter(.by), Parameter(.found)])
  static let post = Self(
    names: ["anslå"], key: "8", group: .papers,
    hint: Phrase(sv: "anslå", en: "post"),
    help: Phrase(
      sv: "Antecknar att det är anslaget att paragrafer är justerade.",
      en: "Records that the notice of verified §§ is posted."),
    keys: [
      Parameter(.on, .day(else: [])), Parameter(.item, .itemList), Parameter(.place),
      Parameter(.by),
    ])
  static let takeDown = Self(
    names: ["ta-ned"], key: "9", group: .papers,
    hint: Phrase(sv: "ta ned", en: "take down"),
    help: Phrase(
      sv: "Antecknar att anslaget är nedtaget.", en: "Records that the notice is taken down."),
    keys: [Parameter(.on, .day(else: [])), Parameter(.item, .itemList), Parameter(.by)])
}
