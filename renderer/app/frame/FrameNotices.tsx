import { Button, CloseButton, Group } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import type { ErrorCode } from '../../../shared/errors'
import { paths } from '../../client/paths'
import { useWrite } from '../../client/records'
import { useSession } from '../../client/session'
import type { UnsavedDraft } from '../../client/draft-queue'
import { RecoveryKeyNotice } from '../../features/today'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'
import style from './Frame.module.css'

interface FrameNoticesProps {
  unkept: UnsavedDraft | null
  onKeep: () => void
}

/** What has to be known on whatever screen one is. Read out when there is a pause. */
export function FrameNotices({ unkept, onKeep }: FrameNoticesProps): ReactNode {
  const begun = useIsMounted()
  return (
    <div className={style['notices']} role="status">
      {unkept && <UnsavedDraftNotice unkept={unkept} onKeep={onKeep} />}
      {begun && <FailedAttempts />}
      {begun && <CutShort />}
      {begun && <RecoveryKeyReminder />}
    </div>
  )
}

/** A place that is read out must stand before its words come. */
function useIsMounted(): boolean {
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setBegun(true)
    })
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return begun
}

/** A form of its own says what is wrong in its fields; a draft is only ever too long. */
const reasons: Partial<Record<ErrorCode, 'full' | 'tooLong'>> = {
  'storage.full': 'full',
  'input.invalid': 'tooLong'
}

interface UnsavedDraftNoticeProps {
  unkept: UnsavedDraft
  onKeep: () => void
}

/** Where it was typed it can be tried again; from elsewhere one is led there. */
function UnsavedDraftNotice({ unkept: { why, place }, onKeep }: UnsavedDraftNoticeProps): ReactNode {
  const { t } = useWords()
  const { pathname, search } = useLocation()
  const there = place === pathname + search
  return (
    <Notice
      tone="warn"
      title={t('common.unkept.title')}
      quiet
      action={
        there ? (
          <Button variant="default" size="xs" onClick={onKeep}>
            {t('common.tryAgain')}
          </Button>
        ) : (
          <Button variant="default" size="xs" component={Link} to={place}>
            {t('common.unkept.go')}
          </Button>
        )
      }
    >
      {t(`common.unkept.${reasons[why.code] ?? 'refused'}`)} {t('common.unkept.nothingLost')}
    </Notice>
  )
}

/** What a lock did not let finish, until it was read. */
function CutShort(): ReactNode {
  const { t } = useWords()
  const { unfinishedJobs } = useSession()
  const acknowledge = useWrite('jobs.acknowledge', { quiet: true })
  const [read, setRead] = useState(false)
  if (unfinishedJobs.length === 0 || read) return null
  return (
    <Notice
      tone="info"
      title={t('common.jobs.cutTitle')}
      quiet
      action={
        <CloseButton
          aria-label={t('common.close')}
          onClick={() => {
            setRead(true)
            acknowledge.mutate({})
          }}
        />
      }
    >
      {unfinishedJobs.map((job) => t(`common.jobs.cut.${job}`)).join(', ')}. {t('common.jobs.cutText')}
    </Notice>
  )
}

/** Once for each unlock, until it was read. */
function FailedAttempts(): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const { failedAttempts } = useSession()
  const [read, setRead] = useState(false)
  const close = (): void => {
    setRead(true)
  }
  if (failedAttempts === 0 || read) return null
  return (
    <Notice
      tone="warn"
      quiet
      action={
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              close()
              void navigate(`${paths.settings}/security`)
            }}
          >
            {t('security.unlocks.show')}
          </Button>
          <CloseButton aria-label={t('common.close')} onClick={close} />
        </Group>
      }
    >
      {t('security.unlocks.failedSince', { count: failedAttempts })}
    </Notice>
  )
}

/** Today says it each time; whoever returns to another screen is told there, once. */
function RecoveryKeyReminder(): ReactNode {
  const { t } = useWords()
  const { pathname } = useLocation()
  const [first] = useState(pathname)
  const [read, setRead] = useState(false)
  const elsewhere = pathname !== first || pathname === paths.today || pathname.startsWith(paths.settings)
  if (elsewhere || read) return null
  const close = (
    <CloseButton
      aria-label={t('common.close')}
      onClick={() => {
        setRead(true)
      }}
    />
  )
  return <RecoveryKeyNotice quiet more={close} />
}
