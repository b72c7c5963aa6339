import { audit } from './audit'
import { common } from './common'
import { disclosures } from './disclosures'
import { errors } from './errors'
import { fields } from './fields'
import { keyboard } from './keyboard'
import { navigation } from './navigation'
import { notes } from './notes'
import { organisations } from './organisations'
import { people } from './people'
import { reports } from './reports'
import { search } from './search'
import { security } from './security'
import { settings } from './settings'
import { psychometrics } from './psychometrics'
import { today } from './today'
import { trajectories } from './trajectories'
import { vault } from './vault'

export const en = {
  audit,
  common,
  disclosures,
  errors,
  fields,
  keyboard,
  navigation,
  notes,
  organisations,
  people,
  reports,
  search,
  security,
  settings,
  psychometrics,
  today,
  trajectories,
  vault
}
