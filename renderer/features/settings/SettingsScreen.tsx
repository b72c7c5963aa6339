import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { useWords } from '../../i18n/words'
import { Page, Section } from '../../ui/Page'
import { AppearanceSettings } from './AppearanceSettings'
import { PracticeSettings } from './PracticeSettings'
import { ProfileSettings } from './ProfileSettings'
import { RecoveryKeySettings } from './RecoveryKeySettings'
import style from './SettingsScreen.module.css'

const parts = {
  appearance: { path: paths.settings, show: AppearanceSettings },
  practice: { path: `${paths.settings}/practice`, show: PracticeSettings },
  profile: { path: `${paths.settings}/profile`, show: ProfileSettings },
  recoveryKey: { path: `${paths.settings}/recovery-key`, show: RecoveryKeySettings }
} as const

type Part = keyof typeof parts
const partNames = Object.keys(parts) as Part[]

/** One part at a time, each under an address of its own. */
export function SettingsScreen({ part }: { part: Part }): ReactNode {
  const { t } = useWords()
  const Show = parts[part].show
  return (
    <Page title={t('settings.title')}>
      <div className={style['settings']}>
        <nav aria-label={t('settings.title')}>
          <ul className={style['parts']}>
            {partNames.map((name) => (
              <li key={name}>
                <Link to={parts[name].path} aria-current={name === part ? 'page' : undefined}>
                  {t(`settings.${name}.title`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Section
          title={t(`settings.${part}.title`)}
          {...(part !== 'recoveryKey' && { lead: t(`settings.${part}.text`) })}
        >
          <Show />
        </Section>
      </div>
    </Page>
  )
}
