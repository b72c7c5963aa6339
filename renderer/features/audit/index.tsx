import { IconShieldCheck } from '@tabler/icons-react'
import type { Feature } from '../../app/feature'
import { paths } from '../../app/paths'
import { AuditScreen } from './AuditScreen'

export const audit: Feature = {
  room: { name: 'privacy', path: paths.privacy, icon: IconShieldCheck },
  routes: [{ path: paths.privacy, element: <AuditScreen /> }]
}
