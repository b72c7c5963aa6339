import type { ReportDocument } from '../../../electron/vault/documents/report-document'
import { scoreMiniIpip } from '../../../shared/domain/psychometrics/scoring'

const answers = [4, 5, 2, 1, 5, 2, 1, 3, 4, 2, 4, 4, 3, 2, 1, 2, 2, 2, 5, 1]

/** A report as long and as ordinary as real ones: long Dutch words, a quote, a profile, lists. */
export const aReport: ReportDocument = {
  language: 'nl',
  template: 'evaluation',
  title: 'Tussentijds verslag: van vakvrouw naar teamverantwoordelijke',
  practice: {
    name: 'Kompas Loopbaanbegeleiding',
    address: { street: 'Vlaanderenstraat 12', postcode: '9000', city: 'Gent' },
    enterpriseNumber: '0417568766',
    controllerContact: 'Lieve De Smet',
    email: 'privacy@kompas.example',
    phone: '+32 9 224 00 00',
    website: ''
  },
  coacheeName: 'An Vermeulen',
  sponsorName: 'Stad Lokeren, dienst Ruimtelijke Ordening',
  assignment:
    'Begeleiding bij de overstap van projectmedewerker naar teamverantwoordelijke: delegeren, moeilijke gesprekken voeren en het eigen energiebeheer bewaken.',
  author: { name: 'Lieve De Smet', qualification: 'Erkend loopbaancoach, ICF PCC' },
  signature: { signedOn: '2026-03-20', validUntil: '2028-03-20' },
  writtenOn: '2026-03-20',
  recipientName: 'An Vermeulen',
  sections: [
    {
      name: 'assignment',
      blocks: [
        {
          type: 'text',
          text: 'Mevrouw Vermeulen werkt sinds 2014 bij de stad en nam in september de leiding van een team van zeven medewerkers over. In het driehoeksgesprek van 12 januari zijn drie vragen afgesproken.\n\n- Hoe verdeel ik het werk zonder alles zelf na te kijken?\n- Hoe voer ik een functioneringsgesprek met iemand die vroeger mijn evenknie was?\n- Hoe houd ik de omgevingsvergunningsaanvragen op schema zonder avondwerk?'
        }
      ]
    },
    {
      name: 'method',
      blocks: [
        {
          type: 'text',
          text: 'Er waren zes sessies van anderhalf uur tussen januari en maart, twee daarvan als wandelgesprek. Tussen de sessies hield mevrouw Vermeulen een logboek bij. De bevindingen hieronder steunen op die gesprekken, op het logboek en op één vragenlijst; er is niet met collega’s of leidinggevenden gesproken.'
        }
      ]
    },
    {
      name: 'instruments',
      blocks: [
        {
          type: 'text',
          text: 'De Mini-IPIP is een korte vragenlijst over vijf brede persoonlijkheidskenmerken. Ze geeft een eerste indruk en is geen selectie-instrument.'
        },
        {
          type: 'profile',
          instrument: 'mini-ipip',
          itemLanguage: 'nl',
          administeredOn: '2026-02-03',
          administratorName: 'Lieve De Smet',
          scores: scoreMiniIpip(answers)
        }
      ]
    },
    {
      name: 'findings',
      blocks: [
        {
          type: 'text',
          text: 'Het uitgangspunt was een week van gemiddeld 51 uur, waarvan ruim tien uur nakijkwerk. In februari werd dat nakijkwerk beperkt tot dossiers met een aansprakelijkheidsverzekeringsclausule; de overige dossiers kregen een steekproef. Het aantal uren daalde daarna tot 43.\n\nDelegeren lukte beter zodra de afspraak niet over de taak ging maar over het resultaat en het moment van terugkoppeling. Dat bleek uit drie voorbeelden in het logboek. In één geval liep het mis: de opdracht was te ruim en de medewerker vroeg geen hulp.'
        },
        {
          type: 'quote',
          heldOn: '2026-02-17',
          text: 'Ik merkte dat ik opgelucht was toen hij het op zijn manier deed. Het was niet mijn manier, en het was goed.'
        },
        {
          type: 'text',
          text: 'Het functioneringsgesprek werd twee keer geoefend en in maart gevoerd. Mevrouw Vermeulen opende met wat ze gezien had, zonder oordeel, en liet een stilte van meer dan tien seconden toe. De medewerker stelde daarna zelf een verbeterpunt voor.'
        }
      ]
    },
    {
      name: 'strengths',
      blocks: [
        {
          type: 'text',
          text: '- Bereidt gesprekken grondig voor en houdt zich aan wat is afgesproken.\n- Luistert door, ook wanneer het antwoord ongemakkelijk is.\n- Zoekt uit eigen beweging feedback bij het team.'
        }
      ]
    },
    {
      name: 'development',
      blocks: [
        {
          type: 'text',
          text: 'Onder tijdsdruk neemt mevrouw Vermeulen werk terug dat al verdeeld was. Ze herkent het signaal (korte zinnen, deur dicht) en oefent met een vaste pauze van vijf minuten voor ze ingrijpt.'
        }
      ]
    },
    {
      name: 'conclusion',
      blocks: [
        {
          type: 'text',
          text: 'De drie vragen uit het driehoeksgesprek zijn voor een groot deel beantwoord. De daling van het aantal uren hield zes weken stand, wat te kort is om van een blijvende verandering te spreken.'
        }
      ]
    },
    {
      name: 'recommendations',
      blocks: [
        {
          type: 'text',
          text: 'Een opvolggesprek in september, met het logboek van juni en juli. Daarnaast een vast overlegmoment met de andere teamverantwoordelijken, om niet alles alleen te hoeven uitzoeken.'
        }
      ]
    },
    {
      name: 'limitations',
      blocks: [
        {
          type: 'text',
          text: 'Dit verslag steunt op wat mevrouw Vermeulen zelf vertelde en op één korte vragenlijst zonder normgroep. Het zegt niets over haar geschiktheid voor een andere functie.'
        }
      ]
    }
  ]
}
