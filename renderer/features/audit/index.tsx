import { IconShieldCheck } from '@tabler/icons-react'
import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { AuditScreen } from './AuditScreen'

export const audit: Feature = {
  room: { name: 'privacy', path: paths.privacy, icon: IconShieldCheck },
  routes: [{ path: paths.privacy, element: <AuditScreen /> }]
}
