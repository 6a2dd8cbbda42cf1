/**
 * How every PDF report looks, in Typst. A constant: what a report says arrives as JSON in `sys.inputs` and is only ever set as
 * strings, so that no text can become markup or code, whatever it holds. Numbers and lengths live here, words in the data.
 */
export const pdfTemplate = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let rtl-page = doc.language == "ar"
#let ink = rgb("#1d1b18")
#let soft = rgb("#57524a")
#let rule = rgb("#d5cfc2")
#let accent = rgb("#0b5a57")
#let tones = (
  worst: rgb("#a3211c"), poor: rgb("#a34a12"), middling: rgb("#7a5c00"), good: rgb("#3f6a16"),
  best: rgb("#14693a"), neutral: rgb("#4b5563"), open: rgb("#d5cfc2"),
)
#let arabic-fonts = ("Amiri", "Noto Sans")
#let latin-fonts = ("Noto Sans", "Amiri")
#let page-fonts = if rtl-page { arabic-fonts } else { latin-fonts }

#let date = if doc.date == none { none } else {
  datetime(
    year: int(doc.date.slice(0, 4)), month: int(doc.date.slice(5, 7)), day: int(doc.date.slice(8, 10)),
    hour: int(doc.date.slice(11, 13)), minute: int(doc.date.slice(14, 16)), second: int(doc.date.slice(17, 19)),
  )
}
#set document(title: doc.title, author: doc.author, date: date)
#set text(font: page-fonts, lang: doc.language, dir: if rtl-page { rtl } else { ltr }, size: if rtl-page { 11.5pt } else { 10.5pt }, fill: ink, hyphenate: false)
// The same line box for both scripts, whose fonts measure themselves differently: mixed lines and columns stay level.
#set text(top-edge: 0.78em, bottom-edge: -0.22em, costs: (runt: 400%))
#set par(leading: if rtl-page { 0.72em } else { 0.5em }, spacing: 1.1em)

#let lines(value) = value.split("\n").map(part => [#part]).join(linebreak())

// One run of text. Unless it continues its neighbours it stands between Unicode isolates (RLI or LRI, PDI): a direction set on
// the text alone would let the digits and dots beside it wander.
#let run(it) = {
  let look = it.at("look", default: none)
  let url = it.at("url", default: none)
  let body = text(
    lang: it.language.split("-").first(),
    font: if it.direction == "rtl" { arabic-fonts } else { latin-fonts },
    // Amiri is drawn smaller on its body than Noto Sans.
    size: if it.direction == "rtl" and not rtl-page { 1.1em } else if it.direction == "ltr" and rtl-page { 0.9em } else { 1em },
    if it.at("joined", default: false) { lines(it.text) } else {
      (if it.direction == "rtl" { "\u{2067}" } else { "\u{2066}" }) + lines(it.text) + "\u{2069}"
    },
  )
  if look == "strong" { body = strong(body) }
  if look == "soft" { body = text(fill: soft, body) }
  if look == "mark" { body = highlight(fill: rgb("#fff0b8"), top-edge: 0.9em, bottom-edge: -0.3em, body) }
  if look == "code" { body = text(size: 0.82em, top-edge: 0.95em, bottom-edge: -0.27em, body) }
  if look == "hash" { body = text(size: 0.72em, top-edge: 1.08em, bottom-edge: -0.3em, body) }
  if look == "removed" { body = highlight(fill: rgb("#fbe3e0"), top-edge: 0.9em, bottom-edge: -0.3em, strike(body)) + h(2.5pt) }
  if look == "added" { body = highlight(fill: rgb("#dff3e4"), top-edge: 0.9em, bottom-edge: -0.3em, underline(body)) }
  if url != none { body = link(url, text(fill: accent, underline(stroke: 0.4pt, offset: 2.5pt, body))) }
  body
}
#let line-of(items) = items.map(run).join()
#let says(value) = text(value)

