/** The two files in which a font is published: western European letters, and those of neighbouring languages. */
function face(family: string, file: string, extension: string, weights: string, style: string): string {
  const rule = (name: string, range: string) =>
    `@font-face { font-family: "${family}"; font-weight: ${weights}; font-style: ${style};
      src: url("app://print/fonts/${name}.woff2") format("woff2"); unicode-range: ${range}; }`
  return `${rule(file, western)}\n${rule(extension, neighbouring)}\n`
}

const western =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
const neighbouring =
  'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'

// The print window serves the fonts of the app; nothing is fetched from elsewhere.
const fonts =
  face('Inter', 'inter', 'inter-ext', '100 900', 'normal') +
  face('Source Serif 4', 'source-serif', 'source-serif-ext', '200 900', 'normal') +
  face('Source Serif 4', 'source-serif-italic', 'source-serif-ext-italic', '200 900', 'italic')

const page = `
@page { size: A4; margin: 25mm 34mm 27mm 34mm; }
* { box-sizing: border-box; }
html { font: 400 10.5pt/15.5pt "Source Serif 4", Georgia, serif; color: #1E2430; background: #FFFFFF; }
body { margin: 0; overflow-wrap: break-word; hyphens: auto; orphans: 3; widows: 3; font-variant-numeric: oldstyle-nums; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
p, ul, ol { margin: 0 0 7.75pt; }
ul, ol { padding-left: 14pt; }
li { margin: 0 0 2pt; padding-left: 2pt; }
li::marker { color: #566070; }
h1, h2, h3, dt, figcaption, table, .label, .controller { font-variant-numeric: lining-nums; }
h1 { margin: 0; font-size: 25pt; line-height: 29pt; font-weight: 600; letter-spacing: -0.012em; text-wrap: balance; hyphens: manual; }
h2 { margin: 24pt 0 7pt; font-size: 14.5pt; line-height: 18pt; font-weight: 600; break-after: avoid; hyphens: manual; }
h2 + *, .quote-source { break-before: avoid; }
section > p:last-child { margin-bottom: 0; }
.label { font: 500 7.75pt/11pt "Inter", sans-serif; letter-spacing: 0.06em; text-transform: uppercase; color: #566070; }
.sans { font-family: "Inter", sans-serif; }
`

const report = `
.masthead { display: flex; justify-content: space-between; gap: 12pt; margin-bottom: 30pt; }
.masthead .practice { color: #0F5C63; }
.draft { color: #8A5A00; }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 10pt 18pt; margin: 20pt 0 6pt; padding: 13pt 0; border-top: 0.75pt solid #0F5C63; border-bottom: 0.5pt solid #D5D1C7; }
.facts div { break-inside: avoid; }
.facts .wide { grid-column: 1 / -1; }
.facts dt { margin-bottom: 1pt; }
.facts dd { margin: 0; line-height: 14pt; }
.facts dd small { display: block; font-size: 9pt; line-height: 12.5pt; color: #566070; }
.empty { color: #566070; font-style: italic; }
blockquote { margin: 11pt 0 13pt; padding: 0 0 0 13pt; border-left: 1.5pt solid #0F5C63; font-style: italic; }
blockquote p { margin-bottom: 4pt; }
blockquote .quote-source { display: block; font: 400 8pt/12pt "Inter", sans-serif; color: #566070; }
figure { margin: 14pt 0 16pt; break-inside: avoid; }
figure svg { display: block; margin: 8pt 0 6pt; }
figcaption { break-after: avoid; }
figcaption strong { display: block; font: 600 9.5pt/13pt "Inter", sans-serif; }
figcaption span { font: 400 8pt/12pt "Inter", sans-serif; color: #566070; }
table { width: 100%; border-collapse: collapse; font: 400 8.75pt/12pt "Inter", sans-serif; font-feature-settings: "tnum"; }
th { font-weight: 500; color: #566070; text-align: left; border-bottom: 0.75pt solid #1E2430; }
th, td { padding: 3pt 0 3pt 12pt; }
th:first-child, td:first-child { padding-left: 0; }
td { border-bottom: 0.5pt solid #E4E1DA; }
th.number, td.number { text-align: right; }
.caveat { margin: 6pt 0 0; font: 400 8pt/12pt "Inter", sans-serif; color: #566070; }
.signature { margin-top: 28pt; padding-top: 12pt; border-top: 0.75pt solid #0F5C63; break-inside: avoid; }
.signature .name { margin: 6pt 0 0; font-size: 12.5pt; line-height: 17pt; font-weight: 600; }
.signature .qualification { margin: 0 0 8pt; }
footer { break-inside: avoid; }
.controller { margin-top: 16pt; font: 400 8pt/12pt "Inter", sans-serif; color: #566070; break-inside: avoid; }
.controller p { margin: 0; }
`

const recovery = `
.facts { margin-bottom: 14pt; }
.groups { display: grid; grid-template-columns: repeat(4, auto); gap: 10pt 18pt; margin: 6pt 0 4pt; padding: 14pt; border: 0.75pt solid #0F5C63; border-radius: 6pt; list-style: none; break-inside: avoid; }
.groups li { display: flex; align-items: baseline; gap: 6pt; margin: 0; padding: 0; font: 500 14pt/20pt "DejaVu Sans Mono", "Consolas", "Menlo", monospace; font-feature-settings: "zero"; }
.groups .position { font: 400 7.5pt/20pt "Inter", sans-serif; color: #566070; min-width: 9pt; text-align: right; }
.warning { margin-top: 20pt; padding: 10pt 12pt; border-left: 2.5pt solid #8A5A00; background: #FBF6EA; break-inside: avoid; }
.warning p { margin: 0; }
.warning .name { font-weight: 600; margin-bottom: 2pt; }
`

export const reportStyle = fonts + page + report
export const recoverySheetStyle = fonts + page + report + recovery
