import type { AuditVerb, SubjectType } from '../../../shared/contract/operation'
import type { RecordKind } from '../../../shared/domain/record-kinds'

interface NamesInTheLog {
  verbs: Record<AuditVerb, string>
  /** What is no record; a record has its name from the words of its domain. */
  subjects: Record<Exclude<SubjectType, RecordKind>, string>
}

/** Words of the audit log. */
export const audit = {
  screen: {
    lead: 'Wie wat deed, met welk dossier en wanneer. Het logboek bevat nooit wat er in een dossier staat.',
    title: 'Logboek',
    filter: 'Dossier van',
    everybody: 'Alle dossiers',
    noMatch: 'Niemand met die naam',
    at: 'Wanneer',
    who: 'Wie',
    what: 'Wat',
    dossier: 'Dossier',
    outcome: 'Uitkomst',
    done: 'Uitgevoerd',
    refused: 'Geweigerd',
    about: '{{verb}}: {{subject}}',
    noDossier: 'geen',
    nobody: 'onbekend',
    empty: 'Over dit dossier staat nog niets in het logboek.'
  },
  verify: {
    action: 'Logboek nakijken',
    intact_one: 'Het logboek is in orde: {{count}} regel, geen enkele gewijzigd of verwijderd.',
    intact_other: 'Het logboek is in orde: {{count}} regels, geen enkele gewijzigd of verwijderd.',
    broken:
      'Regel {{sequence}} van het logboek past niet bij de vorige. Er is buiten Dossier om iets gewijzigd. Laat de map zoals ze is en meld dit aan wie voor privacy instaat.',
    notAnchored:
      'Het einde van het logboek ontbreekt, of er is een ouder bestand teruggezet. Laat de map zoals ze is en meld dit aan wie voor privacy instaat.'
  },
  verbs: {
    read: 'Geraadpleegd',
    add: 'Toegevoegd',
    change: 'Gewijzigd',
    delete: 'Verwijderd',
    search: 'Gezocht',
    print: 'Afgedrukt',
    copy: 'Gekopieerd',
    transfer: 'Doorgegeven',
    sign: 'Ondertekend',
    unlock: 'Ontgrendeld',
    lock: 'Vergrendeld'
  },
  subjects: {
    practice: 'Praktijk',
    member: 'Medewerker',
    'recovery key': 'Herstelsleutel',
    passphrase: 'Wachtzin',
    'database key': 'Sleutel van de kluis',
    'audit log': 'Logboek',
    operation: 'Handeling'
  }
} as const satisfies NamesInTheLog & Record<string, unknown>

declare module '../../i18n/word-keys' {
  interface DutchWords {
    audit: typeof audit
  }
}