// A paragraph of somebody's words, set from the side on which they begin.
#let block-of(items) = {
  let dir = if items.len() > 0 and items.first().direction == "rtl" { rtl } else { ltr }
  set text(dir: dir)
  align(start, line-of(items))
}

#set page(
  paper: "a4",
  margin: (x: 22mm, top: 30mm, bottom: 26mm),
  header-ascent: 9mm,
  header: {
    set text(size: 9pt)
    grid(columns: (1fr, auto), align: (start + horizon, end + horizon),
      text(size: 11pt, fill: accent, strong(line-of(doc.header.start))), text(fill: soft, says(doc.header.end)))
    v(-5pt)
    line(length: 100%, stroke: 1.2pt + accent)
  },
  footer: context {
    set text(size: 8pt, fill: soft)
    line(length: 100%, stroke: 0.5pt + rule)
    v(-4pt)
    grid(columns: (1fr, auto), align: (start, end), column-gutter: 8mm,
      line-of(doc.footer), [#says(doc.pageWords.page) #counter(page).display() #says(doc.pageWords.of) #counter(page).final().first()])
  },
)

#show heading.where(level: 1): it => block(above: 0.5em, below: 1em, text(size: 19pt, it.body))
#show heading.where(level: 2): it => block(above: 2em, below: 1em, width: 100%, sticky: true, stroke: (bottom: 0.6pt + rule), inset: (bottom: 6pt), text(size: 13.5pt, it.body))
#show heading.where(level: 3): it => block(above: 1.3em, below: 0.8em, sticky: true, text(size: 11pt, it.body))

#let pill(tag) = {
  let colour = tones.at(tag.tone)
  box(stroke: 0.7pt + colour, radius: 8pt, inset: (x: 7pt), outset: (y: 4.5pt), text(size: 8.5pt, fill: colour, run(tag.text)))
}

#let facts(rows) = grid(
  columns: (auto, 1fr), column-gutter: 6mm, row-gutter: 0.75em,
  ..rows.map(row => (text(fill: soft, says(row.name)), line-of(row.value))).flatten()
)

#let meter(it, colour) = block(above: 0.9em, below: 0.9em, {
  pdf.artifact(grid(
    columns: (1fr,) * it.count, column-gutter: 3pt,
    ..range(1, it.count + 1).map(step => rect(
      width: 100%, height: 6pt, radius: 1.5pt,
      fill: if step == it.here { colour } else { rule },
      stroke: if step == it.here { 1.2pt + colour } else { none },
    ))
  ))
  v(-6pt)
  grid(columns: (1fr, auto), text(size: 8pt, fill: soft, run(it.low)), text(size: 8pt, fill: soft, run(it.high)))
})

#let rating-card(card, withdrawn) = {
  let colour = tones.at(card.tone)
  grid.cell(stroke: 0.6pt + rule, inset: (x: 5mm, top: 5.5mm, bottom: 4mm), {
    place(top + start, dx: if rtl-page { 5mm } else { -5mm }, dy: -5.5mm, pdf.artifact(rect(width: 100% + 10mm, height: 4pt, fill: colour)))
    text(size: 9pt, fill: soft, says(card.question))
    block(above: 0.9em, below: 0.9em, text(size: 18pt, fill: colour, weight: "bold", if withdrawn { strike(run(card.answer)) } else { run(card.answer) }))
    if card.note != none { block(above: 0pt, text(fill: soft, says(card.note))) }
    if card.meter != none { meter(card.meter, colour) }
    text(size: 9.5pt, run(card.definition))
  })
}

#let notice(it) = {
  let colour = if it.grave { tones.worst } else { tones.middling }
  let edge = if rtl-page { (right: 4pt + colour, rest: 0.6pt + rule) } else { (left: 4pt + colour, rest: 0.6pt + rule) }
  block(width: 100%, below: 1.6em, stroke: edge, inset: (x: 5mm, y: 4mm), {
    text(size: 12pt, fill: if it.grave { colour } else { ink }, weight: "bold", says(it.title))
    for item in it.lines { block(above: 0.8em, line-of(item)) }
  })
}

