import type { ReportSectionName, reportTemplates } from '../../../shared/domain/report-templates'
import type { Founding } from './steps-first-run'
import type {
  AgreementStep,
  CoacheeStep,
  ContactStep,
  OrganisationStep,
  TrajectoryStep
} from './steps-dossier'
import type { Layer, NoteHeading } from '../../../shared/domain/note-templates'
import type { AuditVerb, SubjectType } from '../../../shared/contract/operation'

type ProgressSection = Extract<ReportSectionName, (typeof reportTemplates)['progress'][number]>

const founding: Omit<Founding, 'language'> = {
  practice: {
    name: 'Praktijk De Linde',
    street: 'Lindestraat 12',
    postcode: '9000',
    city: 'Gent',
    enterpriseNumber: '0417.568.766',
    email: 'privacy@delinde.example'
  },
  member: { givenName: 'Hilde', familyName: 'Maes', qualification: 'Erkend loopbaancoach, ICF PCC' },
  passphrase: 'oude sluiswachter telt elf natte ganzen'
}

const sponsor: OrganisationStep = {
  name: 'Scheldemond Terminals',
  enterpriseNumber: '0440966354',
  sector: 'Logistiek en havenoverslag',
  street: 'Kaai 1742',
  postcode: '9130',
  city: 'Beveren'
}

const contact: ContactStep = {
  givenName: 'Karel',
  familyName: 'De Smet',
  function: 'HR-businesspartner',
  email: 'karel.desmet@scheldemond.example'
}

const otherOrganisation: OrganisationStep = {
  name: 'Brouwerij De Meander',
  sector: 'Voeding',
  city: 'Oudenaarde'
}
const otherContact: ContactStep = { givenName: 'Mieke', familyName: 'Claes', function: 'Personeelsdienst' }

const coachee: CoacheeStep = {
  givenName: 'An',
  familyName: 'Vermeulen',
  birthDate: '14/03/1984',
  email: 'an.vermeulen@post.example'
}

const agreement: AgreementStep = {
  matrix: { progress: 'withConsent', report: 'withConsent' },
  signedOn: '03/02/2026',
  signedForSponsorBy: 'Karel De Smet'
}

const trajectory: TrajectoryStep & { goals: readonly string[] } = {
  kind: 'coaching',
  assignment: 'Hoe leidt An na de fusie twee ploegen die elkaar niet kennen, zonder alles zelf te doen?',
  sponsor: sponsor.name,
  contact: 'Karel De Smet, HR-businesspartner',
  startsOn: '02/02/2026',
  sessionsPlanned: 8,
  goals: [
    'Werk uit handen geven zonder het terug te nemen',
    'Neen zeggen tegen de directie, met een voorstel erbij'
  ],
  agreement
}

const quoted = 'An wil tegen de zomer de weekplanning volledig aan haar twee ploegbazen overlaten.'

interface WrittenPassage {
  heading: NoteHeading
  text: string
  layer: Layer
}

const passages: readonly WrittenPassage[] = [
  {
    heading: 'goal',
    text: quoted,
    layer: 'shareable'
  },
  {
    heading: 'reality',
    text: 'Ze vertelt dat ze elke avond de planning overdoet die Wim gemaakt heeft, en dat Wim dat merkt. Ze noemt het zelf haar zwaluwnest: ze blijft eraan metselen.',
    layer: 'private'
  },
  {
    heading: 'options',
    text: 'Een week niet kijken en op vrijdag samen nabespreken. Of enkel de pieken zien. Of Wim zelf laten zeggen wanneer hij hulp wil.',
    layer: 'private'
  },
  {
    heading: 'will',
    text: 'Ze kiest voor een week niet kijken, en vertelt dat maandag aan beide ploegbazen.',
    layer: 'shareable'
  }
]

const sections: Record<ProgressSection, string> = {
  assignment:
    'Scheldemond Terminals vroeg begeleiding voor An Vermeulen, die sinds de fusie in januari twee ploegen leidt. De vraag: hoe leidt zij beide ploegen zonder alles zelf te doen?',
  course:
    'Het traject startte op 2 februari 2026. Er zijn acht sessies gepland; de eerste had plaats op kantoor.',
  findings:
    'An kent haar patroon en benoemt het zonder omwegen. Het volgende komt uit de sessie, in haar eigen woorden.',
  recommendations:
    'Bespreek na een maand met beide ploegbazen wat het niet-kijken heeft opgeleverd, en leg vast welke beslissingen voortaan bij hen liggen.'
}

/** What the log must contain at the end: who did what to which kind of record. */
const logged: readonly (readonly [AuditVerb, SubjectType])[] = [
  ['unlock', 'member'],
  ['transfer', 'disclosure'],
  ['sign', 'report'],
  ['add', 'report'],
  ['add', 'testResult'],
  ['add', 'note'],
  ['add', 'trajectory'],
  ['add', 'organisation'],
  ['add', 'practice']
]

/** The invented case: a manager in a port after a merger. */
export const theCase = {
  founding,
  sponsor,
  contact,
  otherOrganisation,
  otherContact,
  coachee,
  name: `${coachee.givenName} ${coachee.familyName}`,
  trajectory,
  note: {
    passages,
    quoted,
    /** A word in the private layer, to search for. */
    word: 'zwaluwn',
    hidden: ['zwaluwnest', 'Ik merkte dat ik'],
    reflection:
      'Ik merkte dat ik haar te snel gelijk gaf over Wim. Volgende keer langer bij het ongemak blijven.',
    agreement: {
      who: 'coachee' as const,
      what: 'Maandag aan Wim en Fatima zeggen dat ze een week niet kijkt',
      due: '09/03/2026'
    }
  },
  answers: [4, 5, 3, 2, 4, 2, 1, 3, 4, 2, 5, 4, 4, 2, 1, 3, 2, 2, 4, 1],
  report: { title: 'Voortgang na de eerste fase', sections },
  logged,
  /** Nothing that matches may be visible on the lock screen. */
  nothingOf: /Linde|Maes|Vermeulen|Scheldemond|Voortgang/
}
