extension ReportPage {
  /// Laid out with blocks, floats and tables alone, so that WeasyPrint 57 sets the same page.
  static let style =
    """
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: #ffffff; color: #1f2a30; font: 16px/1.55 "Helvetica Neue",
      "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
    p, ul, ol, dl, dd, h1, h2, h3, h4, h5 { margin: 0; padding: 0; }
    .content { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
    h1, h2, .verdict h3, .content > .cover .eyebrow { font-weight: 600; }
    h1 { font: 600 2.1rem/1.2 Georgia, "Iowan Old Style", "Noto Serif", "Liberation Serif", serif;
      letter-spacing: -0.01em; }
    h2 { font: 600 1.5rem/1.25 Georgia, "Iowan Old Style", "Noto Serif", "Liberation Serif", serif;
      margin: 4.5rem 0 1.5rem; padding-top: 1rem; border-top: 2px solid #0b5563; }
    h2 .number { color: #0b5563; padding-right: 0.35em; }
    h3 { font-size: 1.15rem; line-height: 1.35; margin: 2.75rem 0 0.9rem; color: #0b5563; }
    h4 { font-size: 1.02rem; line-height: 1.4; margin: 2.2rem 0 0.7rem; }
    h5 { font-size: 0.95rem; line-height: 1.4; margin: 1.6rem 0 0.5rem; color: #4a5a62;
      font-weight: 600; }
    section > p { margin: 0 0 0.8rem; }
    section > ul { margin: 0 0 1rem; padding-left: 1.2rem; }
    section > ul li { margin: 0.25rem 0; }
    a { color: #0b5563; }
    .label { font-size: 0.82rem; font-weight: 600; color: #4a5a62; }
    .remark { border-left: 3px solid #0b5563; padding: 0.1rem 0 0.1rem 0.9rem; color: #3d4b52; }

    .running { background: #f1f5f5; border-bottom: 1px solid #d4dede; padding: 0.5rem 1.25rem;
      font-size: 0.8rem; color: #3d4b52; }
    .runningline { max-width: 46rem; margin: 0 auto; }
    .mark { display: inline-block; border: 1px solid #0b5563; color: #0b5563; font-size: 0.75rem;
      line-height: 1; letter-spacing: 0.08em; padding: 0.25em 0.5em; margin-right: 0.35em; }
    .cover { padding-top: 3rem; }
    .eyebrow { color: #0b5563; font-size: 0.9rem; margin-bottom: 0.6rem; }
    .identity { color: #4a5a62; margin-top: 0.6rem; font-size: 0.92rem; }
    .marks { list-style: none; margin-top: 1.1rem; }
    .marks li { margin: 0.35rem 0; font-size: 0.92rem; color: #3d4b52; }

    section.first h2 { margin-top: 2.25rem; }
    .chain { margin: 1.5rem 0 2.25rem; }
    .chain ol { list-style: none; display: table; table-layout: fixed; width: 100%;
      margin-top: 0.8rem; border-collapse: separate; border-spacing: 0; }
    .chain li { display: table-cell; vertical-align: top; padding: 0.9rem 0.9rem 0.8rem;
      border-top: 3px solid #0b5563; background: #f1f5f5; border-right: 4px solid #ffffff; }
    .chain li.unassessed { border-top: 3px dashed #8fa0a6; background: #f8fafa; }
    .chain li.beside { border-top-color: #8fa0a6; }
    .chain .link { font-size: 0.85rem; color: #4a5a62; margin-bottom: 0.6rem; }
    .chain .standing { font: 600 1.6rem/1.2 Georgia, "Noto Serif", "Liberation Serif", serif;
      margin-top: 0.35rem; }
    .chain li.unassessed .standing { font-family: inherit; font-size: 0.9rem; font-weight: 400;
      font-style: italic; line-height: 1.5; color: #5b6a71; }
    .chain .standard { font-size: 0.82rem; color: #4a5a62; }
    .legend { font-size: 0.82rem; color: #5b6a71; margin-top: 0.6rem; }
    .ladder { display: block; }

    .verdicts { margin-bottom: 1.25rem; }
    .row { display: table; table-layout: fixed; width: 100%; border-top: 1px solid #d4dede; }
    .verdict { display: table-cell; box-sizing: border-box; padding: 1.1rem 1.6rem 1.1rem 0; }
    .many .verdict { width: 50%; }
    .many .verdict + .verdict { padding-right: 0; }
    .verdict h3 { margin: 0; color: #1f2a30; font-size: 1.08rem; }
    .verdict h3 .title { font-weight: 400; color: #4a5a62; padding-left: 0.35em; }
    .verdict .level { font-size: 1.02rem; font-weight: 600; color: #0b5563;
      margin: 0.1rem 0 0.5rem; }
    .verdict .meaning { margin-bottom: 0.6rem; }
    .verdict ul { padding-left: 1.1rem; margin: 0.15rem 0 0.5rem; }
    .verdict li { margin: 0.15rem 0; }
    .counts { font-size: 0.85rem; color: #5b6a71; }

    dl { margin: 0 0 1.25rem; border-bottom: 1px solid #e3e9e9; }
    dl > div { display: table; table-layout: fixed; width: 100%; border-top: 1px solid #e3e9e9; }
    dt, dd { display: table-cell; vertical-align: top; padding: 0.5rem 0; }
    dt { width: 30%; padding-right: 1rem; box-sizing: border-box; color: #4a5a62;
      font-size: 0.92em; }
    dd p + p { margin-top: 0.3rem; }
    .missing { color: #5b6a71; font-style: italic; }

    nav { margin-top: 3.5rem; }
    nav ol { padding-left: 1.6rem; margin-top: 0.4rem; }
    nav li { margin: 0.2rem 0; }

    .wide { overflow-x: auto; margin: 1.1rem 0 1.4rem; }
    .wide:focus-visible { outline: 2px solid #0b5563; outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; font-size: 0.88rem; line-height: 1.45;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding-bottom: 0.5rem; color: #1f2a30; }
    th, td { text-align: left; vertical-align: top; padding: 0.38rem 0.7rem 0.38rem 0;
      border-bottom: 1px solid #e3e9e9; font-weight: 400; }
    .wide td { white-space: pre-line; }
    thead th { color: #4a5a62; font-size: 0.85em; font-weight: 600;
      border-bottom: 1px solid #8fa0a6; vertical-align: bottom; }
    tbody th { font-weight: 600; }
    .figure { text-align: right; white-space: nowrap; }
    .total th, .total td { border-top: 1px solid #8fa0a6; border-bottom: none; font-weight: 600; }
    .profile { margin: 1.2rem 0 2rem; table-layout: fixed; }
    .profile th:first-child { width: 42%; }
    .profile th:last-child { width: 15%; }
    .profile tbody th { font-weight: 400; }
    .profile .bar { display: block; margin: 0.42rem 0 0.25rem; }
    .achieved { font-size: 0.92em; color: #3d4b52; }

    .criterion { border-top: 1px solid #e3e9e9; padding: 1rem 0 1.1rem; overflow: hidden; }
    .criterion .code { float: left; width: 3.2rem; }
    .criterion .body { margin-left: 3.9rem; }
    .rating { display: block; box-sizing: border-box; width: 2.7rem; text-align: center;
      font-weight: 600; padding: 0.35rem 0; border: 1px solid #0b5563; background: #0b5563;
      color: #ffffff; }
    .notApplicable .rating { background: #ffffff; color: #0b5563; }
    .unrated .rating { background: #ffffff; color: #4a5a62; border: 1px dashed #6c7c83; }
    .about { font-size: 0.85rem; color: #4a5a62; }
    .about strong { color: #1f2a30; }
    .asked { margin: 0.2rem 0 0.5rem; }
    .meant { font-size: 0.92rem; }
    .ground { font-size: 0.92rem; color: #3d4b52; }
    .note { border-left: 3px solid #b9d3d6; padding-left: 0.9rem; margin: 0.7rem 0 0.2rem; }
    .note p { margin-bottom: 0.3rem; }
    .support { margin: 0.7rem 0 0.2rem; font-size: 0.92rem; }
    .support p { margin-bottom: 0.2rem; }
    .shortfall { border-left: 3px solid #0b5563; padding-left: 0.9rem; margin: 0.7rem 0 0.2rem;
      font-size: 0.92rem; }
    .attribution { font-size: 0.82rem; color: #5b6a71; margin-top: 0.45rem; }
    footer { margin-top: 4rem; border-top: 1px solid #d4dede; padding-top: 0.8rem;
      font-size: 0.82rem; color: #5b6a71; }

    \(narrow)
    \(print)
    """

