/// How the papers look, on a screen and in print.
enum HTMLStyle {
  /// A text as a string of a style sheet, in which no sign of the text means anything: all but
  /// letters of the alphabet, digits and blanks are told by number.
  static func string(_ text: String) -> String {
    var string = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": string.unicodeScalars.append(scalar)
      default:
        let value = scalar.isHarmful ? 0x20 : scalar.value
        string += "\\" + String(value, radix: 16) + " "
      }
    }
    return string + "\""
  }

  /// What holds everywhere.
  static let everywhere = """

    :root {
      --paper: #ffffff; --ink: #1a1a1a; --soft: #545454; --rule: #767676;
      --hair: #c8cdd2; --link: #0b4f8a;
      --shade: #f2f4f6; --yes: #1f5f99; --no: #9a4a00; --on-sign: #ffffff; --draft: #9b1c1c;
    }
    html { font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans",
      "DejaVu Sans", sans-serif; line-height: 1.5; color: var(--ink);
      background-color: var(--paper); }
    body { margin: 0 auto; padding: 0 1rem 3rem; max-width: 44rem; overflow-wrap: break-word; }
    h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 0.4em; font-weight: 600; }
    h1 { font-size: 1.9rem; margin-top: 0; }
    h2 { font-size: 1.4rem; }
    h3 { font-size: 1.05rem; }
    h4 { font-size: 1rem; }
    p, ul, ol, dl, blockquote { margin: 0 0 0.7em; }
    a { color: var(--link); }
    header { padding: 2.5rem 0 1rem; border-bottom: 3px solid; }
    .organ { margin: 0; font-size: 1.1rem; color: var(--soft); }
    .draft { margin: 0; letter-spacing: 0.12em; color: var(--draft); }
    .notice { padding: 0.5em 0.8em; border: 2px solid; color: var(--draft); }
    footer { margin-top: 4rem; border-top: 1px solid; border-top-color: var(--rule);
      color: var(--soft); font-size: 0.9rem; padding-top: 0.6rem; }
    dl > div { padding: 0.45em 0; border-bottom: 1px solid; border-bottom-color: var(--hair); }
    dl.signatures > div { border-bottom: 0; }
    dd > ul { margin: 0; }
    dt { font-weight: 600; }
    dd { margin: 0; }
    .blank { height: 1.5em; }
    .sign::before { content: ""; display: block; height: 2.4em; margin-bottom: 0.2em;
      border-bottom: 1px solid; }
    ul, ol { padding-left: 1.4em; }
    .plain, .points, .contents ol { list-style: none; padding-left: 0; }
    .plain li { padding-left: 1.2em; text-indent: -1.2em; }
    .points > li { padding-left: 1.9em; text-indent: -1.9em; margin-bottom: 0.45em; }
    .points > li > * { text-indent: 0; }
    .points .label { display: inline-block; min-width: 1.6em; }
    .points .points { margin: 0.35em 0 0; }
    .points .points > li { margin-bottom: 0.1em; }
    .contents li { padding: 0.2em 0 0.2em 3.6em; text-indent: -3.6em; }
    .contents .label { display: inline-block; min-width: 3.3em; text-indent: 0; }
    .contents a { text-decoration: none; }
    .contents a:hover, .contents a:focus { text-decoration: underline; }
    .paragraph > h2, .voting-lists > h2 { margin-top: 3rem; padding-top: 0.8rem;
      border-top: 1px solid; }
    .paragraph > h2 .paragraph-number { display: block; color: var(--soft); font-weight: 400; }
    .decision { margin: 1.6em 0; padding: 0.8em 1rem; background-color: var(--shade);
      border-left: 4px solid; }
    .decision > h3 { margin-top: 0; }
    .decision > :last-child { margin-bottom: 0; }
    hr { border: 0; border-top: 1px dashed; border-top-color: var(--rule); margin: 1.6em 0; }
    blockquote { padding-left: 1rem; border-left: 2px solid; border-left-color: var(--rule); }
    blockquote p { margin-bottom: 0.3em; }
    .closing { font-weight: 600; }
    .signed { font-family: "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace;
      font-size: 0.85rem; line-height: 1.4; white-space: pre-wrap; margin: 0 0 1em; }
    .wide .signed { white-space: pre; }
    table { border-collapse: collapse; margin: 0.6em 0 1em; width: 100%; }
    caption { text-align: left; font-weight: 600; padding: 0.3em 0; }
    th, td { text-align: left; vertical-align: top; padding: 0.25em 0.5em;
      border-bottom: 1px solid; border-bottom-color: var(--hair); font-weight: 400; }
    thead th, tfoot th, tfoot td { font-weight: 600; }
    thead th, thead td { border-bottom: 2px solid; vertical-align: bottom; }
    tfoot th, tfoot td { border-top: 2px solid; border-bottom: 0; }
    th:first-child { padding-left: 0; }
    .count { text-align: right; font-variant-numeric: tabular-nums; }
    .mark { text-align: center; width: 3.2em; padding-left: 0.2em; padding-right: 0.2em; }
    figure { margin: 0.8em 0; }
    svg { display: block; width: 100%; max-width: 26rem; height: auto; font-family: inherit; }

    """

  /// What holds on a screen: the colours of the signs, which print takes from the signs themselves,
  /// and the wide and the dark one.
  ///
  /// An empty mark rather than none, for one browser tells nobody of a list without marks.
  static let screen = """

    .plain, .points, .contents ol { list-style-type: ""; }
    .wide { overflow-x: auto; }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link);
      outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; padding: 0.5em 1em; background-color: var(--paper); }
    .skip:focus { left: 1rem; top: 0.5rem; }
    .word { fill: var(--ink); }
    .on-sign { fill: var(--on-sign); }
    .yes { fill: var(--yes); }
    .no { fill: var(--no); }
    .open { stroke: var(--ink); }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181b; --ink: #e9e7e4; --soft: #b6b3ae; --rule: #7d8288;
        --hair: #454b52; --link: #93c8ff;
        --shade: #20252a; --yes: #8ec5ff; --no: #ffb870; --on-sign: #10181f; --draft: #ff9d96;
      }
    }
    @media (min-width: 40rem) {
      dl > div { display: grid; grid-template-columns: 13rem 1fr; column-gap: 1rem; }
      dd { grid-column: 2; }
    }
    @media (min-width: 76rem) {
      .with-contents { max-width: 66rem; }
      .with-contents main { display: grid; grid-template-columns: 18rem minmax(0, 44rem);
        column-gap: 4rem; align-items: start; }
      .contents { grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 0;
        max-height: 100vh; overflow-y: auto; font-size: 0.92rem; }
      .contents ~ div, .front { grid-column: 2; }
    }

    """

  /// What holds in print: the page with its head and foot, and where it breaks.
  static let print = """

    @page {
      size: A4; margin: 30mm 20mm 24mm;
      @top-left { width: 45%; text-align: left; vertical-align: top; padding-top: 12mm;
        font: 9pt sans-serif; }
      @top-center { width: 30%; text-align: left; vertical-align: top; padding-top: 12mm;
        font: 9pt sans-serif; white-space: pre-wrap; }
      @top-right { width: 25%; text-align: right; vertical-align: top; padding-top: 12mm;
        font: 9pt sans-serif; white-space: pre-wrap; }
      @bottom-left { font: 8pt sans-serif; text-align: left; }
      @bottom-center { font: 8pt sans-serif; text-align: center; }
      @bottom-right { font: 8pt sans-serif; text-align: right; }
    }
    html { font-size: 10.5pt; line-height: 1.4; }
    body { max-width: none; padding: 0; }
    .skip, footer { display: none; }
    header { padding: 0 0 0.4rem; }
    a { color: inherit; text-decoration: none; }
    h1, h2, h3, h4, caption { break-after: avoid; }
    tr, li, figure { break-inside: avoid; }
    p, li, dd { orphans: 2; widows: 2; }
    .closing { break-before: avoid; }
    thead { display: table-header-group; }
    tfoot { display: table-row-group; }
    dl > div { padding: 0.3em 0; }
    dt { float: left; width: 13rem; }
    dd { margin-left: 13.5rem; }
    dl > div::after { content: ""; display: block; clear: both; }
    .sheet dl, .signatures > div, .posting, .decision { break-inside: avoid; }
    .front + .contents, .contents + div, .paragraph + .paragraph, .voting-lists + .voting-lists,
    .paragraph > .voting-lists, .voting-list + .voting-list, .sheet + .sheet { break-before: page; }
    .contents > h2, .paragraph > h2, .voting-lists > h2, .voting-lists > h3 { margin-top: 0; }
    .paragraph > h2, .voting-lists > h2 { border-top: 0; padding-top: 0; }
    .contents li { position: relative; padding-top: 0.1em; padding-bottom: 0.1em;
      padding-right: 3em; }
    .contents a::after { content: target-counter(attr(href), page); position: absolute; right: 0;
      bottom: 0.1em; text-indent: 0; }
    svg { max-width: 11cm; }
    table.votes th, table.votes td { padding-top: 0.1em; padding-bottom: 0.1em; }
    .signed { font-size: 9pt; }

    """
}
