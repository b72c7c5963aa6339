import type { ErrorCode } from '../../shared/errors'

/** What happened, that nothing was lost, and what to do. A code without a sentence does not compile. */
export const errors = {
  'vault.absent': 'Er is nog geen kluis op deze pc. Maak eerst een praktijk aan.',
  'vault.locked': 'De kluis is vergrendeld. Wat bewaard was, is veilig; ontgrendel om verder te gaan.',
  'vault.exists': 'Er is al een kluis op deze pc. Er werd niets overschreven; ontgrendel de bestaande.',
  'vault.wrongPassphrase':
    'Deze wachtzin opent de kluis niet. Er is niets gewijzigd; let op hoofdletters, spaties en de toetsenbordindeling.',
  'vault.wait': 'Na de mislukte pogingen moet u nog {{seconds}} s wachten. Er is niets gewijzigd.',
  'vault.weakPassphrase':
    'Deze wachtzin is te makkelijk te raden. Neem er een van minstens 15 tekens, bijvoorbeeld vijf willekeurige woorden.',
  'vault.recoveryKeyMismatch':
    'Deze groepen horen niet bij uw herstelsleutel. Kijk ze na op het blad dat u afdrukte en probeer opnieuw.',
  'vault.slotsDamaged':
    'Het sleutelbestand van deze kluis is beschadigd. Uw dossiers staan er nog. Verander niets aan de map, en zet het sleutelbestand uit een reservekopie terug.',
  'vault.slotTooWeak':
    'De sleutel van deze kluis is zwakker beveiligd dan Dossier aanvaardt; het bestand kan gewijzigd zijn. Uw dossiers staan er nog. Laat de map zoals ze is en vraag hulp.',
  'vault.otherMembers':
    'Ook een ander lid van de praktijk opent deze kluis, met een eigen wachtzin die na een nieuwe sleutel niet meer zou werken. Daarom werd er niets gewijzigd; het kan zodra alleen u deze kluis opent.',
  'vault.newer':
    'Deze kluis werd bewaard door een nieuwere versie van Dossier. Uw dossiers zijn in orde; installeer de nieuwste versie om ze te openen.',
  'vault.foreign':
    'Het bestand in de map van Dossier is geen kluis van deze praktijk. Er werd niets aan gewijzigd. Zet het juiste bestand terug, of vraag hulp.',
  'vault.damaged':
    'De kluis is beschadigd en wordt niet geopend, zodat er niets verloren gaat. Laat de map zoals ze is en zet een reservekopie terug, of vraag hulp.',
  'vault.networkShare':
    'De kluis staat in een netwerkmap en is daar niet veilig te bewaren. Uw dossiers staan er nog; verplaats de map naar deze pc en open opnieuw.',
  'vault.ended':
    'De kluis stopte zodra ze startte. Er is niets verloren. Kijk na of een virusscanner Dossier tegenhoudt, en probeer opnieuw.',
  'input.invalid': 'Iets in deze gegevens klopt niet en werd daarom niet bewaard. Kijk na wat u invulde.',
  'access.denied':
    'Uw rol laat dit niet toe. Er werd niets gewijzigd; vraag het aan de beheerder van uw praktijk.',
  'record.missing': 'Dit bestaat niet of niet meer. Ga terug naar het overzicht.',
  'person.sourceMissing':
    'Nog niet bewaard: zeg waar u deze gegevens vond, want ze komen niet van de persoon zelf.',
  'trajectory.notRunning':
    'Dit traject loopt nog niet, of niet meer. Zet het eerst op lopend; daarna kunt u sessieverslagen en tests toevoegen.',
  'trajectory.closed':
    'Dit traject is afgesloten. Er werd niets gewijzigd; open het traject weer om verder te gaan.',
  'note.beforeStart':
    'De sessie ligt voor de start van het traject. Wat u typte, staat er nog; pas de datum van de sessie of van het traject aan.',
  'test.tooManyMissing':
    'Er ontbreken te veel antwoorden om een score te berekenen. Wat u invulde, staat er nog; vul de lege vragen aan.',
  'report.signed':
    'Dit rapport is ondertekend en kan niet meer veranderen. Begin een nieuw rapport als er iets moet wijzigen.',
  'report.incomplete':
    'Het rapport is nog niet klaar om te ondertekenen. Vul de lege delen aan; wat u schreef, is bewaard.',
  'report.quoteNotShareable':
    'Een citaat in dit rapport mag niet (meer) naar buiten: de passage in het sessieverslag is gewijzigd of privé. Wat u schreef, is bewaard; haal het citaat weg of maak de passage deelbaar.',
  'report.notSigned':
    'Dit rapport is nog niet ondertekend en kan dus niet worden doorgegeven. Onderteken het eerst.',
  'disclosure.otherSponsor':
    'Deze ontvanger hoort niet bij de opdrachtgever van dit traject. Er ging niets weg; een rapport gaat alleen naar de opdrachtgever van het eigen traject.',
  'disclosure.agreementMissing':
    'Er is nog geen ondertekende driehoeksovereenkomst. Er ging niets weg; leg eerst vast wat de opdrachtgever mag ontvangen.',
  'disclosure.agreementForbids':
    'De driehoeksovereenkomst zegt dat de opdrachtgever dit niet krijgt. Er ging niets weg.',
  'disclosure.coacheeFirst':
    'De coachee leest het rapport als eerste. Er ging niets weg; geef het rapport eerst door aan de coachee.',
  'disclosure.consentMissing':
    'Hiervoor is de toestemming van de coachee nodig. Er ging niets weg; vul de datum van de toestemming in.',
  'disclosure.previewExpired':
    'Er is iets gewijzigd sinds u het voorbeeld bekeek. Er ging niets weg; bekijk het nieuwe voorbeeld en ga dan verder.',
  'job.cancelled': 'Geannuleerd. Er werd niets bewaard of verstuurd.',
  'desktop.cancelled': 'Geannuleerd. Er werd niets bewaard of verstuurd.',
  'desktop.grantMissing':
    'De gekozen plaats geldt niet meer. Er werd niets geschreven; kies de plaats opnieuw.',
  'desktop.printFailed':
    'Afdrukken is niet gelukt. Er ging niets verloren; kijk de printer na en probeer opnieuw.',
  'storage.full':
    'De schijf is vol. Het laatste werd niet bewaard, al het vorige wel. Maak plaats vrij en probeer opnieuw.',
  'storage.failed':
    'De schijf gaf een fout. Het laatste werd misschien niet bewaard, al het vorige wel. Probeer opnieuw; blijft het duren, maak dan een reservekopie.',
  unexpected:
    'Er ging iets mis dat Dossier niet verwachtte. Wat bewaard was, is veilig. Probeer opnieuw; helpt dat niet, vergrendel dan en ontgrendel weer.'
} as const satisfies Record<ErrorCode, string>

declare module '../i18n/word-keys' {
  interface DutchWords {
    errors: typeof errors
  }
}
