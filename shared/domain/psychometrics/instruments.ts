import type { Instrument } from './instrument'
import { miniIpip } from './mini-ipip'

/** Instruments that are shipped with the app: public domain, any use. */
export const instrumentIds = ['mini-ipip'] as const
export type InstrumentId = (typeof instrumentIds)[number]

export const instruments: Readonly<Record<InstrumentId, Instrument>> = { 'mini-ipip': miniIpip }
