import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import 'dayjs/locale/en'
import 'dayjs/locale/fr'
import 'dayjs/locale/nl'
import { z } from 'zod'
import { fieldProblem } from '../ui/form/field-problem'

/**
 * Settings of libraries that must be set before the first screen that uses them and before the first schema is made.
 */
export function prepareLibraries(): void {
  // Otherwise zod compiles parsers with `new Function`, which the content security policy forbids.
  z.config({ jitless: true, customError: fieldProblem })
  // Without this plugin dayjs reads 03-02-2010 as 2 March.
  dayjs.extend(customParseFormat)
}

declare global {
  // Read by get-nonce, which the scroll lock of dialogs uses.
  var __webpack_nonce__: string
}

/** The nonce that the app protocol put into this page, for styles that are made at run time. */
export function styleNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  globalThis.__webpack_nonce__ = nonce
  return nonce
}
