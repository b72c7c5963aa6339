import type { ReactNode } from 'react'
import type { Dossier } from '../../../shared/contract/people'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Facts } from '../../ui/Facts'

/** Who the coachee is and how to reach them. Unknown values are left out, except those that a coach looks for. */
export function PersonFacts({ person }: { person: Dossier['person'] }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const { street, postcode, city } = person.address
  const address = [street, `${postcode} ${city}`.trim()].filter((line) => line !== '').join(', ')
  const source = t(`people.sources.${person.source}`)
  const facts = [
    { label: t('people.fields.email'), value: person.email },
    { label: t('people.fields.phone'), value: person.phone },
    { label: t('people.fields.birthDate'), value: person.birthDate && format.longDay(person.birthDate) },
    { label: t('people.dossier.language'), value: t(`common.languages.${person.language}`) },
    ...(person.gender === null
      ? []
      : [{ label: t('people.fields.gender'), value: t(`people.genders.${person.gender}`) }]),
    ...(address === '' ? [] : [{ label: t('people.fields.address'), value: address }]),
    {
      label: t('people.dossier.source'),
      value: person.sourceDetail === '' ? source : `${source}: ${person.sourceDetail}`
    }
  ]
  return <Facts facts={facts} />
}
