import type { ScreenLanguage } from '../languages'

/**
 * English: Donnellan, Oswald, Baird & Lucas (2006), appendix; items of the International Personality Item Pool
 * (public domain). Dutch and French: our own translations, not validated.
 */
export const miniIpipItems: Readonly<Record<ScreenLanguage, readonly string[]>> = {
  en: [
    'Am the life of the party.',
    'Sympathize with others’ feelings.',
    'Get chores done right away.',
    'Have frequent mood swings.',
    'Have a vivid imagination.',
    'Don’t talk a lot.',
    'Am not interested in other people’s problems.',
    'Often forget to put things back in their proper place.',
    'Am relaxed most of the time.',
    'Am not interested in abstract ideas.',
    'Talk to a lot of different people at parties.',
    'Feel others’ emotions.',
    'Like order.',
    'Get upset easily.',
    'Have difficulty understanding abstract ideas.',
    'Keep in the background.',
    'Am not really interested in others.',
    'Make a mess of things.',
    'Seldom feel blue.',
    'Do not have a good imagination.'
  ],
  nl: [
    'Ik breng leven in de brouwerij op een feest.',
    'Ik leef mee met de gevoelens van anderen.',
    'Ik doe karweitjes meteen.',
    'Mijn stemming wisselt vaak.',
    'Ik heb een levendige verbeelding.',
    'Ik praat niet veel.',
    'Ik heb geen belangstelling voor de problemen van anderen.',
    'Ik vergeet vaak dingen weer op hun plaats te leggen.',
    'Ik ben meestal ontspannen.',
    'Ik heb geen belangstelling voor abstracte ideeën.',
    'Op een feest praat ik met veel verschillende mensen.',
    'Ik voel de emoties van anderen aan.',
    'Ik houd van orde.',
    'Ik raak snel van streek.',
    'Ik heb moeite om abstracte ideeën te begrijpen.',
    'Ik blijf op de achtergrond.',
    'Ik ben niet echt geïnteresseerd in anderen.',
    'Ik maak er een rommeltje van.',
    'Ik voel me zelden somber.',
    'Ik heb weinig verbeelding.'
  ],
  fr: [
    'Je mets de l’ambiance dans les fêtes.',
    'Je partage les sentiments des autres.',
    'Je fais tout de suite ce qu’il y a à faire à la maison.',
    'J’ai souvent des sautes d’humeur.',
    'J’ai une imagination vive.',
    'Je ne parle pas beaucoup.',
    'Je ne m’intéresse pas aux problèmes des autres.',
    'J’oublie souvent de remettre les choses à leur place.',
    'Je suis détendu(e) la plupart du temps.',
    'Je ne m’intéresse pas aux idées abstraites.',
    'Dans une fête, je parle à beaucoup de personnes différentes.',
    'Je ressens les émotions des autres.',
    'J’aime l’ordre.',
    'Je me laisse facilement bouleverser.',
    'J’ai du mal à comprendre les idées abstraites.',
    'Je reste en retrait.',
    'Je ne m’intéresse pas vraiment aux autres.',
    'Je fais les choses en désordre.',
    'Je me sens rarement triste.',
    'J’ai peu d’imagination.'
  ]
}
