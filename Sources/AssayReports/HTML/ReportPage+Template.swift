extension ReportPage {
  // NB: drawings carry their colours themselves: WeasyPrint 57 draws them without the page's style.
  /// The page. Values stand in text or between double quotes, never in a style or an address.
  static let template =
    """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="referrer" content="no-referrer"/>
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'"/>
    <title>{{pageTitle}}</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <div class="sheet">
    <div class="running"><p class="runningline">
    {{#marks}}
    <strong class="mark">{{name}}</strong>
    {{/marks}}
    <span dir="auto">{{organisation}}</span> · {{number}} · {{issue}}</p></div>
    <div class="content">
    <header class="cover">
    <p class="eyebrow">{{title}} · {{subtitle}}</p>
    <h1 dir="auto">{{organisation}}</h1>
    <p class="identity">{{number}} · {{issue}}</p>
    <ul class="marks">
    {{#marks}}
    <li><strong class="mark">{{name}}</strong> {{meaning}}</li>
    {{/marks}}
    </ul>
    </header>
    <main>
    {{#sections}}
    {{#isSecond}}
    \(contents)
    {{/isSecond}}
    <section id="section-{{number}}"
      aria-labelledby="title-{{number}}"{{#isFirst}} class="first"{{/isFirst}}>
    <h2 id="title-{{number}}"><span class="number">{{number}}</span> {{sectionTitle}}</h2>
    {{#blocks}}
    \(blocks)
    {{/blocks}}
    </section>
    {{/sections}}
    </main>
    <footer><p>{{end}} · {{number}} · {{issue}}</p></footer>
    </div>
    </div>
    </body>
    </html>

    """

  private static let contents =
    """
    <nav aria-labelledby="contents">
    <p id="contents" class="label">{{contentsTitle}}</p>
    <ol>
    {{#sections}}
    <li><a href="#section-{{number}}">{{sectionTitle}}</a></li>
    {{/sections}}
    </ol>
    </nav>
    """

  private static let cells =
    """
    {{#cells}}{{#isHead}}<th scope="row">{{text}}</th>{{/isHead}}\
    {{^isHead}}<td{{#isNumber}} class="figure"{{/isNumber}}>{{text}}</td>{{/isHead}}{{/cells}}
    """

  private static let blocks =
    """
    {{#heading}}<h3 dir="auto">{{.}}</h3>{{/heading}}
    {{#subheading}}<h4 dir="auto">{{.}}</h4>{{/subheading}}
    {{#clauseHeading}}<h5 dir="auto">{{.}}</h5>{{/clauseHeading}}
    {{#paragraph}}<p dir="auto">{{.}}</p>{{/paragraph}}
    {{#remark}}<p class="remark">{{.}}</p>{{/remark}}
    {{#list}}
    <ul>
    {{#items}}
    <li dir="auto">{{.}}</li>
    {{/items}}
    </ul>
    {{/list}}
    {{#facts}}
    <dl>
    {{#pairs}}
    <div><dt>{{name}}</dt>
    <dd{{#isMissing}} class="missing"{{/isMissing}}>{{#value}}<p dir="auto">{{.}}</p>{{/value}}</dd>
    </div>
    {{/pairs}}
    </dl>
    {{/facts}}
    {{#table}}
    <div class="wide" role="region" aria-label="{{caption}}" tabindex="0">
    <table>
    <caption>{{caption}}</caption>
    <thead><tr>
    {{#columns}}
    <th scope="col"{{#isNumber}} class="figure"{{/isNumber}}>{{text}}</th>
    {{/columns}}
    </tr></thead>
    <tbody>
    {{#rows}}
    <tr>\(cells)</tr>
    {{/rows}}
    {{#totals}}
    <tr class="total">\(cells)</tr>
    {{/totals}}
    </tbody>
    </table>
    </div>
    {{/table}}
    {{#chain}}
    <div class="chain">
    <p class="label">{{caption}}</p>
    <ol>
    {{#links}}
    <li class="{{#isAssessed}}assessed{{/isAssessed}}{{^isAssessed}}unassessed{{/isAssessed}}\
    {{#isBeside}} beside{{/isBeside}}"><p class="link">{{name}}</p>
    {{#ladder}}
    <svg xmlns="http://www.w3.org/2000/svg" class="ladder" role="img" aria-label="{{words}}"
      width="{{width}}" height="44" viewBox="0 0 {{width}} 44">
    {{#steps}}
    <rect x="{{x}}" y="{{y}}" width="22" height="{{height}}"
      {{#isHeld}}fill="#0b5563" stroke="#0b5563"{{/isHeld}}\
    {{#isOpen}}fill="#ffffff" stroke="#0b5563" stroke-width="1.5" stroke-dasharray="3 2"\
    {{/isOpen}}{{#isOut}}fill="#ffffff" stroke="#b3c1c4"{{/isOut}}/>
    {{/steps}}
    </svg>
    {{/ladder}}
    <p class="standing">{{level}}</p><p class="standard">{{standard}}</p></li>
    {{/links}}
    </ol>
    <p class="legend">{{legend}}</p>
    </div>
    {{/chain}}
    {{#verdicts}}
    <div class="verdicts{{#areMany}} many{{/areMany}}">
    {{#rows}}
    <div class="row">
    {{#verdicts}}
    <div class="verdict">
    <h3>{{standard}} <span class="title">{{title}}</span></h3>
    <p class="level">{{levelTitle}} {{level}}</p>
    {{#meaning}}<p class="meaning">{{.}}</p>{{/meaning}}
    {{#hasReasons}}
    <p class="label">{{reasonsTitle}}</p>
    <ul>
    {{#reasons}}
    <li>{{.}}</li>
    {{/reasons}}
    </ul>
    {{/hasReasons}}
    <p class="counts">{{counts}}</p>
    </div>
    {{/verdicts}}
    </div>
    {{/rows}}
    </div>
    {{/verdicts}}
    {{#profile}}
    <table class="profile">
    <caption>{{caption}}</caption>
    <thead><tr>{{#columns}}<th scope="col">{{text}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{clause}}</th>
    <td>
    {{#bars}}
    <svg xmlns="http://www.w3.org/2000/svg" class="bar" aria-hidden="true"
      width="200" height="8" viewBox="0 0 200 8">
    <rect fill="#e3e9e9" x="0" y="0" width="200" height="8"/>
    <rect fill="#0b5563" x="0" y="0" width="{{certain}}" height="8"/>
    {{#isRange}}
    <rect fill="#8fb8bd" x="{{certain}}" y="2" width="{{possibleWidth}}" height="4"/>
    {{/isRange}}
    </svg>
    {{/bars}}
    <span class="achieved">{{achieved}}</span></td>
    <td>{{rated}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    {{/profile}}
    {{#criterion}}
    <article class="criterion {{kind}}" aria-label="{{id}}">
    <p class="code"><span class="rating">{{code}}</span></p>
    <div class="body">
    <p class="about"><strong>{{id}}</strong>\
    {{#isEssential}} <span aria-hidden="true">◆</span>{{/isEssential}}\
    {{#marks}} · {{.}}{{/marks}}</p>
    {{#text}}<p class="asked" dir="auto">{{.}}</p>{{/text}}
    <p class="meant"><strong>{{meaning}}</strong></p>
    {{#ground}}<p class="ground" dir="auto">{{.}}</p>{{/ground}}
    {{#hasNote}}
    <div class="note"><p class="label">{{noteTitle}}</p>
    {{#note}}<p dir="auto">{{.}}</p>{{/note}}</div>
    {{/hasNote}}
    {{#hasEvidence}}
    <div class="support"><p class="label">{{evidenceTitle}}</p>
    {{#evidence}}<p dir="auto">{{.}}</p>{{/evidence}}</div>
    {{/hasEvidence}}
    {{#hasFindings}}
    <div class="support"><p class="label">{{findingsTitle}}</p>
    {{#findings}}<p dir="auto">{{.}}</p>{{/findings}}</div>
    {{/hasFindings}}
    {{#shortfall}}<p class="shortfall" dir="auto">{{.}}</p>{{/shortfall}}
    {{#attribution}}<p class="attribution">{{.}}</p>{{/attribution}}
    </div>
    </article>
    {{/criterion}}
    """
}
