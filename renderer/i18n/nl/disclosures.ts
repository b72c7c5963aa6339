/** Words of disclosures and their ledger. */
export const disclosures = {
  legalBases: {
    consent: 'Toestemming',
    contract: 'Uitvoering van de overeenkomst',
    legalObligation: 'Wettelijke verplichting',
    legitimateInterest: 'Gerechtvaardigd belang'
  }
} as const
