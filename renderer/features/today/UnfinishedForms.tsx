import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useRead, useWrite } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Section } from '../../ui/Page'
import style from './TodayScreen.module.css'

/** Forms that were left half filled in, until somebody finishes or discards them. */
export function UnfinishedForms(): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const { data } = useRead('drafts.list', {})
  const discard = useWrite('drafts.discard')
  if (!data || data.drafts.length === 0) return null
  // One line for each screen, also when several of its forms were begun.
  const screens = data.drafts.filter(
    ({ place }, index, all) => all.findIndex((other) => other.place === place) === index
  )
  return (
    <Section title={t('today.drafts.title')}>
      <ul className={style['list']}>
        {screens.map((draft) => (
          <li key={draft.place}>
            <Link to={draft.place}>
              {draft.coacheeName === null
                ? draft.title
                : t('today.drafts.about', { title: draft.title, name: draft.coacheeName })}
            </Link>
            <span className={style['about']}>
              {t('today.drafts.keptAt', { moment: format.moment(draft.keptAt) })}
            </span>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                for (const { form, place } of data.drafts) {
                  if (place === draft.place) discard.mutate({ form })
                }
              }}
            >
              {t('common.draft.discard')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
