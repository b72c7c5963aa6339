import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { Section } from '../../ui/Page'
import { AgreementRow } from './AgreementRow'
import style from './Agreements.module.css'
import { useDraft, type AgreementLine, type NoteDraft, type NoteText } from './note-draft'

const agreementsOf = (text: NoteText): readonly AgreementLine[] => text.agreements
const maxAgreements = 50

/** The agreements of a note: who does what by when. Open ones are copied from the previous note and to the next. */
export function Agreements({ draft }: { draft: NoteDraft }): ReactNode {
  const { t } = useWords()
  const lines = useDraft(draft, agreementsOf)
  const [justAdded, setJustAdded] = useState<string | null>(null)

  const add = (): void => {
    const key = crypto.randomUUID()
    draft.change({ agreements: [...lines, { key, who: 'coachee', what: '', due: null, done: false }] })
    setJustAdded(key)
  }

  return (
    <Section title={t('notes.agreements.title')} lead={t('notes.agreements.lead')}>
      {lines.length > 0 && (
        <table className={style['agreements']}>
          <caption className="only-read-aloud">{t('notes.agreements.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('notes.agreements.done')}</th>
              <th scope="col">{t('notes.agreements.who')}</th>
              <th scope="col">{t('notes.agreements.what')}</th>
              <th scope="col">{t('notes.agreements.due')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <AgreementRow
                key={line.key}
                line={line}
                number={index + 1}
                focused={line.key === justAdded}
                onChange={(part) => {
                  draft.changeAgreement(line.key, part)
                }}
                onRemove={() => {
                  draft.change({ agreements: lines.filter(({ key }) => key !== line.key) })
                }}
                onNext={add}
              />
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button
          variant="default"
          size="xs"
          disabled={lines.length >= maxAgreements}
          leftSection={<IconPlus size="1rem" stroke={1.75} />}
          onClick={add}
        >
          {t('notes.agreements.add')}
        </Button>
      </div>
    </Section>
  )
}
