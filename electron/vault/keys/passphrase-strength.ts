import type { PassphraseAssessment } from '../../../shared/contract/vault'
import type { ScreenLanguage } from '../../../shared/domain/languages'
import { DossierError } from '../../../shared/errors'
import { normalise } from './key-derivation'

/** NIST SP 800-63B-4, 3.1.1.2: 15 characters at least where the passphrase is the only factor. */
const shortestPassphrase = 15

/**
 * How well a passphrase would stand up to guessing, by zxcvbn's estimate and its lists of common words in the
 * user's languages. Length is counted in characters after normalisation.
 * @param ownWords names and the like, which a guesser tries first
 */
export async function assessPassphrase(
  passphrase: string,
  language: ScreenLanguage,
  ownWords: readonly string[]
): Promise<PassphraseAssessment> {
  const normalised = normalise(passphrase)
  const estimator = await estimatorFor(language)
  // The estimate is quadratic in length, and beyond 100 characters no longer says anything new.
  const estimate = estimator.check(normalised.slice(0, 100), [...ownWords])
  const hints = new Set<PassphraseAssessment['hints'][number]>()
  if (Array.from(normalised).length < shortestPassphrase) hints.add('tooShort')
  for (const part of estimate.sequence) {
    if (part.pattern === 'repeat' || part.pattern === 'sequence' || part.pattern === 'spatial')
      hints.add('repeats')
    if (part.pattern === 'dictionary') hints.add(part.dictionaryName === 'userInputs' ? 'personal' : 'common')
  }
  if (estimate.score < 3) hints.add('guessable')
  else hints.forEach((hint) => hint !== 'tooShort' && hints.delete(hint))
  return { score: estimate.score, acceptable: hints.size === 0, hints: [...hints] }
}

/** @throws DossierError `vault.weakPassphrase` */
export async function refuseWeakPassphrase(
  passphrase: string,
  language: ScreenLanguage,
  ownWords: readonly string[]
): Promise<void> {
  const { acceptable } = await assessPassphrase(passphrase, language, ownWords)
  if (!acceptable) throw new DossierError('vault.weakPassphrase')
}

type Estimator = InstanceType<(typeof import('@zxcvbn-ts/core'))['ZxcvbnFactory']>
const estimators = new Map<ScreenLanguage, Promise<Estimator>>()

/** The word lists are large: loaded when a passphrase is first chosen, never on the way to unlocking. */
function estimatorFor(language: ScreenLanguage): Promise<Estimator> {
  const known = estimators.get(language) ?? loadEstimator(language)
  estimators.set(language, known)
  return known
}

async function loadEstimator(language: ScreenLanguage): Promise<Estimator> {
  const [core, common, english, words] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    wordsOf(language)
  ])
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...words },
    graphs: common.adjacencyGraphs
  })
}

async function wordsOf(language: ScreenLanguage): Promise<Record<string, string[]>> {
  if (language === 'nl') return { ...(await import('@zxcvbn-ts/language-nl-be')).dictionary }
  if (language === 'fr') return { ...(await import('@zxcvbn-ts/language-fr')).dictionary }
  return {}
}
