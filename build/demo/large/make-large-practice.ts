import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { WriteContext } from '../../../electron/vault/context'
import { insert, sql, type WritableDatabase } from '../../../electron/vault/database'
import { printReport, type FinishedDocument } from '../../../electron/vault/documents'
import { Gate, type OpenVault } from '../../../electron/vault/gate'
import { practiceFiles } from '../../../electron/vault/practice-files'
import { reportToPrint, signReport } from '../../../electron/vault/reports'
import { indexDue } from '../../../electron/vault/search'
import { searchable } from '../../../electron/vault/searchable'
import { qualityQuestions } from '../../../shared/domain/report-templates'
import { founder } from '../founder'
import { foundPractice, type DemoOptions } from '../make-practice'
import { planPractice } from '../plan'
import { blocksOf, type Scale } from '../scale'
import { insertRows } from './insert-rows'
import { writeLog, type LogEntry } from './write-log'
import { RowsOfPlan, type ReportToSign } from './rows-of-plan'

export interface LargeDemoOptions extends Omit<DemoOptions, 'scale' | 'grant'> {
  coachees: number
  notes: number
  say: (words: string) => void
}

const recordsPerStep = 200

/**
 * Makes a practice of thousands of coachees in minutes: it writes the rows that the operations would have written, many
 * in one statement. The search index and the audit log are the app's own. The sealed copies of disclosures are not
 * their own reports but one specimen: printing thousands would take longer than all the rest.
 */
export async function makeLargePractice(options: LargeDemoOptions): Promise<void> {
  const { folder, referenceDay, desk, say, chooseParameters } = options
  const blocks = blocksOf(options.coachees, options.notes)
  const logEntries: LogEntry[] = []
  let founded = new Date(`${referenceDay}T09:00:00Z`)
  const plans = (block: number, scale: Scale) => planPractice(referenceDay, scale, block)
  const first = plans(0, blocks[0] as Scale)
  founded = new Date(earliestDay(first.coachees.flatMap(({ trajectories }) => trajectories)))
  const gate = new Gate({
    folder,
    now: () => founded,
    ...(chooseParameters && { chooseParameters })
  })
  try {
    const open = await foundPractice(gate, desk)
    let specimen: FinishedDocument | null = null
    for (const [block, scale] of blocks.entries()) {
      const plan = block === 0 ? first : plans(block, scale)
      const planRows = new RowsOfPlan(plan, open.member.id, referenceDay)
      await open.database.transaction(async (db) => {
        for (const [table, rows] of Object.entries(planRows.rows)) await insertRows(db, table, rows)
        for (const report of planRows.reportsToSign) await sign(db, open, report, planRows.logEntries)
      })
      const [signed] = planRows.reportsToSign
      if (specimen === null && signed) {
        const { document } = await reportToPrint(open.database.screen, signed.reportId, founded)
        specimen = await printReport(desk, document, new AbortController().signal)
      }
      if (specimen) await disclose(open, specimen, planRows)
      for (const entry of planRows.logEntries) logEntries.push(entry)
      if (block % 10 === 9) say(`${String((block + 1) * scale.coachees)} coachees written`)
    }
    await open.database.transaction((db) => writeLog(db, open.member, logEntries))
    say(`log written: ${String(logEntries.length)} entries`)
    await fillIndex(open)
    say('search index filled')
    await open.database.transaction(async (db) => {
      // SQLite's statistics of the tables, which years of use would have gathered.
      await db.run(sql`ANALYZE`)
    })
  } finally {
    await gate.close()
  }
  await writeFile(practiceFiles(folder).demo, JSON.stringify({ passphrase: founder.passphrase }))
}

function earliestDay(trajectories: readonly { startsOn: string }[]): string {
  return trajectories.map(({ startsOn }) => startsOn).reduce((one, other) => (one < other ? one : other))
}

/** Signs with the app's own handler, so that the signed content is that of the records. */
async function sign(
  db: WritableDatabase,
  { member }: OpenVault,
  { reportId, coacheeId, plan }: ReportToSign,
  logEntries: LogEntry[]
): Promise<void> {
  const { signedAt, validUntil } = plan
  if (signedAt === null) return
  const quality = Object.fromEntries(qualityQuestions.map((question) => [question, true])) as Record<
    (typeof qualityQuestions)[number],
    true
  >
  const context = { db, member, now: new Date(signedAt) } as WriteContext
  const contentSha256 = await signReport({ id: reportId, validUntil, quality }, context)
  logEntries.push({
    at: signedAt,
    verb: 'sign',
    operation: 'reports.sign',
    subject: { type: 'report', id: reportId },
    coacheeId,
    detail: { contentSha256 }
  })
}

async function disclose(
  { database, member }: OpenVault,
  specimen: FinishedDocument,
  { reportsToSign, logEntries }: RowsOfPlan
): Promise<void> {
  await database.transaction(async (db) => {
    for (const { plan, ...report } of reportsToSign) {
      for (const planned of plan.disclosures) {
        const sponsor = planned.recipient === 'sponsor' ? report.sponsor : null
        const row = {
          id: randomUUID(),
          report_id: report.reportId,
          trajectory_id: report.trajectoryId,
          coachee_id: report.coacheeId,
          member_id: member.id,
          recipient_kind: sponsor ? 'contact' : 'coachee',
          recipient_person_id: sponsor?.personId ?? report.coacheeId,
          recipient_organisation_id: sponsor?.organisationId ?? null,
          recipient_name: sponsor?.name ?? report.coacheeName,
          organisation_name: sponsor?.organisationName ?? null,
          purpose: planned.purpose,
          legal_basis: planned.legalBasis,
          coachee_consent_on: planned.coacheeConsentOn,
          made_at: new Date(planned.at).toISOString(),
          file_name: 'rapport.pdf',
          pages: specimen.pages,
          document_sha256: specimen.sha256,
          file_sha256: specimen.sha256
        }
        await db.run(insert('disclosures', { ...row, sealed_copy: specimen.pdf }))
        logEntries.push({
          at: planned.at,
          verb: 'transfer',
          operation: 'disclosures.make',
          subject: { type: 'disclosure', id: row.id },
          coacheeId: report.coacheeId,
          detail: { legalBasis: planned.legalBasis, documentSha256: specimen.sha256 }
        })
      }
    }
  })
}

/** Marks every record as due for the search index in chronological order, as it would have been indexed. */
async function fillIndex({ database }: OpenVault): Promise<void> {
  await database.transaction(async (db) => {
    await db.run(sql`DELETE FROM search_due`)
    await db.run(
      sql`INSERT INTO search_due (kind, record_id) SELECT kind, id FROM (
         SELECT 'organisation' AS kind, id, created_at AS at FROM organisations
         UNION ALL SELECT 'person', id, created_at FROM people WHERE is_coachee = 1
         UNION ALL SELECT 'trajectory', id, created_at FROM trajectories
         UNION ALL SELECT 'testResult', id, recorded_at FROM test_results
         UNION ALL SELECT 'report', id, changed_at FROM reports
         UNION ALL SELECT 'note', id, held_at FROM notes)
       ORDER BY at`
    )
  })
  // Some thousands of records per transaction, in small steps: one transaction for all would fill the memory.
  for (let isMore = true; isMore;) {
    isMore = await database.transaction(async (db) => {
      for (let step = 0; step < 20; step += 1) {
        if ((await indexDue(db, searchable, recordsPerStep)) < recordsPerStep) return false
      }
      return true
    })
  }
}
