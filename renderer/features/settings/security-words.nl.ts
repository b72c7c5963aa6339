/** Locking, and what protects the records. */
export const security = {
  locking: {
    lockScreen: 'Het vergrendelscherm',
    showName: 'Toon daar de naam {{name}}',
    showNameText: 'Handig met meer dan één praktijk. Wie voor de pc staat, ziet dan van wie de kluis is.',
    own: 'Wanneer de kluis vergrendelt',
    always:
      'De slotknop en Ctrl+L vergrendelen altijd, Dossier afsluiten (Ctrl+Q) ook. Wat u aan het typen was, staat er na het ontgrendelen weer.',
    idleMinutes: 'Als niemand de pc gebruikt, na',
    idleHelp:
      'Van 1 tot {{longest}} minuten. Een halve minuut vooraf verschijnt een waarschuwing; een toets of beweging volstaat om verder te werken.',
    unit: 'min',
    triggers: {
      onScreenLock: {
        label: 'Als het scherm van de pc wordt vergrendeld',
        text: 'Wie uw pc ontgrendelt, ziet dan nog geen dossiers.'
      },
      onSleep: {
        label: 'Als de pc in slaapstand gaat',
        text: 'Ook wanneer u de laptop dichtklapt.'
      },
      onUserSwitch: {
        label: 'Als iemand anders zich op deze pc aanmeldt',
        text: 'De kluis blijft niet open achter de sessie van een ander. Op Windows telt ook een vergrendeld scherm hiervoor mee.'
      },
      onMinimise: {
        label: 'Als u het venster minimaliseert',
        text: 'Voor wie vaak aan een balie of in een gedeelde ruimte werkt.'
      },
      onClose: {
        label: 'Als u het venster sluit',
        text: 'Dossier sluit dan helemaal af. Staat dit uit, dan gaat het venster enkel opzij en blijft de kluis open.'
      }
    },
    practice: 'Voor de hele praktijk',
    practiceText: 'Niemand kan de kluis langer open laten staan dan dit. “Nooit vergrendelen” bestaat niet.',
    longest: 'Uiterlijk na'
  },
  state: {
    title: 'Hoe het op deze pc staat',
    text: 'Nu gevraagd aan de pc en aan de kluis.',
    verdicts: { good: 'in orde', warn: 'let op', info: 'ter informatie' },
    encryption: {
      label: 'Versleuteld bestand',
      good: 'Alle dossiers en bijlagen staan in één bestand dat van de eerste tot de laatste pagina versleuteld is (AES-256).',
      warn: 'Het bestand van de praktijk begint niet zoals een versleuteld bestand. Werk niet verder en vraag hulp; er is niets gewijzigd.'
    },
    place: {
      label: 'Plaats van de dossiers',
      good: 'De dossiers liggen op deze pc, in een map die voor zover Dossier ziet niet gesynchroniseerd wordt.',
      synchronised:
        'De dossiers liggen in een map die {{service}} kopieert. Het bestand kan daardoor onleesbaar worden.',
      share: 'De dossiers liggen op een andere computer. Over een netwerk kan het bestand beschadigd raken.'
    },
    derivation: {
      label: 'Raden van de wachtzin',
      good: 'Elke gok kost {{memory}} MiB geheugen en {{passes}} doorgangen (Argon2id), ook voor wie het bestand meeneemt naar een snelle computer.'
    },
    idle: {
      label: 'Vergrendelen na stilstand',
      good_one: 'Na {{count}} minuut zonder toets of beweging.',
      good_other: 'Na {{count}} minuten zonder toets of beweging.'
    },
    triggers: {
      label: 'Vergrendelen bij schermslot, slaap en gebruikerswissel',
      good: 'Alle drie staan aan.',
      warn: 'Minstens één van de drie staat uit. U wijzigt dat onder Vergrendelen.'
    },
    signals: {
      label: 'Signalen van deze pc',
      good: 'Deze pc meldt aan Dossier wanneer het scherm op slot gaat en wanneer hij gaat slapen.',
      noSleep:
        'Deze pc meldt een vergrendeld scherm, maar niet dat hij gaat slapen. Na het wekken vergrendelt de kluis zodra de ingestelde tijd voorbij is.',
      none: 'Deze pc meldt niet dat het scherm op slot gaat of dat hij gaat slapen. Stel een korte tijd in en gebruik Ctrl+L.'
    },
    sandbox: {
      label: 'Afgeschermde schermen',
      good: 'Alles wat tekst toont, draait in een zandbak van het systeem en kan niet bij uw bestanden.',
      warn: 'De schermen draaien nu zonder zandbak. Start Dossier opnieuw zonder bijzondere opties.'
    },
    network: {
      label: 'Geen netwerk',
      good: 'Net geprobeerd en geweigerd: Dossier maakt geen enkele verbinding.',
      warn: 'Een proefverzoek werd niet door Dossier zelf geweigerd. Start opnieuw; blijft dit staan, vraag dan hulp.'
    },
    spelling: {
      label: 'Spellingcontrole van het systeem uit',
      good: 'Wat u typt, gaat naar geen enkele spellingcontrole.',
      warn: 'De spellingcontrole van het systeem staat aan en leest mee wat u typt.'
    },
    dumps: {
      label: 'Geen geheugen op schijf na een crash',
      good: 'Loopt Dossier vast, dan schrijft het systeem niets van het geheugen weg.',
      warn: 'Loopt Dossier vast, dan kan het systeem een stuk geheugen op schijf zetten. Zet core dumps uit in het systeem.',
      info: 'Dossier verstuurt en bewaart geen crashrapporten. Of het systeem er zelf maakt, bepalen de instellingen van Windows of macOS.'
    },
    capture: {
      label: 'Schermafbeeldingen',
      good: 'Het venster blijft weg uit schermafbeeldingen, opnames en gedeelde schermen.',
      warn: 'Het venster is zichtbaar in schermafbeeldingen, opnames en gedeelde schermen.',
      info: 'Op Linux kan geen enkel programma dit verhinderen. Let op wanneer u uw scherm deelt.'
    }
  },
  capture: {
    label: 'Venster weghouden uit schermafbeeldingen en gedeelde schermen',
    text: 'Geldt voor deze pc, ook op het vergrendelscherm. Zet dit even uit als u het scherm wilt tonen in een videogesprek.',
    noEffect: 'De keuze wordt bewaard, maar heeft op Linux geen effect.'
  },
  threats: {
    title: 'Waartegen u beschermd bent, en waartegen niet',
    text: 'Geen enkel programma beschermt tegen alles. Dit is de eerlijke lijst.',
    protected: 'Wat Dossier doet',
    remains: 'Wat blijft',
    leftPc: {
      what: 'Iemand aan uw pc terwijl u even weg bent',
      protected:
        'De kluis vergrendelt vanzelf. Daarbij eindigt het hele programma, zodat er niets in het geheugen achterblijft.',
      remains: 'Tot het zover is, kan wie aan uw pc zit meelezen. Ctrl+L is sneller dan elke timer.'
    },
    stolenPc: {
      what: 'Een gestolen of herstelde pc, een gekopieerd bestand, een vergeten reservekopie',
      protected:
        'Zonder wachtzin of herstelsleutel is het bestand onleesbaar, ook voor de makers van Dossier.',
      remains:
        'Wie een oude reservekopie heeft én de wachtzin of sleutel van toen, opent die kopie. Een nieuwe sleutel voor de kluis verandert oude kopieën niet. Wat u als pdf bewaarde, valt buiten de kluis.'
    },
    hostileText: {
      what: 'Kwaadwillige tekst in een geplakt of ingelezen stuk',
      protected:
        'Tekst wordt alleen getoond, nooit uitgevoerd. De schermen zijn afgeschermd en hebben geen netwerk.',
      remains: 'Een document dat u buiten Dossier opent, valt buiten deze bescherming.'
    },
    wrongReport: {
      what: 'Een rapport bij de verkeerde persoon, of met te veel erin',
      protected:
        'Er gaat alleen iets weg langs een doorgifte: met ontvanger, doel, voorbeeld en een regel in het logboek. Privénotities gaan nooit mee.',
      remains:
        'Wat eenmaal weg is, haalt niemand terug. Geef de wachtzin van een pdf langs een andere weg door.'
    },
    colleague: {
      what: 'Een collega die het dossier niet nodig heeft',
      protected:
        'De rol bepaalt wat iemand mag. Ook lezen staat in het logboek, dat niet stil te wijzigen is.',
      remains: 'Wie recht heeft op een dossier, kan het overtypen of fotograferen.'
    },
    loss: {
      what: 'Verlies: een crash, stroompanne, volle schijf',
      protected:
        'Wat als bewaard gemeld is, staat op schijf. Elke pagina van het bestand draagt een zegel, zodat beschadiging bij het lezen opvalt.',
      remains: 'Een kapotte of gestolen schijf neemt alles mee. Bewaar zelf een kopie op een andere plaats.'
    },
    otherProgram: {
      what: 'Een ander programma onder uw eigen gebruiker op deze pc',
      protected: 'Na het vergrendelen vindt het niets: noch in het geheugen, noch leesbaar op schijf.',
      remains:
        'Zolang de kluis open is, kan kwaadaardige software met uw rechten meekijken met toetsen, scherm en geheugen, en bewaart de klembordgeschiedenis van Windows wat u kopieert (zet ze uit onder Systeem > Klembord). Tegen kwaadaardige software helpt geen programma; houd de pc zelf schoon en bijgewerkt.'
    },
    knowsPassphrase: {
      what: 'Iemand die uw wachtzin kent',
      protected: 'Verkeerde pogingen worden vertraagd en geteld, en elke ontgrendeling staat hieronder.',
      remains:
        'Met de juiste wachtzin gaat de kluis open. Vermoedt u iets, wijzig hem dan en geef de kluis een nieuwe sleutel.'
    },
    paper: {
      what: 'Papier: de herstelsleutel, afgedrukte rapporten',
      protected: 'De herstelsleutel wordt maar één keer getoond, en een nieuwe maakt de vorige waardeloos.',
      remains:
        'Wie het blad vindt en bij het bestand kan, leest alles. Bewaar het achter slot, niet bij de pc.'
    }
  },
  unlocks: {
    title: 'Laatste ontgrendelingen',
    text: 'Was u dit niet allemaal zelf?',
    changePassphrase: 'Wijzig dan uw wachtzin.',
    at: 'Wanneer',
    who: 'Wie',
    byRecoveryKey: '{{name}}, met de herstelsleutel',
    failed: 'Mislukt voordien',
    noFailed: 'geen',
    none: 'Nog geen ontgrendelingen.',
    show: 'Ontgrendelingen bekijken',
    failedSince_one:
      'Sinds u laatst ontgrendelde, was er {{count}} mislukte poging. Was u dat niet, kijk dan na wie bij deze pc kan.',
    failedSince_other:
      'Sinds u laatst ontgrendelde, waren er {{count}} mislukte pogingen. Was u dat niet, kijk dan na wie bij deze pc kan.'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    security: typeof security
  }
}
