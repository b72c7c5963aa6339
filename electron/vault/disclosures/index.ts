import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import { jsonFirst, sql } from '../database'
import { countPrivate } from '../notes'
import { disclosureJson } from './disclosure-json'
import { listDisclosures } from './disclosure-list'
import { makeDisclosure } from './make-disclosure'
import { prepareDisclosure } from './prepare-disclosure'
import { recipientChoices } from './recipients'
import { readSealedCopy } from './sealed-copy'

export { disclosureEntry } from './time-line'

export const disclosureHandlers: DomainHandlers<'disclosures'> = {
  list: (input, { db }) => listDisclosures(db, input),

  async get({ id }, { db }) {
    const found = await db.json(jsonFirst(disclosureJson, sql`FROM disclosures WHERE id = ${id}`))
    if (!found) throw new DossierError('record.missing')
    return found
  },

  async sealedCopy({ id }, { heavy, send }) {
    const { pdf, sha256, pages } = await readSealedCopy(heavy, id)
    await send(pdf)
    return { sha256, pages }
  },

  recipients: (input, { db, now }) => recipientChoices(db, input, now),

  async prepare(input, context) {
    const prepared = await prepareDisclosure(input, context)
    const { pdf, sha256, pages } = prepared.document
    await context.send(pdf)
    return {
      preparedId: prepared.id,
      document: { sha256, pages },
      fileName: prepared.suggestedName,
      staysHere: await countPrivate(context.db, prepared.trajectoryId)
    }
  },

  make: (input, context) => makeDisclosure(input, context)
}