#let bar(parts) = pdf.artifact(block(width: 100%, height: 6pt, above: 0.9em, below: 0.9em, grid(
  columns: parts.map(part => part.share * 1fr),
  ..parts.map(part => rect(width: 100%, height: 6pt, fill: tones.at(part.tone), stroke: none))
)))

#let quote-of(items) = {
  let dir = if items.first().direction == "rtl" { rtl } else { ltr }
  set text(dir: dir)
  let edge = if dir == rtl { (right: 2pt + accent) } else { (left: 2pt + accent) }
  let pad = if dir == rtl { (right: 4mm, y: 1mm) } else { (left: 4mm, y: 1mm) }
  block(width: 100%, above: 0.9em, below: 0.9em, stroke: edge, inset: pad, align(start, line-of(items)))
}

// What is short stays on one page; what is longer must be able to break, or it would run off the page.
#let kept-whole(limit, make) = layout(size => make(measure(make(true), width: size.width).height < limit))

#let render(it) = {
  if it.type == "title" {
    block(below: 1em, text(fill: soft, size: 9.5pt, line-of(it.kicker)))
    heading(level: 1, line-of(it.text))
  } else if it.type == "heading" {
    heading(level: 2, says(it.text))
  } else if it.type == "subheading" {
    heading(level: 3, line-of(it.line))
  } else if it.type == "notice" {
    notice(it)
  } else if it.type == "facts" {
    block(above: 1em, below: 1.2em, facts(it.rows))
  } else if it.type == "ratings" {
    block(above: 1.8em, below: 1.4em, breakable: false, grid(columns: (3fr, 2fr), column-gutter: 5mm, ..it.cards.map(card => rating-card(card, it.withdrawn))))
  } else if it.type == "prose" {
    for item in it.paragraphs { block(width: 100%, above: 1.2em, below: 1.2em, if it.lead { text(size: 12.5pt, block-of(item)) } else { block-of(item) }) }
  } else if it.type == "line" {
    block(above: 0.8em, below: 0.8em, sticky: it.at("keepWithNext", default: false), line-of(it.line))
  } else if it.type == "quote" {
    quote-of(it.line)
  } else if it.type == "tags" {
    block(above: 1.1em, below: 1.3em, it.tags.map(pill).join(h(5pt)))
  } else if it.type == "scale" {
    let rows = grid(columns: (auto, 1fr), column-gutter: 6mm, row-gutter: 0.8em,
      ..it.rows.map(row => (
        { let name = strong(text(fill: tones.at(row.tone), run(row.name))); if row.here { highlight(fill: rgb("#fff0b8"), extent: 3pt, top-edge: 0.9em, bottom-edge: -0.3em, name) } else { name } },
        run(row.definition),
      )).flatten())
    kept-whole(110mm, whole => block(width: 100%, breakable: not whole, rows))
  } else if it.type == "figures" {
    block(above: 1.8em, below: 1.4em, grid(columns: (1fr,) * it.figures.len(), column-gutter: 5mm,
      ..it.figures.map(figure => block(width: 100%, stroke: (top: 2pt + accent), inset: (top: 3mm), {
        text(size: 9pt, fill: soft, says(figure.name))
        linebreak()
        text(size: 17pt, weight: "bold", says(figure.value))
      }))))
  } else if it.type == "bar" {
    bar(it.parts)
  } else if it.type == "card" {
    let inner = for each in it.blocks { render(each) }
    let content = if it.number == none { inner } else {
      grid(columns: (8mm, 1fr), column-gutter: 3mm,
        circle(radius: 3.4mm, stroke: 0.8pt + accent, align(center + horizon, text(size: 9pt, fill: accent, weight: "bold", font: latin-fonts, str(it.number)))),
        inner)
    }
    kept-whole(55mm, whole => block(width: 100%, above: 1em, below: 1em, breakable: not whole, stroke: 0.6pt + rule, radius: 2pt, inset: (x: 5mm, y: 4mm), content))
  }
}
#for each in doc.blocks { render(each) }
`;
