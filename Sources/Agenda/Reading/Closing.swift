/// The signature, the addresses and the notes that stand after the last item.
enum Closing {
  /// Where they begin among the lines of the last item; nothing where there are none.
  static func start(in lines: ArraySlice<Line>) -> Int? {
    for index in lines.indices.dropFirst() where !lines[index].isBlank {
      let text = lines[index].text
      guard closes(text) || isContact(text) else {
        if text.utf8.count < 200, text.holds("@") { return index }
        continue
      }
      var start = index
      while start - 1 > lines.startIndex, !lines[start - 1].isBlank { start -= 1 }
      if start - 1 == lines.startIndex, !lines[start - 1].isBlank { start = index }
      return start
    }
    return nil
  }

  /// Whether a line gives an address or a telephone.
  private static func isContact(_ text: String) -> Bool {
    text.utf8.count < 200
      && (["postadress", "besöksadress", "telefon ", "telefon:", "tfn ", "tfn:", "e-post"]
        .contains(where: text.begins))
  }

  private static func closes(_ text: String) -> Bool {
    if Self.beginnings.contains(where: text.begins) { return true }
    guard text.utf8.count < 60 else { return false }
    let words = text.plainWords.filter {
      !["vice", "1", "2", "e", "1:e", "andre", "förste", "i", "tf"].contains($0)
    }
    return !words.isEmpty && words.count <= 3
      && words.allSatisfy {
        [
          "ordförande", "sekreterare", "nämndsekreterare", "kommunsekreterare", "regionsekreterare",
          "verkställande", "direktör", "vd", "kyrkoherde", "förbundsdirektör", "förvaltningschef",
        ].contains($0)
      }
  }

  private static let beginnings = [
    "välkommen", "välkomna", "vid förhinder", "förhinder", "anmäl förhinder", "ledamot som",
    "ledamöter som", "ersättare kallas", "ersättare som", "handlingar finns",
    "handlingarna finns", "med vänlig hälsning", "kallelsen har", "den som är förhindrad",
    "meddela förhinder", "gruppmöten", "anmälan om förhinder", "väl mött", "obs!", "sändlista",
    "hälsningar", "med vänliga hälsningar", "vänliga hälsningar", "kopia till", "kallade:",
  ]
}
