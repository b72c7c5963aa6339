import { Button, Group } from '@mantine/core'
import { useContext, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Failure } from '../../shared/errors'
import { paths } from '../client/paths'
import { failureOf } from '../client/vault-failure'
import { useWords } from '../i18n/words'
import { FailureNotice } from './FailureNotice'
import { Page } from './Page'
import { InsidePage } from './place'
import { BlockSkeleton, Delayed } from './Skeleton'

interface Reading<T> {
  data: T | undefined
  error: Error | null
  refetch: () => unknown
}

interface LoadedProps<T> {
  /** What `useRead` gave. */
  read: Reading<T>
  /** The shape of what comes; shown after 150 ms. */
  skeleton?: ReactNode
  children: (value: T) => ReactNode
}

/** Nothing for 150 ms, then a skeleton, then the value, or why not and a way to try again. */
export function Loaded<T>({ read, skeleton, children }: LoadedProps<T>): ReactNode {
  if (read.data !== undefined) return children(read.data)
  if (read.error) return <NotShown failure={failureOf(read.error)} onRetry={read.refetch} />
  return <Delayed>{skeleton ?? <BlockSkeleton />}</Delayed>
}

/** The reason where the value would stand; where it is a whole screen, with a heading and two ways on. */
function NotShown({ failure, onRetry }: { failure: Failure; onRetry: () => unknown }): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const inside = useContext(InsidePage)
  // What is gone does not come back by asking again.
  const again = failure.code === 'record.missing' ? {} : { onRetry }
  const notice = <FailureNotice failure={failure} {...again} />
  if (inside) return notice
  return (
    <Page title={t('common.notShown')} width="reading">
      {notice}
      <Group>
        <Button variant="default" onClick={() => void navigate(-1)}>
          {t('common.back')}
        </Button>
        <Button onClick={() => void navigate(paths.today)}>{t('common.crash.today')}</Button>
      </Group>
    </Page>
  )
}
