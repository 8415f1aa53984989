internal import Agenda

extension Protocol {
  /// The minutes for programs, as `schemas/protokoll.schema.json` describes them.
  ///
  /// All that stands in the text stands here too, and beside it who, when and with what outcome.
  /// - Parameter notice: What is to be known of the paper before it is read.
  /// - Returns: The document.
  /// - Complexity: O(*n*) in the length of the text.
  public func json(notice: String? = nil) -> JSONValue {
    .object([
      "format": "klubba-protokoll",
      "version": .number(1),
      "remark": notice.map(JSONValue.text),
      "isDraft": .truth(!isVerified),
      "body": .object([
        "name": .text(body), "kind": .text(kind.rawValue),
        "principal": principal.map(JSONValue.text),
      ]),
      "date": .text(day.description),
      "place": place.map(JSONValue.text),
      "sittings": .list(sittings) {
        .object(["began": .moment($0.began), "ended": $0.ended.map(JSONValue.moment)])
      },
      "front": front?.json,
      "people": .list(people, \.json),
      "attendance": front == nil ? nil : attendance.json,
      "verifiers": .persons(verifiers),
      "signings": .list(signings, \.json),
      "notices": .list(notices, \.json),
      "paragraphs": .list(paragraphs, \.json),
    ])
  }
}

extension Protocol.Attendance {
  fileprivate var json: JSONValue {
    .object([
      "members": .list(members, \.json), "substitutes": .list(substitutes, \.json),
      "listeners": .list(listeners, \.json),
      "others": .list(others) {
        .object([
          "name": .text($0.name), "title": .filled($0.title),
          "role": $0.role.map { .text($0.rawValue) }, "paragraphs": .numbers($0.paragraphs),
        ])
      },
    ])
  }
}

extension Protocol.Stay {
  fileprivate var json: JSONValue {
    .object([
      "person": .person(person), "replaces": replaces.map(JSONValue.person),
      "paragraphs": .numbers(paragraphs), "remotely": .numbers(remotely),
    ])
  }
}

extension Protocol.Signing {
  fileprivate var json: JSONValue {
    .object([
      "name": .text(name), "person": person.map(JSONValue.person),
      "paragraphs": .numbers(paragraphs), "on": .text(on.description),
      "outcome": .text(outcome.rawValue), "method": .text(method.rawValue), "text": .filled(text),
    ])
  }
}

extension Protocol.Announcement {
  fileprivate var json: JSONValue {
    .object([
      "paragraphs": .numbers(paragraphs), "verified": .text(notice.verified.description),
      "on": .text(notice.on.description), "at": .moment(notice.at), "place": .text(notice.place),
      "by": .text(notice.by), "lastAppeal": .text(notice.lastAppeal.description),
      "firstRemoval": .text(notice.firstRemoval.description),
      "removal": notice.removal.map { removal in
        .object([
          "on": .text(removal.on.description), "at": .moment(removal.at), "by": .text(removal.by),
        ])
      },
    ])
  }
}

extension FrontPage {
  fileprivate var json: JSONValue {
    func row(_ row: Row) -> JSONValue {
      .object(["label": .text(row.label), "lines": .texts(row.lines)])
    }
    return .object([
      "rows": kept == nil ? .list(rows, row) : nil,
      "kept": kept.map { .text($0.text) },
      "signatures": .list(signatures) {
        .object([
          "label": .text($0.label), "name": .text($0.name), "remarks": .texts($0.remarks),
        ])
      },
      "notice": .list(notice, row),
    ])
  }
}

extension Participant {
  fileprivate var json: JSONValue {
    .object([
      "id": .number(place), "name": .text(name), "party": .filled(party), "role": .filled(role),
      "isMember": .truth(isMember),
    ])
  }
}

extension JSONValue {
  static func moment(_ moment: Moment) -> JSONValue { .text(moment.description) }
  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }
  static func numbers(_ numbers: [Int]) -> JSONValue { .list(numbers.map(JSONValue.number)) }
  /// A person by the number that `people` has them under.
  static func person(_ person: Participant) -> JSONValue { .number(person.place) }
  static func persons(_ persons: [Participant]) -> JSONValue {
    .list(persons.map(JSONValue.person))
  }

  /// Points with their labels and what is below them.
  static func points(_ points: [Point]) -> JSONValue {
    .list(points) { point in
      .object([
        "label": point.label.map(JSONValue.text), "text": .text(point.text),
        "points": point.points.isEmpty ? nil : .points(point.points),
      ])
    }
  }
}
