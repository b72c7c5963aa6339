import type { DossierBridge } from '../../../shared/contract/bridge'
import type { InputOf, OperationName } from '../../../shared/contract'
import type { Page } from 'playwright-core'
import type { App } from './app'

declare global {
  interface Window {
    dossier: DossierBridge
  }
}

/** Calls the vault through the bridge that screens use; returns the whole result, refusals included. */
export async function askFrom(page: Page, operation: OperationName, input: unknown): Promise<unknown> {
  const ask = (asked: { operation: OperationName; json: string }) =>
    window.dossier.call(asked.operation, asked.json)
  const answer: unknown = JSON.parse(await page.evaluate(ask, { operation, json: JSON.stringify(input) }))
  return answer
}

/** As `askFrom`, from the page of a test's app. */
export const askVault = (app: App, operation: OperationName, input: unknown): Promise<unknown> =>
  askFrom(app.page, operation, input)

export const newPractice: InputOf<'vault.create'> = {
  language: 'nl',
  passphrase: 'lantaarn-visser-molen-kade-42',
  practice: {
    name: 'Praktijk De Linde',
    address: { street: 'Lindestraat 12', postcode: '9000', city: 'Gent' },
    enterpriseNumber: '0417.568.766',
    controllerContact: 'Hilde Maes, privacy',
    email: 'privacy@delinde.example',
    phone: '09 225 10 20',
    website: ''
  },
  member: {
    givenName: 'Hilde',
    familyName: 'Maes',
    email: 'hilde@delinde.example',
    qualification: 'Erkend loopbaancoach'
  }
}
