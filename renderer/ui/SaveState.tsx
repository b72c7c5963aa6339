import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { SaveState } from '../client/save-state'
import { useFormat } from '../i18n/format'
import { useWords } from '../i18n/words'
import style from './SaveState.module.css'

/** "Bewaard 14:02", read out at the next pause. "Saving" is not read out: it would interrupt the typing. */
export function SaveStateText({ state }: { state: SaveState }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  return (
    <span className={style['state']} data-kind={state.kind}>
      <span aria-hidden={state.kind === 'saving'} role="status">
        {state.kind === 'saving' && t('common.saving')}
        {state.kind === 'saved' && (
          <>
            <IconCheck size="1em" stroke={2} aria-hidden />{' '}
            {t('common.savedAt', { time: format.time(state.at) })}
          </>
        )}
        {state.kind === 'waiting' && t('common.unkept.state')}
        {state.kind === 'failed' && (
          <>
            <IconAlertTriangle size="1em" stroke={2} aria-hidden /> {t('common.notSaved')}
          </>
        )}
      </span>
    </span>
  )
}
