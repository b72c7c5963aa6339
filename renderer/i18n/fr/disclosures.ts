import type { disclosures as model } from '../nl/disclosures'
import type { SameShape } from '../same-shape'

export const disclosures: SameShape<typeof model> = {
  legalBases: {
    consent: 'Consentement',
    contract: 'Exécution du contrat',
    legalObligation: 'Obligation légale',
    legitimateInterest: 'Intérêt légitime'
  }
}
