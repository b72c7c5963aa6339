/** Words of the audit log. */
export const audit = {
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
    person: 'Persoon',
    organisation: 'Organisatie',
    trajectory: 'Traject',
    goal: 'Doel',
    note: 'Sessieverslag',
    'test result': 'Testresultaat',
    report: 'Rapport',
    disclosure: 'Doorgifte',
    'recovery key': 'Herstelsleutel',
    'audit log': 'Logboek'
  }
} as const
