import { describe, expect, expectTypeOf, it } from 'vitest'
import { instrumentWords, noteTemplateWords } from '../../../shared/domain/screen-names'
import { errorCodes } from '../../../shared/errors'
import { en, fr, nl } from '../../support/catalogues'
import { flatCatalogue } from '../../../renderer/i18n/flat-catalogue'
import type { ParametersOf, WordKey } from '../../../renderer/i18n/word-keys'

const dutch = flatCatalogue(nl)
const translations = { fr: flatCatalogue(fr), en: flatCatalogue(en) }

function parametersIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()
}

describe('the catalogues', () => {
  it.each(Object.entries(translations))(
    '%s has the keys of the Dutch model, and no other',
    (_language, texts) => {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(dutch).sort())
    }
  )

  it.each(Object.entries(translations))('%s uses the parameters of the Dutch model', (_language, texts) => {
    for (const [key, text] of Object.entries(texts)) {
      expect({ key, parameters: parametersIn(text) }).toEqual({
        key,
        parameters: parametersIn(dutch[key] ?? '')
      })
    }
  })

  it.each(Object.entries({ nl: dutch, ...translations }))(
    '%s leaves no sentence empty and never shouts',
    (_language, texts) => {
      for (const [key, text] of Object.entries(texts)) {
        expect(text.trim(), key).not.toBe('')
        expect(text, key).not.toContain('!')
      }
    }
  )

  it.each(Object.entries({ nl: dutch, ...translations }))(
    '%s has a sentence for every error code',
    (_language, texts) => {
      expect(errorCodes.filter((code) => texts[`errors.${code}`] === undefined)).toEqual([])
    }
  )

  it.each(Object.entries({ nl, fr, en }))(
    '%s calls templates and instruments what search finds them by',
    (language, { notes, psychometrics }) => {
      expect(noteTemplateWords[language as 'nl']).toEqual(notes.templates)
      expect(instrumentWords[language as 'nl']).toEqual(psychometrics.instruments)
    }
  )

  it('names both forms of a plural', () => {
    const plurals = Object.keys(dutch).filter((key) => key.endsWith('_one') || key.endsWith('_other'))
    for (const key of plurals) {
      expect(dutch[key.replace(/_(one|other)$/, '_one')], key).toBeDefined()
      expect(dutch[key.replace(/_(one|other)$/, '_other')], key).toBeDefined()
    }
  })
})

// Checked by the compiler: `tsc -p tests` fails when one of these stops being true.
describe('the types of the words', () => {
  it('refuse a key that is in no catalogue', () => {
    expectTypeOf<'errors.vault.locked'>().toExtend<WordKey>()
    expectTypeOf<'common.save'>().toExtend<WordKey>()
    expectTypeOf<'common.sav'>().not.toExtend<WordKey>()
    expectTypeOf<'errors.vault'>().not.toExtend<WordKey>()
  })

  it('ask exactly the parameters that the sentence names', () => {
    expectTypeOf<ParametersOf<'common.save'>>().toEqualTypeOf<[]>()
    expectTypeOf<[]>().not.toExtend<ParametersOf<'errors.vault.wait'>>()
    expectTypeOf<[{ seconds: number }]>().toExtend<ParametersOf<'errors.vault.wait'>>()
    expectTypeOf<[{ second: number }]>().not.toExtend<ParametersOf<'errors.vault.wait'>>()
  })

  it('take one key for both forms of a plural, and a number to choose with', () => {
    expectTypeOf<'search.results'>().toExtend<WordKey>()
    expectTypeOf<'search.results_one'>().not.toExtend<WordKey>()
    expectTypeOf<[{ count: string }]>().not.toExtend<ParametersOf<'search.results'>>()
  })
})
