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
  /** The result of `useRead`. */
  read: Reading<T>
  /** Shown while loading, after 150 ms. */
  skeleton?: ReactNode
  children: (value: T) => ReactNode
}

/** Shows nothing for 150 ms, then a skeleton, then the value, or the failure with a way to try again. */
export function Loaded<T>({ read, skeleton, children }: LoadedProps<T>): ReactNode {
  if (read.data !== undefined) return children(read.data)
  if (read.error) return <LoadFailure failure={failureOf(read.error)} onRetry={read.refetch} />
  return <Delayed>{skeleton ?? <BlockSkeleton />}</Delayed>
}

/** The failure in place of the value; in place of a whole screen it has a heading and two links. */
function LoadFailure({ failure, onRetry }: { failure: Failure; onRetry: () => unknown }): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const inside = useContext(InsidePage)
  // Trying again does not bring back a missing record.
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
