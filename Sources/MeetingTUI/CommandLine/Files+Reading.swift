import Agenda

extension Files {
  /// Reads the profile of a body.
  static func body(at path: String, _ language: Language) throws(InputError) -> Body {
    let bytes = try input(path, language)
    return try wrapping({ InputError($0, file: path, language) }) { () throws(ReadingError) in
      try BodyReader.read(bytes)
    }
  }

  /// Reads an agenda.
  static func agenda(at path: String, _ language: Language) throws(InputError) -> AgendaText {
    let bytes = try input(path, language)
    return try wrapping({ InputError($0, file: path, language) }) { () throws(ReadingError) in
      try AgendaReader.read(bytes, language: language)
    }
  }

  private static func input(_ path: String, _ language: Language) throws(InputError) -> [UInt8] {
    try wrapping({ InputError(file: path, $0.phrase, language) }) { () throws(FileError) in
      try read(path)
    }
  }

  /// What lines take from the disk, for the meeting in a file.
  static func outside(_ meeting: String, _ language: Language) -> Outside {
    var outside = Outside.none
    outside.report = report(in: language)
    outside.signature = signing(meeting)
    return outside
  }

  private static func report(in language: Language) -> ReportReading {
    { (path) throws(LineError) in
      let bytes = try wrapping({ LineError.unreadable(file: path, $0.phrase) }) {
        () throws(FileError) in
        try read(path)
      }
      let report = try wrapping({ LineError.unreadable(file: path, $0.message) }) {
        () throws(ReadingError) in
        try OfficersReport.read(bytes, language: language)
      }
      return report.officersText
    }
  }
}

extension InputError {
  /// Makes an error of a text that could not be read.
  init(_ error: ReadingError, file: String, _ language: Language) {
    self.init(file: file, line: error.line, sentence: error.message(language))
  }
}

extension OfficersReport {
  /// What the paper brings to an item: the account of the matter and the proposal, or, where it
  /// proposes nothing, itself among the documents.
  var officersText: OfficersText {
    let accounts = sections.filter { SectionKind(heading: $0.heading) == .summary }
    let summary = accounts.map(\.text).joined(separator: "\n\n")
    return OfficersText(
      summary: proposal.isEmpty || summary.isEmpty ? nil : summary, addressee: addressee,
      proposal: proposal, basis: reference.map { "\(title) (\($0))" } ?? title)
  }
}
