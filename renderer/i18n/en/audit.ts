import type { audit as model } from '../nl/audit'
import type { SameShape } from '../same-shape'

export const audit: SameShape<typeof model> = {
  verbs: {
    read: 'Read',
    add: 'Added',
    change: 'Changed',
    delete: 'Deleted',
    search: 'Searched',
    print: 'Printed',
    copy: 'Copied',
    transfer: 'Disclosed',
    sign: 'Signed',
    unlock: 'Unlocked',
    lock: 'Locked'
  },
  subjects: {
    practice: 'Practice',
    member: 'Member',
    person: 'Person',
    organisation: 'Organisation',
    trajectory: 'Trajectory',
    goal: 'Goal',
    note: 'Session note',
    'test result': 'Test result',
    report: 'Report',
    disclosure: 'Disclosure',
    'recovery key': 'Recovery key',
    'audit log': 'Audit log'
  }
}
