/** GDPR Art. 6(1) grounds on which a disclosure can rest, with the article that is printed beside them. */
export const legalBases = {
  consent: '6(1)(a)',
  contract: '6(1)(b)',
  legalObligation: '6(1)(c)',
  legitimateInterest: '6(1)(f)'
} as const
export type LegalBasis = keyof typeof legalBases
export const legalBasisNames = Object.keys(legalBases) as [LegalBasis, ...LegalBasis[]]
