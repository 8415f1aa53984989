public import Agenda

extension Protocol {
  /// The parts of the minutes as they are fixed for the verifiers: the front page, then each §.
  ///
  /// These bytes are what is verified; a part holds no head and no foot, and nothing of what becomes
  /// of the minutes afterwards.
  public var fixedTexts: [FixedText] {
    (front.map { [FixedText(paragraph: nil, text: $0.fixedChunks.text)] } ?? [])
      + paragraphs.map(\.fixedText)
  }
}

extension Paragraph {
  /// The § as it is fixed for the verifiers.
  var fixedText: FixedText {
    FixedText(paragraph: number, text: wording.text, lists: votes?.chunks.text ?? "")
  }

  /// The § without what is said of how it was verified, and without its voting lists.
  private var wording: [TextChunk] {
    var chunks = head
    for (index, section) in sections.enumerated() {
      chunks += section.chunks(gap: index == 0 ? 0 : 1)
    }
    for sentence in ending { chunks.append(TextChunk(TextLines.wrapped(sentence), gap: 1)) }
    return chunks
  }

  private var head: [TextChunk] {
    var number = TextChunk([heading.harmless], staysWithNext: true)
    number.beginsPage = true
    number.paragraph = self.number
    return [number, TextChunk(TextLines.wrapped(title), gap: 1, staysWithNext: true)]
  }

  /// The § as chunks: its number begins a page, and no heading stands last on one.
  var chunks: [TextChunk] {
    let closing = self.closing.map { TextChunk(TextLines.wrapped($0), gap: 1) }
    guard let kept else {
      var words = wording
      // That the § is verified does not stand alone on a page.
      if !closing.isEmpty, !words.isEmpty { words[words.count - 1].staysWithNext = true }
      return words + closing + (votes?.chunks ?? [])
    }
    var text = TextChunk.chunks(of: kept.text)
    text[0].beginsPage = true
    text[0].paragraph = number
    var lists = kept.lists.isEmpty ? [] : TextChunk.chunks(of: kept.lists)
    if !lists.isEmpty { lists[0].beginsPage = true }
    return text + closing + lists
  }
}

extension TextChunk {
  /// Lines that were written once, a chunk for what stands between empty lines.
  static func chunks(of text: String) -> [TextChunk] {
    var chunks: [TextChunk] = [TextChunk([])]
    var gap = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.isEmpty {
        gap += 1
        continue
      }
      if gap > 0, chunks.last?.lines.isEmpty == false { chunks.append(TextChunk([], gap: gap)) }
      gap = 0
      chunks[chunks.count - 1].lines.append(String(line))
    }
    return chunks
  }
}

extension [TextChunk] {
  /// The lines one below the other, each with its line end.
  var text: String {
    var text = ""
    for (index, chunk) in enumerated() {
      let gap = chunk.beginsPage ? Swift.max(chunk.gap, 2) : chunk.gap
      if index > 0 { text += String(repeating: "\n", count: gap) }
      for line in chunk.lines { text += line.written }
    }
    return text
  }
}
