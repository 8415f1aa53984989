internal import Agenda

extension Protocol {
  /// The protocol as plain text, 72 columns wide and without divided words.
  ///
  /// With `pages` it stands on pages of 60 lines with head, foot and numbers.
  /// - Parameters:
  ///   - pages: Whether it is laid out on pages.
  ///   - notice: What stands in the head of every page, such as that the paper is not complete.
  /// - Returns: The text, each line with its line end.
  /// - Complexity: O(*n*) in the length of the text.
  public func text(pages: Bool, notice: String? = nil) -> String {
    let head = TextHead(body: body, day: day, notice: notice, isDraft: !isVerified)
    guard pages else {
      let chunks = front.map { $0.chunks + contents(pageOf: nil) } ?? []
      return head.unpaged(chunks + paragraphs.flatMap(\.chunks))
    }
    let body = paragraphs.flatMap(\.chunks)
    func laidOut(_ pageOf: [Int: Int]) -> TextPages {
      let before = front.map { $0.chunks + contents(pageOf: pageOf) } ?? []
      return TextPages(before + body, room: head.room)
    }
    // The contents take as many lines whatever the numbers in them, so that two rounds suffice.
    return head.paged(laidOut(laidOut([:]).pageOfParagraph))
  }

  private func contents(pageOf: [Int: Int]?) -> [TextChunk] {
    guard !paragraphs.isEmpty else { return [] }
    var heading = TextChunk(["Innehåll"], gap: 2, staysWithNext: true)
    heading.beginsPage = true
    let widest = paragraphs.map(\.heading.columns).max() ?? 0
    return [heading]
      + paragraphs.enumerated().map { index, paragraph in
        let mark = TextLines.padded(paragraph.heading, to: max(widest, 7)) + " "
        var lines = TextLines.wrapped(
          paragraph.title, width: TextLines.width - 6, mark: mark)
        if let pageOf, let last = lines.popLast() {
          let page = pageOf[paragraph.number].map(String.init) ?? ""
          let dots = TextLines.width - last.columns - 2 - max(page.columns, 1)
          lines.append("\(last) \(String(repeating: ".", count: max(dots, 1))) \(page)")
        }
        return TextChunk(lines, gap: index == 0 ? 1 : 0)
      }
  }
}

extension VotingLists {
  /// The voting lists as plain text, one § after another.
  /// - Parameter notice: What stands in the head, such as that the paper is not complete.
  /// - Returns: The text, each line with its line end.
  public func text(notice: String? = nil) -> String {
    let head = TextHead(
      body: body, day: day, paper: "VOTERINGSLISTOR", notice: notice, isDraft: !isVerified)
    let none = TextChunk([Meeting.noVotesSentence], gap: 2)
    return head.unpaged(paragraphs.isEmpty ? [none] : paragraphs.flatMap(\.chunks))
  }
}

/// The head and foot of every page.
struct TextHead {
  var body: String
  var day: Day
  /// What the paper is.
  var paper = "PROTOKOLL"
  /// What is to be known of the paper before it is read.
  var notice: String?
  /// Whether it is a draft: not everything in it is verified.
  var isDraft = true
  /// What stands at the foot of every page; nothing where nobody signs the paper.
  var foot: String? = Self.signing

  /// The lines that fit on a page between head and foot, with an empty line at each.
  var room: Int { TextPages.height - lines(page: "").count - 1 - (foot == nil ? 0 : 2) }

  private static let signing =
    TextLines.padded("Justerandes sign", to: 36) + "Utdragsbestyrkande"

  /// The head of a page: the body, what the paper is, the day, the number, that it is a draft.
  func lines(page: String) -> [String] {
    let left = 36
    let middle = [paper, "Mötesdatum", day.description]
    let right = [page, isDraft ? "UTKAST" : "", ""]
    // A name of two hundred characters takes six lines; nothing longer is let in.
    let names = TextLines.wrapped(body, width: left - 2).prefix(12)
    let rows = (0..<max(names.count, middle.count)).map { row in
      let name = row < names.count ? names[row] : ""
      let word = row < middle.count ? middle[row] : ""
      let edge = row < right.count ? right[row] : ""
      let line =
        TextLines.padded(name, to: left) + TextLines.padded(word, to: 20)
        + TextLines.flushRight(edge, to: TextLines.width - left - 20)
      return line.withoutTrailingBlanks
    }
    guard let notice else { return rows }
    return rows + [""] + TextLines.wrapped(notice, width: TextLines.width)
  }

  func paged(_ layout: TextPages) -> String {
    let count = layout.pages.count
    let pages = layout.pages.enumerated().map { index, lines in
      let head = self.lines(page: "\(index + 1) (\(count))") + [""]
      let blank = Array(repeating: "", count: max(layout.room - lines.count, 0))
      if let foot { return head + lines + blank + ["", foot] }
      return head + lines + (index + 1 == count ? [] : blank)
    }
    return pages.joined().map(\.written).joined()
  }

  func unpaged(_ chunks: [TextChunk]) -> String {
    var lines = self.lines(page: "")
    for chunk in chunks {
      lines += Array(repeating: "", count: chunk.beginsPage ? max(chunk.gap, 2) : chunk.gap)
      lines += chunk.lines
    }
    return lines.map(\.written).joined()
  }
}

extension String {
  /// The line as it is written, with its line end; whatever it was made of steers no terminal.
  var written: String { harmless.withoutTrailingBlanks + "\n" }

  var withoutTrailingBlanks: String {
    guard hasSuffix(" ") else { return self }
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
