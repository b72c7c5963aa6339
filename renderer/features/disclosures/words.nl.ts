/** Words of disclosures and their ledger. */
export const disclosures = {
  recordNames: { disclosure: 'Doorgifte' },
  list: {
    recipient: 'Ontvanger',
    report: 'Rapport',
    coachee: 'Coachee',
    organisation: 'Organisatie',
    madeAt: 'Doorgegeven op',
    empty: 'Er is nog niets doorgegeven. Een ondertekend rapport deelt u vanuit het rapport zelf.',
    toReports: 'Naar de rapporten'
  },
  wizard: {
    title: 'Rapport delen',
    steps: { recipient: 'Ontvanger', purpose: 'Doel en grond', preview: 'Voorbeeld', done: 'Wachtzin' },
    whatGoes: 'Wat er vertrekt',
    report: 'Rapport',
    recipient: 'Ontvanger',
    notChosen: 'nog niet gekozen',
    choose: 'Wie ontvangt dit rapport?',
    coachee: 'Coachee',
    filter: 'Zoek in de andere contactpersonen',
    moreOthers: 'Er zijn er meer. Typ meer van de naam.',
    noOthers: 'Geen contactpersoon van een andere organisatie heet zo.',
    others: 'Andere organisaties',
    notYet: {
      otherSponsor: 'Hoort niet bij de opdrachtgever van dit traject.',
      agreementMissing: 'Wacht op een ondertekende driehoeksovereenkomst.',
      agreementForbids: 'Krijgt dit rapport niet volgens de driehoeksovereenkomst.',
      coacheeFirst: 'Krijgt het pas na de coachee.'
    },
    purpose: 'Doel',
    purposeHelp: 'Waarvoor de ontvanger dit nodig heeft. Dit komt in het register.',
    purposeForCoachee: 'De coachee leest het eigen rapport',
    legalBasis: 'Rechtsgrond',
    article: '{{basis}}, AVG art. {{article}}',
    consentOn: 'Toestemming van de coachee op',
    consentHelp:
      'De driehoeksovereenkomst vraagt dit per keer. De coachee moet het rapport eerst ontvangen hebben.',
    toPreview: 'Voorbeeld bekijken',
    preview: 'Voorbeeld voor {{name}}',
    exactly: 'Precies deze bladzijden vertrekken, beveiligd met een wachtzin.',
    staysHere: 'Wat hier blijft',
    passages_one: '{{count}} privé-passage blijft hier.',
    passages_other: '{{count}} privé-passages blijven hier.',
    reflections_one: '{{count}} reflectie blijft hier.',
    reflections_other: '{{count}} reflecties blijven hier.',
    nothingPrivate: 'Er zijn geen privé-passages in dit traject.',
    make: 'Beveiligde pdf maken voor {{name}}',
    where: 'Waar komt de beveiligde pdf?',
    newPreview: 'Nieuw voorbeeld maken',
    cancelled: 'U koos geen plaats. Er ging niets weg.'
  },
  done: {
    title: 'De beveiligde pdf voor {{name}} is klaar',
    passphrase: 'De wachtzin',
    once: 'Deze zes woorden, met de streepjes ertussen, worden maar één keer getoond.',
    advice:
      'Zeg de wachtzin langs een andere weg dan het bestand: bel {{name}}, of stuur een sms. Stuur hem nooit mee in dezelfde e-mail.',
    copy: 'Wachtzin kopiëren',
    copied: 'Gekopieerd. Na 30 seconden wordt het klembord leeggemaakt.',
    show: 'In de map tonen',
    file: 'Bestand: {{name}}',
    ledger: 'Naar de doorgifte'
  },
  entry: {
    title: 'Doorgifte aan {{name}}',
    facts: 'Wat er doorgegeven is',
    recipient: 'Ontvanger',
    isCoachee: 'de coachee zelf',
    coachee: 'Coachee',
    report: 'Rapport',
    purpose: 'Doel',
    legalBasis: 'Rechtsgrond',
    madeAt: 'Doorgegeven op',
    madeBy: 'Door',
    fileName: 'Bestand',
    pages: 'Bladzijden',
    proof: 'Bewijs',
    documentHash: 'Vingerafdruk van het document (SHA-256)',
    fileHash: 'Vingerafdruk van het beveiligde bestand (SHA-256)',
    sealedCopy: 'Verzegelde kopie',
    sealedLead: 'Byte voor byte wat vertrokken is. Openen komt in het logboek.',
    open: 'Verzegelde kopie openen'
  },
  legalBases: {
    consent: 'Toestemming',
    contract: 'Uitvoering van de overeenkomst',
    legalObligation: 'Wettelijke verplichting',
    legitimateInterest: 'Gerechtvaardigd belang'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    disclosures: typeof disclosures
  }
}