  private static let narrow =
    """
    @media screen and (max-width: 34rem) {
    h1 { font-size: 1.7rem; }
    h2 { font-size: 1.3rem; margin-top: 3.25rem; }
    .cover { padding-top: 2rem; }
    .chain ol { display: block; }
    .chain li { display: block; overflow: hidden; border-right: none; margin-bottom: 0.4rem;
      padding: 0.7rem 0.9rem; }
    .chain .ladder { float: right; }
    .chain .link { margin-bottom: 0; }
    .chain .standing { margin-top: 0; }
    dl > div, dt, dd { display: block; width: auto; }
    dt { padding-bottom: 0; }
    dd { padding-top: 0; }
    .row, .many .verdict, .verdict { display: block; width: auto; padding-right: 0; }
    .row .verdict + .verdict { border-top: 1px solid #d4dede; }
    .profile, .profile caption, .profile tbody, .profile tr, .profile tbody th, .profile td {
      display: block; width: auto; }
    .profile tbody tr { border-bottom: 1px solid #e3e9e9; padding: 0.5rem 0; }
    .profile tbody th, .profile td { border: none; padding: 0; }
    .profile tbody th:first-child { width: auto; }
    .profile thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip: rect(0 0 0 0); }
    .criterion .code { float: none; width: auto; margin-bottom: 0.5rem; }
    .criterion .body { margin-left: 0; }
    .rating { display: inline-block; }
    }
    """

