import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../client/paths'
import { useWords } from '../i18n/words'
import { Page } from '../ui/Page'

/** Shown in place of a screen that crashed: one sentence and two ways to go on. */
export function BrokenScreen({ onReopen }: { onReopen: () => void }): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  return (
    <Page title={t('common.crash.title')} lead={t('common.crash.text')} width="reading">
      <Group>
        <Button onClick={onReopen}>{t('common.crash.reopen')}</Button>
        <Button variant="default" onClick={() => void navigate(paths.today)}>
          {t('common.crash.today')}
        </Button>
      </Group>
    </Page>
  )
}

/** Shown for a path that belongs to no feature. */
export function NoSuchScreen(): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  return (
    <Page title={t('common.notFound.title')} lead={t('common.notFound.text')} width="reading">
      <Group>
        <Button variant="default" onClick={() => void navigate(-1)}>
          {t('common.back')}
        </Button>
        <Button onClick={() => void navigate(paths.today)}>{t('common.crash.today')}</Button>
      </Group>
    </Page>
  )
}
