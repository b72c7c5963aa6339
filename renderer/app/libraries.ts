import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import 'dayjs/locale/en'
import 'dayjs/locale/fr'
import 'dayjs/locale/nl'
import { z } from 'zod'
import { fieldProblem } from '../ui/form/field-problem'

/** Settings of libraries that must hold before the first screen that uses them, and before it makes a schema. */
export function prepareLibraries(): void {
  // zod compiles parsers with `new Function` otherwise, which the content security policy forbids.
  z.config({ jitless: true, customError: fieldProblem })
  // Without it dayjs reads 03-02-2010 as the second of March.
  dayjs.extend(customParseFormat)
}

declare global {
  // Read by get-nonce, which the scroll lock of dialogs uses.
  var __webpack_nonce__: string
}

/** The nonce that the app protocol put into this page; styles that are made at run time carry it. */
export function styleNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  globalThis.__webpack_nonce__ = nonce
  return nonce
}
