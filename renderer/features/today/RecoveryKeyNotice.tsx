import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useSession } from '../../client/session'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'

interface RecoveryKeyNoticeProps {
  /** As in `Notice`. */
  quiet?: boolean
  /** Shown beside the link. */
  more?: ReactNode
}

/** Says that the recovery key is not on paper, with a link to make a new one. */
export function RecoveryKeyNotice({ quiet = false, more }: RecoveryKeyNoticeProps): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const session = useSession()
  const { data } = useRead('vault.session', {})
  if ((data ?? session).recoveryKeyConfirmed) return null
  return (
    <Notice
      tone="warn"
      title={t('today.recoveryKey.title')}
      quiet={quiet}
      action={
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" size="xs" onClick={() => void navigate(`${paths.settings}/keys`)}>
            {t('today.recoveryKey.action')}
          </Button>
          {more}
        </Group>
      }
    >
      {t('today.recoveryKey.text')}
    </Notice>
  )
}
