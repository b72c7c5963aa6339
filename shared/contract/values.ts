import { z } from 'zod'
import { isEnterpriseNumber, normaliseEnterpriseNumber } from '../domain/enterprise-number'
import { normalisePhone } from '../domain/phone'
import { personLanguages, screenLanguages } from '../domain/languages'

/** Values that several domains share. The `message` of a failed check is a key of its sentence. */

export const Id = z.uuid()
export const Day = z.iso.date()
/** A moment with its UTC offset, which keeps its local time: 2026-03-02T14:00:00+01:00. */
export const Moment = z.iso.datetime({ offset: true })

export const ScreenLanguageValue = z.enum(screenLanguages)
export const PersonLanguageValue = z.enum(personLanguages)

/** One line of text. The limit keeps a mistaken paste of a document out of a name. */
export const Line = z.string().trim().max(300, { message: 'tooLong' })
export const RequiredLine = Line.min(1, { message: 'required' })

/** Free text of a record. 200,000 characters are about 70 pages. */
export const Text = z.string().max(200_000, { message: 'tooLong' })

export const Email = z.union([z.literal(''), z.email({ message: 'email' }).max(300, { message: 'tooLong' })])

/** Stored in international notation (+32 485 12 34 56) when it is a valid number of any country; Belgium is the default. */
export const Phone = Line.transform((value, context) => {
  if (value === '') return ''
  const normalised = normalisePhone(value)
  if (normalised === null) {
    context.addIssue({ code: 'custom', message: 'phone' })
    return z.NEVER
  }
  return normalised
})

/** Ten digits of the Belgian enterprise register (KBO/BCE), stored without dots. */
export const EnterpriseNumber = Line.refine((value) => value === '' || isEnterpriseNumber(value), {
  message: 'enterpriseNumber'
}).transform((value) => (value === '' ? '' : normaliseEnterpriseNumber(value)))

export const Address = z.object({
  street: Line,
  postcode: Line,
  city: Line
})

/** The output of a call without a result. */
export const Nothing = z.null()
/** The input of a call without parameters. */
export const NoInput = z.object({})

export const Created = z.object({ id: Id })
