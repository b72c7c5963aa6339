import type { disclosures as model } from '../nl/disclosures'
import type { SameShape } from '../same-shape'

export const disclosures: SameShape<typeof model> = {
  legalBases: {
    consent: 'Consent',
    contract: 'Performance of the contract',
    legalObligation: 'Legal obligation',
    legitimateInterest: 'Legitimate interest'
  }
}
