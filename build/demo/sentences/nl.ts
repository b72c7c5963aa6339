import type { Phrases } from './phrases'
import { nlReport } from './nl-report'

export const nl: Phrases = {
  themes: {
    delegation: {
      assignments: [
        'Leren loslaten nu het team verdubbeld is',
        'Taken overdragen zonder ze zelf over te doen',
        'Van beste vakman naar leidinggevende die anderen laat groeien'
      ],
      goals: [
        'Elke week één taak volledig overdragen, met gezag en al',
        'Niet meer nalezen wat een ander al heeft afgewerkt',
        'Twee halve dagen per week vrijhouden voor wat alleen ik kan doen',
        'Het team lost vragen eerst onderling op'
      ],
      reasons: [
        'Het team is op een jaar tijd van vijf naar elf mensen gegaan, de manier van werken is dezelfde gebleven.',
        'De directie merkt dat alle beslissingen over {team} langs één bureau passeren.',
        'Na het vertrek van {colleague} kwamen drie dossiers terug op het eigen bureau terecht, en daar zijn ze gebleven.'
      ],
      wishes: [
        'Wil ’s avonds kunnen stoppen zonder nog twintig mails te moeten nakijken.',
        'Wil weten wat er echt misgaat wanneer iemand anders het op een andere manier doet.',
        'Wil dat {colleague} de weekplanning van {team} zelf draagt tegen het einde van het kwartaal.'
      ],
      situation: [
        'Heeft deze week {n} keer iets teruggenomen dat al was doorgegeven, telkens omdat uitleggen langer leek te duren.',
        '{colleague} wacht nu met beslissen tot er een knikje komt: dat is niet wat bedoeld was.',
        'De offerte is door {colleague} gemaakt en ’s avonds toch nog herschreven, zonder het te zeggen.',
        'Geeft taken door maar niet het gezag erover: iedereen komt voor de laatste handtekening terug.',
        'In de agenda staan {n} overlegmomenten waar de aanwezigheid alleen uit gewoonte is.'
      ],
      options: [
        'Per taak vooraf uitspreken wat vastligt (termijn, budget) en wat vrij is.',
        'Eén vast moment per week om bij te sturen, en tussendoor niet kijken.',
        '{colleague} zelf laten voorstellen tegen wanneer en hoe; pas daarna iets toevoegen.',
        'De fouten van de voorbije maanden naast elkaar leggen: welke waren erg, welke alleen anders?'
      ],
      insights: [
        'Merkte zelf op dat de klant het verschil niet had gezien tussen beide versies.',
        'Zegt “mijn mensen” wanneer het goed gaat en “ze” wanneer het stroef loopt.',
        'Het controleren stilt vooral de eigen onrust en maakt het werk zelden beter.',
        '{colleague} heeft de vergadering van {team} alleen geleid en dat ging vlot, ook volgens de anderen.'
      ],
      actions: [
        'Kiest één dossier dat volledig naar {colleague} gaat en zegt dat hardop in het team.',
        'Schrijft op wat er gebeurt telkens de hand naar andermans werk gaat.',
        'Stelt bij een vraag uit {team} eerst de wedervraag: wat zou jij doen?'
      ],
      agreements: [
        'Het dossier van {team} overdragen aan {colleague}, met beslissingsrecht',
        'Een week lang noteren wat wordt teruggenomen en waarom',
        'Met {colleague} afspreken welke beslissingen geen akkoord meer vragen'
      ]
    },
    conflict: {
      assignments: [
        'Weer kunnen samenwerken met de leidinggevende',
        'Vastgelopen samenwerking met de afdelingsdirecteur bespreekbaar maken',
        'Grenzen aangeven in een stroeve werkrelatie'
      ],
      goals: [
        'Een moeilijk gesprek voeren zonder vooraf de uitkomst te willen kennen',
        'Zeggen wat ik nodig heb voor het te laat is',
        'Feiten en bedoelingen uit elkaar houden',
        'Tegen de zomer weer een gewoon werkoverleg met de naaste collega'
      ],
      reasons: [
        'Sinds de discussie over {team} in het najaar verlopen de gesprekken met {colleague} via mail.',
        'Kreeg tijdens een vergadering kritiek in het bijzijn van anderen en is daar nooit op teruggekomen.',
        'HR stelde een gesprek met drie voor; de bedoeling is dat eerst voor te bereiden.'
      ],
      wishes: [
        'Wil opnieuw inhoudelijk kunnen overleggen, vriendschap hoeft niet.',
        'Wil begrijpen waarom elk gesprek met {colleague} na vijf minuten over iets anders gaat.',
        'Wil niet langer de gang omlopen om iemand niet tegen te komen.'
      ],
      situation: [
        'Leest elke mail van {colleague} drie keer en antwoordt dan in één regel.',
        'Het overleg van dinsdag duurde tien minuten; over {team} is niets gezegd.',
        'Vertelt het verhaal vlot en in dezelfde volgorde als vorige keer: het is een pleidooi geworden.',
        'Heeft {n} keer op het punt gestaan iets te zeggen en het telkens ingeslikt.',
        'Er was één beter moment: aan de koffie ging het even over het werk zelf.'
      ],
      options: [
        'Het gesprek oefenen met de stoel van {colleague} erbij, en ook eens van daaruit antwoorden.',
        'Beginnen met wat gedeeld wordt: allebei willen ze dat {team} op tijd levert.',
        'Een ik-boodschap in drie zinnen: wat ik zag, wat het met mij doet, wat ik vraag.',
        'HR vragen om erbij te zitten, zonder er een klacht van te maken.'
      ],
      insights: [
        'Werd stiller zodra de vraag kwam wat {colleague} over hetzelfde moment zou vertellen.',
        'Er zit meer teleurstelling in dan boosheid: het respect was groot.',
        'Gebruikt “altijd” en “nooit” minder dan in het begin.',
        'Kon voor het eerst noemen wat het eigen aandeel was, zonder er zelf kleiner van te worden.'
      ],
      actions: [
        'Vraagt een gesprek van een half uur, met één onderwerp, op een neutrale plek.',
        'Schrijft voor het gesprek op wat in het slechtste en in het beste geval gebeurt.',
        'Laat een mail een nacht liggen voor ze vertrekt.'
      ],
      agreements: [
        'Een gesprek van een half uur vragen aan {colleague}',
        'De drie zinnen opschrijven en hardop oefenen',
        'Nagaan bij HR hoe een gesprek met drie verloopt'
      ]
    },
    reorganisation: {
      assignments: [
        'Een nieuwe plaats vinden na de reorganisatie',
        'De eigen rol opnieuw bepalen na de samenvoeging van twee diensten',
        'Het team meenemen na een onverwachte herstructurering'
      ],
      goals: [
        'Weten waarvoor ik in de nieuwe structuur wel en niet sta',
        'Een netwerk opbouwen met de collega’s van de andere vestiging',
        'Afscheid nemen van de oude functie zonder ze af te breken',
        'Elke maand één duidelijk resultaat dat van mij is'
      ],
      reasons: [
        'Twee diensten zijn in januari samengevoegd; de functie bestaat nog, de inhoud niet meer.',
        'Hoorde op dezelfde dag als het team dat {team} zou verhuizen.',
        'Kreeg een nieuwe leidinggevende die de voorgeschiedenis niet kent.'
      ],
      wishes: [
        'Wil uit de wachtstand: al maanden hangt alles af van een volgend organogram.',
        'Wil tegenover het team eerlijk zijn over wat nog niet beslist is.',
        'Wil uitzoeken of de nieuwe rol past, met een datum waarop die vraag beantwoord is.'
      ],
      situation: [
        'Krijgt vragen over {team} waar volgens het nieuwe schema iemand anders voor staat, en beantwoordt ze toch.',
        'De eerste vergadering met de andere vestiging verliep beleefd; niemand stelde een echte vraag.',
        '{colleague} vertrekt naar een andere dienst, en daarmee een stuk geheugen van de afdeling.',
        'Zit {n} dagen per maand in overgangsgroepen waarvan niemand weet wie beslist.',
        'Heeft het oude mailadres nog open staan en kijkt er elke ochtend eerst naar.'
      ],
      options: [
        'Drie lijsten maken: wat is weg, wat blijft, wat is nieuw.',
        'Met {colleague} koffie drinken in de andere vestiging, zonder agenda.',
        'De nieuwe leidinggevende een voorstel doen in plaats van te wachten op een opdracht.',
        'Het team vragen wat ze van vroeger willen meenemen en wat ze graag kwijt zijn.'
      ],
      insights: [
        'Sprak voor het eerst in de tegenwoordige tijd over de functie.',
        'Er is veel loyaliteit aan mensen die al vertrokken zijn.',
        'De onduidelijkheid weegt zwaarder dan de verandering zelf.',
        'Lachte om het eigen voorbeeld van de oude badge die nog in de portefeuille zit.'
      ],
      actions: [
        'Schrijft een voorstel van één bladzijde over de eigen rol en bezorgt het voor het volgende overleg.',
        'Plant een werkbezoek aan de andere vestiging.',
        'Zegt in het teamoverleg wat bekend is, wat niet, en wanneer er meer nieuws komt.'
      ],
      agreements: [
        'Voorstel van één bladzijde over de nieuwe rol schrijven',
        'Een dag meelopen met {team} in de andere vestiging',
        'Het oude mailadres laten doorsturen en sluiten'
      ]
    },
    firstLead: {
      assignments: [
        'Een goede start als leidinggevende',
        'Van collega naar teamleider: de eerste honderd dagen',
        'Leiding leren geven aan vroegere collega’s'
      ],
      goals: [
        'Elke medewerker om de twee weken een gesprek onder vier ogen',
        'Een beslissing nemen en ze uitleggen zonder me te verontschuldigen',
        'Teamoverleg in een uur, met een verslag van één bladzijde',
        'Feedback geven binnen de week, ook als ze niet prettig is'
      ],
      reasons: [
        'Werd in september teamleider van {team}, waar tot dan gewoon als collega werd meegewerkt.',
        'De vorige teamleider had een heel eigen stijl en iedereen vergelijkt.',
        'De organisatie geeft elke nieuwe leidinggevende een traject; de vraag kwam ook van de coachee zelf.'
      ],
      wishes: [
        'Wil leiding geven op een eigen manier, en niet die van de voorganger nadoen.',
        'Wil weten wat het team nodig heeft in plaats van het te raden.',
        'Wil met {colleague}, die ook kandidaat was, een eerlijk gesprek hebben.'
      ],
      situation: [
        'De functioneringsgesprekken komen eraan en er is nog nooit één gevoerd.',
        '{colleague} maakt grapjes over “de nieuwe baas”; de ene keer is dat leuk, de andere keer niet.',
        'Vult stiltes in het overleg zelf op, zodat niemand anders nog iets hoeft te zeggen.',
        'Heeft het rooster van {team} {n} keer aangepast om iedereen tevreden te houden.',
        'Gaat nog mee lunchen zoals vroeger en weet niet goed wat daar nog gezegd kan worden.'
      ],
      options: [
        'Aan elk teamlid dezelfde drie vragen stellen en de antwoorden naast elkaar leggen.',
        'Vooraf beslissen welke beslissingen samen worden genomen en welke niet.',
        'Het eerste functioneringsgesprek oefenen, met een teamlid dat makkelijk praat.',
        'Aan {colleague} vragen wat er nodig is om van de teleurstelling weg te raken.'
      ],
      insights: [
        'Spreekt met warmte over het team en met strengheid over zichzelf.',
        'Vroeg in de sessie drie keer om bevestiging; merkte dat bij de derde keer zelf op.',
        'Het gezag is er al, het moet alleen nog worden gebruikt.',
        'De beslissing over het rooster is zonder omwegen meegedeeld en is blijven staan.'
      ],
      actions: [
        'Plant met iedereen van {team} een eerste gesprek onder vier ogen.',
        'Telt in het overleg tot vijf voor een stilte wordt opgevuld.',
        'Legt de beslissing over het rooster uit, één keer, en laat ze dan met rust.'
      ],
      agreements: [
        'Gesprekken onder vier ogen inplannen met heel {team}',
        'Een agenda voor het teamoverleg opstellen en twee dagen vooraf rondsturen',
        'Met {colleague} spreken over de benoeming'
      ]
    },
    career: {
      assignments: [
        'Onderzoeken of de huidige job nog past',
        'Kiezen tussen blijven en vertrekken',
        'Zicht krijgen op de volgende stap in de loopbaan'
      ],
      goals: [
        'Weten welke taken mij tijd doen vergeten',
        'Drie gesprekken voeren met mensen die het werk doen dat ik overweeg',
        'Tegen het einde van het traject een keuze die ik kan uitleggen',
        'Een cv dat klopt met wat ik wil doen, niet alleen met wat ik deed'
      ],
      reasons: [
        'Werkt elf jaar bij dezelfde werkgever en merkt dat de zin in maandag verdwenen is.',
        'Kreeg een aanbod, sloeg het af en blijft er sindsdien aan denken.',
        'Een opleiding bracht aan het licht dat er meer plezier zit in begeleiden dan in {team}.'
      ],
      wishes: [
        'Wil kiezen in plaats van afwachten tot iemand anders het doet.',
        'Wil weten wat er van het verlangen overblijft als de verveling wordt weggedacht.',
        'Wil een stap die ook financieel te dragen is.'
      ],
      situation: [
        'De dagen met {team} zijn goed te doen, maar niets ervan wordt thuis nog verteld.',
        'Heeft {n} vacatures bewaard en er op geen enkele geantwoord.',
        'Een gesprek met {colleague}, die de overstap al maakte, heeft meer in beweging gezet dan alle lijstjes.',
        'Praat over de droomjob in de voorwaardelijke wijs: zou, als, misschien.',
        'De leidinggevende weet nog van niets, en dat begint te wringen.'
      ],
      options: [
        'Een dag meelopen bij {colleague} voor er over opleidingen wordt nagedacht.',
        'De huidige job herschikken: wat meer, wat minder, wat helemaal niet meer.',
        'Vier momenten beschrijven waarop het werk klopte en zoeken wat ze gemeen hebben.',
        'Met de leidinggevende praten over een andere rol binnen hetzelfde huis.'
      ],
      insights: [
        'Begint rechter te zitten en sneller te praten zodra het over lesgeven gaat.',
        'De angst om ondankbaar te lijken houdt meer tegen dan de hypotheek.',
        'Zekerheid en vrijheid worden om beurten genoemd, nog niet in dezelfde zin.',
        'De keuze is kleiner geworden: het gaat niet meer om alles of niets.'
      ],
      actions: [
        'Belt {colleague} voor een gesprek van een half uur over het vak.',
        'Houdt een week een dagboek bij: per dag één moment dat energie gaf en één dat ze kostte.',
        'Schrijft de brief die ooit verstuurd zou kunnen worden, zonder hem te versturen.'
      ],
      agreements: [
        'Een gesprek plannen met {colleague} over de overstap',
        'Vier momenten beschrijven waarop het werk klopte',
        'Een halve dag meelopen bij een organisatie uit de lijst'
      ]
    }
  },
  common: {
    reasons: [
      'De aanmelding liep via de personeelsdienst; de vraag is daarna samen scherper gesteld.',
      'Volgde eerder al een opleiding hierover en wil nu aan de slag met wat daar is blijven liggen.',
      'De aanleiding is klein, maar het patroon herkent de coachee uit vorige functies.'
    ],
    wishes: [
      'Wil na afloop kunnen zeggen wat er anders is, met een voorbeeld erbij.',
      'Vraagt eerlijke terugkoppeling, ook als die niet prettig is.',
      'Wil vooral een plek om hardop te denken, zonder dat er iets mee gebeurt.',
      'Hoopt dat {colleague} over enkele maanden het verschil merkt.',
      'Voor deze sessie: één situatie met {team} tot op het bot bekijken.'
    ],
    situation: [
      'Kwam binnen met een lijstje en legde het na tien minuten opzij.',
      'De vorige afspraak is deels gelukt; waar het stokte, bleek het om de volgorde te gaan.',
      'Het was een drukke periode, met de afsluiting van {team} en een verhuis van bureaus.',
      'Schaalvraag: staat nu op {n}, vorige keer een punt lager.'
    ],
    options: [
      'Wat werkte de vorige keer dat dit speelde, en wat daarvan is nog bruikbaar?',
      'Klein beginnen: iets wat binnen de week kan en waar niemand toestemming voor hoeft te geven.'
    ],
    insights: [
      'Vatte de sessie zelf samen, in twee zinnen en zonder aarzelen.',
      'Het tempo lag lager dan anders, en dat deed het gesprek goed.',
      'Het inzicht kwam bij het rechtstaan, met de jas al aan.'
    ],
    actions: [
      'Vraagt {colleague} om over twee weken te zeggen wat er anders is.',
      'Zet een herinnering op vrijdagmiddag om terug te kijken.',
      'Brengt de volgende keer één concreet voorbeeld mee.'
    ],
    lessons: [
      'Herkent het oude patroon nu op het moment zelf en niet pas ’s avonds.',
      'Neemt drie vragen mee om aan zichzelf te blijven stellen.',
      'Weet bij wie in de organisatie hiervoor kan worden aangeklopt.',
      'Spreekt met {colleague} af om elkaar elk kwartaal te bevragen.',
      'Over zes maanden volgt een terugblik van een uur, als daar behoefte aan is.'
    ],
    confidentiality: [
      'Afgesproken: de opdrachtgever verneemt de aanwezigheid en de doelen, verder niets zonder akkoord.',
      'De coachee leest elk rapport eerst en kan feiten laten rechtzetten.',
      'Wat over collega’s wordt verteld, blijft in de notities van de coach.',
      'Iedereen heeft de driehoeksovereenkomst gelezen; er waren geen vragen over de bewaartermijn.'
    ],
    fit: [
      'Het klikte: er werd vlot gesproken en ook gelachen.',
      'Vroeg naar mijn ervaring met {team}; ik heb gezegd wat ik wel en niet ken.',
      'Wil er een nacht over slapen en laat tegen vrijdag iets weten.',
      'Een rustige, onderzoekende manier van werken past, rollenspel liever nog niet.'
    ],
    reflections: [
      'Ik merkte dat ik sneller naar oplossingen ging dan nodig was. Volgende keer langer bij de vraag blijven.',
      'Mijn sympathie ligt bij de coachee; opletten dat ik de andere kant niet vergeet.',
      'Ik heb te veel gepraat in het tweede deel.',
      'Goede sessie. Het zwijgen in het midden was het werk.',
      'Mee te nemen naar intervisie: hoe blijf ik neutraal als de opdrachtgever meeluistert in het verhaal?',
      'Ik twijfel of het doel nog het echte doel is. Vragen bij het begin van de volgende sessie.',
      'De metafoor van het dashboard werkte; onthouden.',
      'Ik voelde ongeduld. Van mij of overgenomen?'
    ],
    coachAgreements: [
      'Artikel over gespreksvoering bezorgen',
      'Data voor de tussentijdse evaluatie voorstellen',
      'Werkblad met de drie lijsten doorsturen',
      'Verslag van het driehoeksgesprek nalezen en bezorgen',
      'Lokaal boeken voor de volgende twee sessies'
    ],
    sponsorAgreements: [
      'Tijd vrijmaken voor het driehoeksgesprek',
      'Functiebeschrijving van de nieuwe rol bezorgen'
    ]
  },
  teams: [
    'de planning',
    'de boekhouding',
    'het magazijn',
    'de klantendienst',
    'het labo',
    'de technische dienst',
    'de verkoop',
    'het projectbureau',
    'de aankoop'
  ],
  report: nlReport,
  purposes: {
    coachee: [
      'Lezing door de coachee voor het rapport verder gaat',
      'Eigen exemplaar van het rapport voor de coachee'
    ],
    sponsor: [
      'Bespreking van de resultaten van het traject, zoals afgesproken',
      'Beslissing over het vervolg van het traject'
    ]
  },
  conditions: ['Rustig lokaal, zonder tijdsdruk', 'Thuis ingevuld en meegebracht', '']
}
