import type { ReportBlock, ReportSection } from '../../../shared/contract/reports'
import { DossierError } from '../../../shared/errors'
import type { ReadableDatabase } from '../database'
import { shareablePassages } from '../notes'

type Quote = Extract<ReportBlock, { type: 'quote' }>

/**
 * Refuses a quote that is not, word for word, (a part of) a passage that is shareable now, in a note of this
 * trajectory (R47). @throws DossierError `report.quoteNotShareable`
 */
export async function refusePrivateQuotes(
  db: ReadableDatabase,
  trajectoryId: string,
  sections: readonly ReportSection[]
): Promise<void> {
  if (await holdsPrivateQuote(db, trajectoryId, quotesIn(sections))) {
    throw new DossierError('report.quoteNotShareable')
  }
}

/**
 * The same for saving a draft, where only new quotes are held to it. One that was placed earlier and whose passage
 * became private since stays in the draft, so that autosave goes on; it can be neither previewed nor signed.
 */
export async function refuseNewPrivateQuotes(
  db: ReadableDatabase,
  trajectoryId: string,
  before: readonly ReportSection[],
  sections: readonly ReportSection[]
): Promise<void> {
  const placed = new Set(quotesIn(before).map(identity))
  const added = quotesIn(sections).filter((quote) => !placed.has(identity(quote)))
  if (await holdsPrivateQuote(db, trajectoryId, added)) throw new DossierError('report.quoteNotShareable')
}

async function holdsPrivateQuote(
  db: ReadableDatabase,
  trajectoryId: string,
  quotes: readonly Quote[]
): Promise<boolean> {
  if (quotes.length === 0) return false
  const passages = await shareablePassages(db, trajectoryId)
  return !quotes.every((quote) =>
    passages.some(
      (passage) =>
        passage.noteId === quote.noteId &&
        passage.heldOn === quote.heldOn &&
        quote.text.trim() !== '' &&
        passage.text.includes(quote.text)
    )
  )
}

function quotesIn(sections: readonly ReportSection[]): Quote[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'quote'))
}

function identity({ noteId, heldOn, text }: Quote): string {
  return JSON.stringify([noteId, heldOn, text])
}
