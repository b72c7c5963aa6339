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
  unsaved: UnsavedDraft | null
  onRetry: () => void
}

/** Notices that are shown on every screen. Screen readers read them out at the next pause. */
export function FrameNotices({ unsaved, onRetry }: FrameNoticesProps): ReactNode {
  const isMounted = useIsMounted()
  return (
    <div className={style['notices']} role="status">
      {unsaved && <UnsavedDraftNotice unsaved={unsaved} onRetry={onRetry} />}
      {isMounted && <FailedAttempts />}
      {isMounted && <UnfinishedJobs />}
      {isMounted && <RecoveryKeyReminder />}
    </div>
  )
}

/** A live region announces only what is added after it exists, so the first notices are added a moment later. */
function useIsMounted(): boolean {
  const [isMounted, setIsMounted] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsMounted(true)
    })
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return isMounted
}

/** Reasons with a sentence of their own. For a draft, `input.invalid` can only mean that it is too long. */
const reasons: Partial<Record<ErrorCode, 'full' | 'tooLong'>> = {
  'storage.full': 'full',
  'input.invalid': 'tooLong'
}

interface UnsavedDraftNoticeProps {
  unsaved: UnsavedDraft
  onRetry: () => void
}

/** On the screen of the draft, offers to try again; on another one, a link to that screen. */
function UnsavedDraftNotice({ unsaved: { failure, place }, onRetry }: UnsavedDraftNoticeProps): ReactNode {
  const { t } = useWords()
  const { pathname, search } = useLocation()
  const isShown = place === pathname + search
  return (
    <Notice
      tone="warn"
      title={t('common.unkept.title')}
      quiet
      action={
        isShown ? (
          <Button variant="default" size="xs" onClick={onRetry}>
            {t('common.tryAgain')}
          </Button>
        ) : (
          <Button variant="default" size="xs" component={Link} to={place}>
            {t('common.unkept.go')}
          </Button>
        )
      }
    >
      {t(`common.unkept.${reasons[failure.code] ?? 'refused'}`)} {t('common.unkept.nothingLost')}
    </Notice>
  )
}

/** Jobs that a lock interrupted, until dismissed. */
function UnfinishedJobs(): ReactNode {
  const { t } = useWords()
  const { unfinishedJobs } = useSession()
  const acknowledge = useWrite('jobs.acknowledge', { quiet: true })
  const [dismissed, setDismissed] = useState(false)
  if (unfinishedJobs.length === 0 || dismissed) return null
  return (
    <Notice
      tone="info"
      title={t('common.jobs.cutTitle')}
      quiet
      action={
        <CloseButton
          aria-label={t('common.close')}
          onClick={() => {
            setDismissed(true)
            acknowledge.mutate({})
          }}
        />
      }
    >
      {unfinishedJobs.map((job) => t(`common.jobs.cut.${job}`)).join(', ')}. {t('common.jobs.cutText')}
    </Notice>
  )
}

/** Failed attempts since the last unlock, until dismissed. */
function FailedAttempts(): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const { failedAttempts } = useSession()
  const [dismissed, setDismissed] = useState(false)
  const close = (): void => {
    setDismissed(true)
  }
  if (failedAttempts === 0 || dismissed) return null
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

/** For members who return to another screen than Today, which always shows this notice: shown once, on that screen. */
function RecoveryKeyReminder(): ReactNode {
  const { t } = useWords()
  const { pathname } = useLocation()
  const [first] = useState(pathname)
  const [dismissed, setDismissed] = useState(false)
  const elsewhere = pathname !== first || pathname === paths.today || pathname.startsWith(paths.settings)
  if (elsewhere || dismissed) return null
  const close = (
    <CloseButton
      aria-label={t('common.close')}
      onClick={() => {
        setDismissed(true)
      }}
    />
  )
  return <RecoveryKeyNotice quiet more={close} />
}
