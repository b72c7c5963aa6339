import type { Instrument, ScaleItem } from './instrument'
import { miniIpipItems } from './mini-ipip-items'

const direct = (item: number): ScaleItem => ({ item, reversed: false })
const reversed = (item: number): ScaleItem => ({ item, reversed: true })

/**
 * Donnellan, M. B., Oswald, F. L., Baird, B. M., & Lucas, R. E. (2006). The Mini-IPIP scales: tiny-yet-effective
 * measures of the Big Five factors of personality. Psychological Assessment, 18(2), 192-203. There are no open norms in
 * Dutch or French, so a result is shown as raw means.
 */
export const miniIpip: Instrument = {
  name: 'Mini-IPIP',
  edition: 'Donnellan, Oswald, Baird & Lucas (2006)',
  publisher: 'International Personality Item Pool (ipip.ori.org)',
  licence: {
    nl: 'Publiek domein: vrij te gebruiken, ook beroepsmatig.',
    fr: 'Domaine public : utilisation libre, y compris professionnelle.',
    en: 'Public domain: free for any use, professional use included.'
  },
  instruction: {
    nl: 'Beschrijf uzelf zoals u nu over het algemeen bent, niet zoals u later zou willen zijn. Hoe juist beschrijft elke zin u?',
    fr: 'Décrivez-vous tel(le) que vous êtes en général aujourd’hui, et non tel(le) que vous aimeriez être. Dans quelle mesure chaque phrase vous décrit-elle ?',
    en: 'Describe yourself as you generally are now, not as you wish to be in the future. How accurately does each statement describe you?'
  },
  answers: {
    nl: ['Zeer onjuist', 'Eerder onjuist', 'Juist noch onjuist', 'Eerder juist', 'Zeer juist'],
    fr: ['Très inexact', 'Plutôt inexact', 'Ni exact ni inexact', 'Plutôt exact', 'Très exact'],
    en: [
      'Very inaccurate',
      'Moderately inaccurate',
      'Neither accurate nor inaccurate',
      'Moderately accurate',
      'Very accurate'
    ]
  },
  items: miniIpipItems,
  ownTranslation: {
    languages: ['nl', 'fr'],
    remark: {
      nl: 'Eigen vertaling, niet gevalideerd.',
      fr: 'Traduction de Dossier, non validée.',
      en: 'Translated by Dossier, not validated.'
    }
  },
  scales: [
    {
      id: 'E',
      names: { nl: 'Extraversie', fr: 'Extraversion', en: 'Extraversion' },
      items: [direct(1), reversed(6), direct(11), reversed(16)]
    },
    {
      id: 'A',
      names: { nl: 'Vriendelijkheid', fr: 'Agréabilité', en: 'Agreeableness' },
      items: [direct(2), reversed(7), direct(12), reversed(17)]
    },
    {
      id: 'C',
      names: { nl: 'Consciëntieusheid', fr: 'Caractère consciencieux', en: 'Conscientiousness' },
      items: [direct(3), reversed(8), direct(13), reversed(18)]
    },
    {
      id: 'N',
      names: { nl: 'Neuroticisme', fr: 'Névrosisme', en: 'Neuroticism' },
      items: [direct(4), reversed(9), direct(14), reversed(19)]
    },
    {
      id: 'O',
      names: {
        nl: 'Intellect en verbeelding',
        fr: 'Intellect et imagination',
        en: 'Intellect and imagination'
      },
      items: [direct(5), reversed(10), reversed(15), reversed(20)]
    }
  ],
  maxMissingPerScale: 1
}
