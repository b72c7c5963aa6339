import type { ReportBlock, ReportFields } from '../../../shared/contract/reports'
import { qualityQuestions, reportTemplates } from '../../../shared/domain/report-templates'
import type { TestCase } from './case'
import type { TestPractice } from './practice'

/** Answers of a whole Mini-IPIP, and the profile that the published key gives for them. */
export const answers = [4, 5, 2, 1, 5, 2, 1, 3, 4, 2, 4, 4, 3, 2, 1, 2, 2, 2, 5, 1]

export const administration = {
  instrument: 'mini-ipip',
  language: 'nl',
  administeredOn: '2026-03-02',
  mode: 'paper',
  conditions: ''
} as const

/** A note with a passage in each layer and a reflection. */
export async function writeNote(
  practice: TestPractice,
  { trajectoryId }: TestCase,
  texts: { shareable: string; private: string; reflection: string }
): Promise<string> {
  const heldAt = '2026-03-02T14:00:00+01:00'
  const { id } = await practice.call('notes.start', {
    trajectoryId,
    template: 'grow',
    heldAt,
    language: 'nl'
  })
  await practice.call('notes.save', {
    id,
    note: {
      heldAt,
      durationMinutes: 60,
      mode: 'office',
      attendees: '',
      proBono: false,
      language: 'nl',
      sections: [
        { heading: 'goal', layer: 'shareable', text: texts.shareable },
        { heading: 'reality', layer: 'private', text: texts.private }
      ],
      agreements: [],
      reflection: texts.reflection,
      progress: []
    }
  })
  return id
}

export async function startReport(practice: TestPractice, { trajectoryId }: TestCase): Promise<string> {
  const { id } = await practice.call('reports.start', {
    trajectoryId,
    template: 'progress',
    language: 'nl',
    title: 'Halverwege'
  })
  return id
}

/** Every section of the template filled, with these blocks under the findings. */
export function filled(...findings: ReportBlock[]): ReportFields {
  return {
    title: 'Halverwege',
    sections: reportTemplates.progress.map((name) => ({
      name,
      blocks: [{ type: 'text', text: `Tekst onder ${name}.` }, ...(name === 'findings' ? findings : [])]
    }))
  }
}

export const quality = Object.fromEntries(qualityQuestions.map((question) => [question, true])) as Record<
  (typeof qualityQuestions)[number],
  true
>

/** A signed report with these blocks among its findings. */
export async function signedReport(
  practice: TestPractice,
  made: TestCase,
  ...findings: ReportBlock[]
): Promise<string> {
  const id = await startReport(practice, made)
  await practice.call('reports.save', { id, report: filled(...findings) })
  await practice.call('reports.sign', { id, validUntil: '2028-03-02', quality })
  return id
}
