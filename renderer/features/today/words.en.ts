import type { SameShape } from '../../i18n/same-shape'
import type { today as model } from './words.nl'

export const today: SameShape<typeof model> = {
  title: 'Today',
  greeting: 'Hello {{name}}',
  counts: {
    coachees_one: '{{count}} coachee',
    coachees_other: '{{count}} coachees',
    organisations_one: '{{count}} organisation',
    organisations_other: '{{count}} organisations',
    runningTrajectories_one: '{{count}} running trajectory',
    runningTrajectories_other: '{{count}} running trajectories'
  },
  recent: {
    title: 'Last worked on',
    lastSession: 'last session {{day}}',
    noSession: 'no session yet',
    noTrajectory: 'no trajectory yet',
    empty: 'The dossiers that you worked on last come here.',
    add: 'Add the first coachee'
  },
  agreements: {
    title: 'What you promised',
    due: 'by {{day}}',
    late: 'was due by {{day}}',
    empty: 'No open agreements. What you promise in a session appears here.'
  },
  reports: {
    title: 'To be signed',
    changed: 'changed {{day}}',
    empty: 'No reports in the making.'
  },
  drafts: { title: 'Unfinished', about: '{{title}}, {{name}}', keptAt: 'last filled in on {{moment}}' },
  place: {
    synchronised: {
      title: 'Your records are in a {{service}} folder',
      text: '{{service}} copies this folder while you work. The file with your records can become unreadable, and an encrypted copy is kept outside this PC. Have the folder left out of {{service}}, or moved to a folder on this PC itself. Quit Dossier first.'
    },
    share: {
      title: 'Your records are on another computer',
      text: 'Over a network the file with your records can be damaged, above all when two PCs open it at the same time. Have the folder moved to this PC. Quit Dossier first.'
    }
  },
  recoveryKey: {
    title: 'Check your recovery key',
    text: 'Without a recovery key on paper, a forgotten passphrase is the end of your dossiers.',
    action: 'Put it in order now'
  }
}
