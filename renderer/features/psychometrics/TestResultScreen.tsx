import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { TestResult } from '../../../shared/contract/psychometrics'
import { remarkOnLanguage } from '../../../shared/domain/psychometrics/instrument'
import { instruments } from '../../../shared/domain/psychometrics/instruments'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { allRows, DataTable } from '../../ui/DataTable'
import { Facts } from '../../ui/Facts'
import { Loaded } from '../../ui/Loaded'
import { Notice } from '../../ui/Notice'
import { Page, Section } from '../../ui/Page'
import { TestProfile } from './TestProfile'
import style from './TestResult.module.css'

export function TestResultScreen(): ReactNode {
  const { id = '' } = useParams()
  const result = useRead('psychometrics.get', { id })
  return <Loaded read={result}>{(value) => <Result result={value} />}</Loaded>
}

/** A result: the chart, the numbers, the caveats, and how the test was taken. */
function Result({ result }: { result: TestResult }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const name = t(`psychometrics.instruments.${result.instrument}`)
  return (
    <Page
      title={name}
      lead={`${result.coacheeName}, ${format.longDay(result.administeredOn)}`}
      trail={[{ title: result.coacheeName, to: paths.coachee(result.coacheeId) }]}
      actions={
        <Button component={Link} to={paths.newReport(result.trajectoryId)} variant="default">
          {t('psychometrics.result.startReport')}
        </Button>
      }
    >
      <div className={style['columns']}>
        <div className={style['column']}>
          <Section title={t('psychometrics.result.profile')}>
            <figure className={style['figure']}>
              <TestProfile
                instrument={result.instrument}
                scores={result.scores}
                title={t('psychometrics.result.chartTitle', { name: result.coacheeName, instrument: name })}
              />
            </figure>
          </Section>
          <Caveats result={result} />
          <Numbers result={result} />
        </div>
        <Section title={t('psychometrics.result.facts')}>
          <Administration result={result} />
        </Section>
      </div>
    </Page>
  )
}

function Caveats({ result }: { result: TestResult }): ReactNode {
  const { t, language } = useWords()
  const remark = remarkOnLanguage(instruments[result.instrument], result.language, language)
  const missing = result.answers.filter((answer) => answer === null).length
  return (
    <Notice tone="warn" title={t('psychometrics.result.caveats')}>
      <ul className={style['caveats']}>
        <li>{t('psychometrics.result.noNorms')}</li>
        {remark !== null && <li>{remark}</li>}
        {missing > 0 && <li>{t('psychometrics.result.missing', { count: missing })}</li>}
      </ul>
    </Notice>
  )
}

function Numbers({ result }: { result: TestResult }): ReactNode {
  const { t, language } = useWords()
  const format = useFormat()
  const { scales } = instruments[result.instrument]
  return (
    <Section title={t('psychometrics.result.numbers')}>
      <DataTable
        caption={t('psychometrics.result.numbers')}
        pages={allRows(result.scores)}
        rowKey={(row) => row.scale}
        empty={null}
        columns={[
          {
            key: 'scale',
            header: t('psychometrics.result.scale'),
            cell: (row) => scales.find(({ id }) => id === row.scale)?.names[language] ?? row.scale
          },
          {
            key: 'mean',
            header: t('psychometrics.result.mean'),
            align: 'end',
            width: '30%',
            cell: (row) => format.number(row.mean, 2)
          },
          {
            key: 'answered',
            header: t('psychometrics.result.answered'),
            align: 'end',
            width: '38%',
            cell: (row) => t('psychometrics.result.answeredOf', { answered: row.answered, items: row.items })
          }
        ]}
      />
    </Section>
  )
}

function Administration({ result }: { result: TestResult }): ReactNode {
  const { t, language } = useWords()
  const format = useFormat()
  const instrument = instruments[result.instrument]
  return (
    <Facts
      facts={[
        {
          label: t('psychometrics.result.coachee'),
          value: <Link to={paths.coachee(result.coacheeId)}>{result.coacheeName}</Link>
        },
        { label: t('psychometrics.result.administrator'), value: result.administratorName },
        { label: t('psychometrics.record.administeredOn'), value: format.longDay(result.administeredOn) },
        { label: t('psychometrics.record.mode'), value: t(`psychometrics.modes.${result.mode}`) },
        { label: t('psychometrics.record.language'), value: t(`common.languages.${result.language}`) },
        { label: t('psychometrics.record.conditions'), value: result.conditions },
        { label: t('psychometrics.result.edition'), value: instrument.edition },
        { label: t('psychometrics.result.publisher'), value: instrument.publisher },
        { label: t('psychometrics.result.licence'), value: instrument.licence[language] }
      ]}
    />
  )
}
