/// The pages that a list of contents gives at the end of its titles.
enum PageColumn {
  /// Whether a line names the column, as "Sida" above the list does.
  static func isNamed(in lines: ArraySlice<Line>) -> Bool {
    lines.contains { line in
      line.text.utf8.count < 100 && !line.text.hasDigit
        && line.text.plainWords.contains { ["sid", "sida", "sidan", "sidnr"].contains($0) }
    }
  }

  /// Takes the pages off the titles where most titles end in one and they rise.
  static func remove(from entries: inout [AgendaEntry]) {
    let items = entries.indices.filter { entries[$0].kind != .divider }
    let paged = items.filter { tail(of: entries[$0].title) != nil }
    guard paged.count >= 3, paged.count * 10 >= items.count * 7 else { return }
    var last = 0
    for index in paged {
      guard let page = tail(of: entries[index].title)?.page, page >= last else { return }
      last = page
    }
    for index in paged {
      guard let tail = tail(of: entries[index].title) else { continue }
      entries[index].title = tail.before
      if entries[index].kind == .decision {
        entries[index].kind = ItemKind.infer(entries[index], group: nil)
      }
    }
  }

  /// The page that a title ends in, `7` or `7 - 23`, and the words before it.
  private static func tail(of title: String) -> (before: String, page: Int)? {
    let words = title.words
    for count in [3, 1] where words.count > count {
      let pages = words.suffix(count).joined(separator: " ")
      guard pages.isPages, let first = pages.split(whereSeparator: { " -–".contains($0) }).first,
        let page = Int(first), page < 1000
      else { continue }
      return (words.dropLast(count).joined(separator: " "), page)
    }
    return nil
  }
}
