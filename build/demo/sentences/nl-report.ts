import type { Phrases } from './phrases'

/** What stands in reports, by section. */
export const nlReport: Phrases['report'] = {
  assignment: [
    'De opdracht kwam van de werkgever en van de coachee samen en werd vastgelegd in een driehoeksgesprek. De vraag was het functioneren in de huidige rol te versterken, niet te beoordelen.',
    'De coachee vroeg begeleiding bij een nieuwe fase in het werk. De doelen werden bij de start samen geformuleerd en halverwege bijgesteld.'
  ],
  method: [
    'Er werd gewerkt met individuele gesprekken van een uur tot anderhalf uur, met opdrachten tussen de sessies. Waarnemingen komen uit de gesprekken zelf; er is niet met collega’s gesproken.',
    'De werkwijze combineerde gesprek, oefening en schriftelijke reflectie. Elk inzicht is eerst met de coachee besproken.'
  ],
  instruments: [
    'Naast de gesprekken is een korte persoonlijkheidsvragenlijst gebruikt. Er bestaan geen open normen voor deze vertaling: de ruwe gemiddelden staan hieronder en zijn met de coachee besproken.'
  ],
  findings: [
    'De coachee bereidt zich grondig voor en is daarin voor anderen een houvast. Onder druk wordt de blik smaller: er wordt dan meer gecontroleerd dan gevraagd.',
    'In de oefengesprekken werd de boodschap gaandeweg korter en duidelijker. De neiging om te verzachten verdween bijna volledig wanneer de openingszin vooraf vastlag.'
  ],
  strengths: [
    'Betrouwbaar, scherp in de analyse en met oog voor wie in een vergadering nog niets heeft gezegd. Kan de eigen fouten benoemen zonder er lang bij stil te staan.',
    'Een groot gevoel voor verantwoordelijkheid, humor op het juiste moment en het vermogen om tijdens een gesprek van mening te veranderen.'
  ],
  development: [
    'Beslissen voor alle gegevens er zijn, en die beslissing ook laten staan. Tijdig om hulp vragen in plaats van ’s avonds door te werken.',
    'Verwachtingen uitspreken voor ze een teleurstelling worden. Een gesprek niet uitstellen tot de feiten zich hebben opgestapeld.'
  ],
  conclusion: [
    'De doelen van het traject zijn grotendeels bereikt. De coachee gebruikt het geleerde zichtbaar in het werk en kan zelf benoemen wat nog aandacht vraagt.'
  ],
  recommendations: [
    'Elke twee weken een vast gesprek met de leidinggevende, met één ontwikkelpunt per keer. Na zes maanden samen terugkijken op de drie doelen.',
    'Een afgebakend project toevertrouwen waarin de coachee volledig beslist, met een einddatum en een terugblik.'
  ],
  limitations: [
    'Dit rapport steunt op gesprekken en zelfrapportering in een beperkte periode. Het is niet bedoeld voor selectie en verliest zijn waarde na de vermelde datum.'
  ],
  course: [
    'Het traject verliep volgens plan. Twee sessies werden verplaatst op vraag van de coachee; de tussentijdse evaluatie leidde tot een scherper eerste doel.',
    'Na een voorzichtige start kwam er vanaf de vierde sessie vaart in. De opdrachten tussen de sessies werden steeds uitgevoerd.'
  ]
}
