// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { recoverySheetHtml } from '../../../electron/vault/documents/recovery-sheet'
import { documentLanguages } from '../../../shared/contract/reports'

const groups = ['7K2M', '9QXZ', '04TB', 'VVN8', '3HGA', 'WW61', 'PDX5', '0RTC']

test.each(documentLanguages)(
  'the recovery sheet in %s has every group in order, and whose it is',
  (language) => {
    const html = recoverySheetHtml({
      language,
      practiceName: 'Kompas & <Zonen>',
      madeOn: '2026-03-02',
      groups
    })
    const document = new DOMParser().parseFromString(html, 'text/html')
    const shown = [...document.querySelectorAll('.groups li')].map((item) => item.textContent)
    expect(shown).toEqual(groups.map((group, index) => `${index + 1}${group}`))
    expect(document.querySelector('dl')?.textContent).toContain('Kompas & <Zonen>')
    expect(document.querySelector('dl')?.textContent).toContain('2026')
    expect(document.querySelectorAll('script')).toHaveLength(0)
  }
)
