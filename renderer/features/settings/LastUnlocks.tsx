import type { ReactNode } from 'react'
import { useRead } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import style from './Security.module.css'

/** The last unlocks, so that members notice one that was not theirs. */
export function LastUnlocks(): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const read = useRead('vault.lastUnlocks', {})
  return (
    <Loaded read={read}>
      {({ unlocks }) =>
        unlocks.length === 0 ? (
          <p>{t('security.unlocks.none')}</p>
        ) : (
          <table className={style['unlocks']}>
            <caption className="only-read-aloud">{t('security.unlocks.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('security.unlocks.at')}</th>
                <th scope="col">{t('security.unlocks.who')}</th>
                <th scope="col">{t('security.unlocks.failed')}</th>
              </tr>
            </thead>
            <tbody>
              {unlocks.map(({ at, memberName, failedAttempts, byRecoveryKey }) => (
                <tr key={at} data-failed={failedAttempts > 0}>
                  <td>
                    <time dateTime={at}>{format.moment(at)}</time>
                  </td>
                  <td>
                    {byRecoveryKey ? t('security.unlocks.byRecoveryKey', { name: memberName }) : memberName}
                  </td>
                  <td>{failedAttempts === 0 ? t('security.unlocks.noFailed') : failedAttempts}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Loaded>
  )
}
