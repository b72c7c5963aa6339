/** Instruments that are shipped with the app: public domain, any use. */
export const instrumentIds = ['mini-ipip'] as const
export type InstrumentId = (typeof instrumentIds)[number]
