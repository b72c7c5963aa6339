import { app, dialog } from 'electron'
import type { ScreenLanguage } from '../../shared/domain/languages'
import { Appearances } from './appearances'
import { appearanceFile } from './folders'

/** The only sentence that no screen can show, because the page has failed. */
const words: Record<ScreenLanguage, string> = {
  nl: 'Het venster van Dossier kan hier niet worden getoond. Uw dossiers zijn niet gewijzigd. Start Dossier opnieuw; gebeurt dit nog eens, start dan de pc opnieuw of vraag hulp.',
  fr: 'La fenêtre de Dossier ne peut pas s’afficher ici. Vos dossiers n’ont pas changé. Redémarrez Dossier ; si cela se reproduit, redémarrez le PC ou demandez de l’aide.',
  en: 'The window of Dossier cannot be shown here. Your records are unchanged. Start Dossier again; if this happens once more, restart the PC or ask for help.'
}

/** Shows that the process of the page exits as soon as it starts. Resolves when the user has closed the message. */
export async function showWindowFailure(): Promise<void> {
  const { language } = await new Appearances(appearanceFile()).read()
  await dialog.showMessageBox({ type: 'error', title: app.getName(), message: words[language] })
}
