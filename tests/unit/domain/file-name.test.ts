import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameFor, isKeptByWindows } from '../../../shared/domain/file-name'

describe('the name of a file', () => {
  it.each([
    ['Rapport 2026-03-02.pdf', 'Rapport 2026-03-02.pdf'],
    ['Évaluation – Zoë.pdf', 'Évaluation – Zoë.pdf'],
    ['van 1. naar 2.pdf', 'van 1. naar 2.pdf'],
    ['CON', '_CON'],
    ['con.pdf', '_con.pdf'],
    ['NUL .pdf', '_NUL.pdf'],
    ['aux.txt', '_aux.txt'],
    ['aux.report.txt', '_aux.report.txt'],
    ['COM1', '_COM1'],
    ['LPT³.csv', '_LPT³.csv'],
    ['conout$', '_conout$'],
    ['contract.pdf', 'contract.pdf'],
    ['COM10.pdf', 'COM10.pdf'],
    ['a:b', 'a-b'],
    ['rapport:verborgen.pdf', 'rapport-verborgen.pdf'],
    ['wat? <"|*>.pdf', 'wat- -----.pdf'],
    ['..\\..\\x/y.pdf', '..-..-x-y.pdf'],
    ['dots...', 'dots'],
    ['blank   ', 'blank'],
    ['both . . .', 'both'],
    ['naam .pdf', 'naam.pdf'],
    ['een\nregel\u0000.pdf', 'een-regel-.pdf'],
    ['rapport\u202efdp.exe', 'rapport-fdp.exe'],
    ['', 'Dossier'],
    ['...', 'Dossier'],
    ['.pdf', 'Dossier.pdf']
  ])('%j becomes %j', (wanted, name) => {
    expect(fileNameFor(wanted)).toBe(name)
  })

  it('keeps its ending and stays below 120 characters', () => {
    const name = fileNameFor(`${'zeer lang '.repeat(40)}.pdf`)
    expect(name.length).toBeLessThanOrEqual(120)
    expect(name).toMatch(/[a-z]\.pdf$/)
  })

  it('is one that every system keeps as it is, whatever is wanted', () => {
    const part = fc.oneof(
      fc.constantFrom('con', 'NUL', 'com1', '.', ' ', '..', ':', '\\', '/', '\u202e', '.pdf', 'é'),
      fc.string({ unit: 'grapheme' })
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const name = fileNameFor(parts.join(''))
        expect(name).not.toMatch(/[. ]$|[<>:"/\\|?*]/)
        expect(name).not.toMatch(/^(con|nul|com1)(\.|$)/i)
        expect(name.length).toBeGreaterThan(0)
        expect(fileNameFor(name)).toBe(name)
        expect(isKeptByWindows(name)).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })

  it('is taken as the user chose it where Windows keeps it, and told apart where not', () => {
    for (const name of ['twee  blanken.pdf', `${'lang '.repeat(40)}x.pdf`, 'contract.pdf', '.verborgen'])
      expect(isKeptByWindows(name), name).toBe(true)
    for (const name of ['CON', 'nul.pdf', 'a:b', 'punt.', 'blank ', 'a?b'])
      expect(isKeptByWindows(name), name).toBe(false)
  })
})
