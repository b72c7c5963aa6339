// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { pageFooter } from '../../../electron/vault/documents/page-footer'
import { reportHtml } from '../../../electron/vault/documents/report-html'
import { documentWords } from '../../../electron/vault/documents/words'
import type { ReportDocument } from '../../../electron/vault/documents/report-document'
import { documentLanguages } from '../../../shared/contract/reports'
import { aReport } from './a-report'

const page = (report: ReportDocument) => new DOMParser().parseFromString(reportHtml(report), 'text/html')
const textOf = (report: ReportDocument) => page(report).body.textContent

describe('a printed report', () => {
  test('R49 names practice, coachee, sponsor, assignment, author with qualification, date and validity', () => {
    const facts = page(aReport).querySelector('header')?.textContent
    for (const fact of [
      'Kompas Loopbaanbegeleiding',
      'An Vermeulen',
      'Stad Lokeren, dienst Ruimtelijke Ordening',
      aReport.assignment,
      'Lieve De Smet',
      'Erkend loopbaancoach, ICF PCC',
      '20 maart 2026',
      '20 maart 2028'
    ]) {
      expect(facts).toContain(fact)
    }
  })

  test('R49 has its sections in order, each under its title', () => {
    const titles = [...page(aReport).querySelectorAll('h2')].map((title) => title.textContent)
    expect(titles).toEqual(aReport.sections.map(({ name }) => documentWords.nl.report.sections[name]))
  })

  test('R03 names the controller and whom to ask about the data', () => {
    expect(textOf(aReport)).toContain('0417.568.766')
    expect(textOf(aReport)).toContain('privacy@kompas.example')
  })

  test('R37 says who answers for it once it is signed, and that it is a draft until then', () => {
    expect(textOf(aReport)).toContain('Ondertekend op 20 maart 2026')
    const draft = textOf({ ...aReport, signature: null })
    expect(draft).toContain('Concept, niet ondertekend')
    expect(draft).not.toContain('Ondertekend op')
    expect(draft).not.toContain('Geldig tot')
  })

  test('marks a quote as a quote, with its date', () => {
    const quote = page(aReport).querySelector('blockquote')
    expect(quote?.querySelector('p')?.textContent).toMatch(/^Ik merkte dat ik opgelucht was/)
    expect(quote?.querySelector('cite')?.textContent).toBe('Uit het sessieverslag van 17 februari 2026')
  })

  test('R48 puts the numbers and the range beside the picture, and says what they are not', () => {
    const figure = page(aReport).querySelector('figure')
    const rows = [...(figure?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent)
    )
    expect(rows[0]).toEqual(['Extraversie', '4,00', '1–5', '4 van 4'])
    expect(rows).toHaveLength(5)
    expect(figure?.querySelector('svg[role=img] title')?.textContent).toBe('Profiel Mini-IPIP')
    expect(figure?.textContent).toContain('niet vergeleken met een normgroep')
    expect(figure?.textContent).toContain('niet gevalideerd')
  })

  test('reads like its author laid it out: paragraphs, lists, line breaks', () => {
    const text = 'Eerste alinea\nmet een regel\n\nDan:\n- een\n- twee\nslot'
    const section = page({
      ...aReport,
      sections: [{ name: 'findings', blocks: [{ type: 'text', text }] }]
    }).querySelector('section')
    expect([...(section?.children ?? [])].map((element) => element.outerHTML)).toEqual([
      '<h2>Bevindingen</h2>',
      '<p>Eerste alinea<br>met een regel</p>',
      '<p>Dan:</p>',
      '<ul><li>een</li><li>twee</li></ul>',
      '<p>slot</p>'
    ])
  })

  test('everything that was typed is text and never markup', () => {
    const hostile = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'${1}'
    const report: ReportDocument = {
      ...aReport,
      title: hostile,
      coacheeName: hostile,
      sponsorName: hostile,
      assignment: hostile,
      recipientName: hostile,
      author: { name: hostile, qualification: hostile },
      practice: { ...aReport.practice, name: hostile, controllerContact: hostile },
      sections: [
        {
          name: 'findings',
          blocks: [
            { type: 'text', text: hostile },
            { type: 'quote', heldOn: '2026-02-17', text: hostile }
          ]
        }
      ]
    }
    const document = page(report)
    expect(document.querySelectorAll('script, img, iframe, link, a')).toHaveLength(0)
    expect(document.querySelectorAll('style')).toHaveLength(1)
    expect(document.querySelector('h1')?.textContent).toBe(hostile)
    expect(document.querySelector('main section p')?.textContent).toBe(hostile)
  })

  test('refers to nothing but the fonts of the app', () => {
    const addresses = reportHtml(aReport).match(/[a-z]+:\/\/[^"')\s]+/g) ?? []
    expect(addresses).not.toEqual([])
    for (const address of addresses) {
      expect(address).toMatch(/^app:\/\/print\/fonts\/(inter|source-serif)(-ext)?(-italic)?\.woff2$/)
    }
  })

  test.each(documentLanguages)('has its words in %s', (language) => {
    const document = page({ ...aReport, language })
    expect(document.documentElement.lang).toBe(language)
    expect(document.querySelector('h2')?.textContent).toBe(documentWords[language].report.sections.assignment)
    expect(pageFooter(language)).toContain(documentWords[language].page.confidential)
    expect(pageFooter(language)).toMatch(/class="pageNumber".*class="totalPages"/)
  })
})
