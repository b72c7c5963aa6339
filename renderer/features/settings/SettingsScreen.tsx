import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '../../client/paths'
import { useWords } from '../../i18n/words'
import { Page, Section } from '../../ui/Page'
import { AppearanceSettings } from './AppearanceSettings'
import { KeySettings } from './KeySettings'
import { LockingSettings } from './LockingSettings'
import { PracticeSettings } from './PracticeSettings'
import { ProfileSettings } from './ProfileSettings'
import { SecuritySettings } from './SecuritySettings'
import style from './SettingsScreen.module.css'

/** Parts with one section get its heading here; parts with several have their own. */
const parts = {
  appearance: { path: paths.settings, show: () => <OneSection of="appearance" show={AppearanceSettings} /> },
  practice: {
    path: `${paths.settings}/practice`,
    show: () => <OneSection of="practice" show={PracticeSettings} />
  },
  profile: {
    path: `${paths.settings}/profile`,
    show: () => <OneSection of="profile" show={ProfileSettings} />
  },
  locking: { path: `${paths.settings}/locking`, show: LockingSettings },
  keys: { path: `${paths.settings}/keys`, show: KeySettings },
  security: { path: `${paths.settings}/security`, show: SecuritySettings }
} as const

type Part = keyof typeof parts
const partNames = Object.keys(parts) as Part[]

/** One part of the settings; each has its own address. */
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
        <div className={style['part']}>
          <Show />
        </div>
      </div>
    </Page>
  )
}

interface OneSectionProps {
  of: 'appearance' | 'practice' | 'profile'
  show: () => ReactNode
}

function OneSection({ of, show: Show }: OneSectionProps): ReactNode {
  const { t } = useWords()
  return (
    <Section title={t(`settings.${of}.title`)} lead={t(`settings.${of}.text`)}>
      <Show />
    </Section>
  )
}