  // NB: WeasyPrint lifts the running line into the page's margin and leaves @supports unread.
  // Browsers know no running elements; there the sheet becomes a table whose head every page
  // repeats.
  private static let print =
    """
    @page { size: A4; margin: 21mm 18mm 19mm; @top-left { content: element(running); width: 100%;
      } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Liberation Sans",
      Arial, sans-serif; color: #4a5a62; } }
    @media print {
    html { font-size: 9.6pt; }
    body { font-size: 9.6pt; line-height: 1.45; -webkit-print-color-adjust: exact;
      print-color-adjust: exact; }
    .content { max-width: none; padding: 0; }
    .running { position: running(running); background: none; border-bottom: 0.5pt solid #8fa0a6;
      padding: 0 0 4pt; font-size: 8pt; }
    .runningline { max-width: none; }
    .mark { font-size: 7.5pt; }
    h1 { font-size: 21pt; }
    h2 { font-size: 15pt; margin: 26pt 0 11pt; padding-top: 7pt; }
    h3 { font-size: 11.5pt; margin: 16pt 0 6pt; }
    h4 { font-size: 10.2pt; margin: 13pt 0 5pt; }
    h5 { font-size: 9.6pt; margin: 10pt 0 4pt; }
    h1, h2, h3, h4, h5, caption, .label { break-after: avoid; page-break-after: avoid; }
    .cover { padding-top: 0; }
    .cover .marks { margin-top: 5pt; }
    .eyebrow { margin-bottom: 3pt; }
    .identity { margin-top: 2pt; }
    .marks li { margin: 2pt 0; }
    section.first h2 { margin-top: 9pt; margin-bottom: 5pt; padding-top: 5pt; font-size: 13pt; }
    .chain { margin: 5pt 0 7pt; }
    .chain ol { margin-top: 3pt; }
    .chain li { padding: 5pt 8pt 4pt; }
    .chain .link { margin-bottom: 3pt; }
    .chain .ladder { height: 25pt; width: auto; }
    .chain li.assessed .standing { font-size: 13pt; margin-top: 1pt; }
    .legend { margin-top: 3pt; font-size: 7.5pt; }
    .verdicts { margin-bottom: 5pt; }
    .verdict { padding-top: 5pt; padding-bottom: 3pt; }
    .verdict .level { margin: 0 0 1pt; }
    .verdict li { margin: 0; }
    .many, .first dl { font-size: 8.6pt; line-height: 1.3; }
    .verdict .meaning, .verdict ul { margin-bottom: 2pt; }
    .first dl { margin-bottom: 0; }
    .first dt { width: 20%; }
    .first dt, .first dd { padding-top: 3pt; padding-bottom: 3pt; }
    nav { break-before: page; page-break-before: always; margin-top: 0; }
    #section-6, #section-8 { break-before: page; page-break-before: always; }
    .row, .criterion, .chain, tr, dl > div { break-inside: avoid; page-break-inside: avoid; }
    .wide { overflow: visible; }
    p { orphans: 3; widows: 3; }
    a { text-decoration: none; }
    .criterion { padding: 7pt 0 8pt; }
    footer { margin-top: 20pt; }
    }
    @supports (display: grid) {
    @media print {
    .sheet { display: table; width: 100%; table-layout: fixed; }
    .running { position: static; display: table-header-group; break-inside: avoid; }
    .runningline { border-bottom: 0.5pt solid #8fa0a6; padding-bottom: 4pt; margin-bottom: 12pt; }
    .content { display: table-row-group; }
    }
    }
    """
}
