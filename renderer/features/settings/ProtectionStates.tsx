import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, type Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useRead } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import { protectionStates, type ProtectionFacts, type Verdict } from './protection-states'
import style from './Security.module.css'
import { useProtections } from './use-protections'

const icons: Record<Verdict, Icon> = {
  good: IconCircleCheck,
  warn: IconAlertTriangle,
  info: IconInfoCircle
}

/** One line for each protection and its state, shown by an icon, a colour and a word. */
export function ProtectionStates(): ReactNode {
  const protections = useProtections()
  const sealing = useRead('vault.sealing', {})
  const locking = useRead('locking.settings', {})
  return (
    <Loaded read={protections}>
      {(onThisPc) => (
        <Loaded read={sealing}>
          {(sealed) => (
            <Loaded read={locking}>
              {({ own }) => <StateList facts={{ onThisPc, sealed, lock: own }} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function StateList({ facts }: { facts: ProtectionFacts }): ReactNode {
  const { t } = useWords()
  return (
    <ul className={style['states']}>
      {protectionStates(t, facts).map(({ label, verdict, sentence }) => {
        const Mark = icons[verdict]
        return (
          <li key={label} data-verdict={verdict}>
            <Mark size="1.25rem" stroke={1.75} aria-hidden />
            <div>
              <h3>
                {label}
                <span>{t(`security.state.verdicts.${verdict}`)}</span>
              </h3>
              <p>{sentence}</p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
