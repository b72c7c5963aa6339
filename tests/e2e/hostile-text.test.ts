import { describe, expect } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import { askVault, newPractice } from './support/bridge'
import { untilHeading } from './support/steps-dossier'
import type { App } from './support/app'
import { test } from './support/test'
import { untilStill } from './support/until'
import { catalogues } from './support/words'

const words = catalogues.nl

/** What would run if any of it were read as code: each sets `window.ran` or asks an address for something. */
function hostileStrings(): string[] {
  const run = 'window.ran=1'
  const bodies = [
    `<script>${run}</script>`,
    `<img src=x onerror=${run}>`,
    `<svg onload=${run}>`,
    `<svg><script>${run}</script></svg>`,
    `<iframe srcdoc="<script>parent.${run}</script>">`,
    `<iframe src="javascript:parent.${run}">`,
    `<object data="javascript:${run}">`,
    `<embed src="javascript:${run}">`,
    `<a href="javascript:${run}">x</a>`,
    `<body onload=${run}>`,
    `<input autofocus onfocus=${run}>`,
    `<details open ontoggle=${run}>`,
    `<video><source onerror=${run}></video>`,
    `<link rel=stylesheet href="https://a.example/x.css">`,
    `<link rel=import href="https://a.example/x">`,
    `<meta http-equiv=refresh content="0;url=https://a.example">`,
    `<base href="https://a.example/">`,
    `<style>@import "https://a.example/x.css";body{background:url(https://a.example/y)}</style>`,
    `<form action="https://a.example"><button>x</button></form>`,
    `<math><mtext><table><mglyph><style><!--</style><img src=x onerror=${run}>`,
    `{{constructor.constructor('${run}')()}}`,
    `\${${run}}`,
    `javascript:${run}`,
    `data:text/html,<script>${run}</script>`,
    `[x](javascript:${run})`,
    `![x](https://a.example/z.png)`,
    `=HYPERLINK("https://a.example","x")`,
    `'; DROP TABLE notes; --`,
    `\u202e\u2066${run}\u2069`,
    `\u0000\u0001\u0007${run}`
  ]
  const wrappers: ((body: string) => string)[] = [
    (body) => body,
    (body) => `"><'>${body}`,
    (body) => `</textarea></title></style></script>${body}`,
    (body) => `-->]]>${body}<!--`,
    (body) => body.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
    (body) => body.replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    (body) => `An ${body} Vermeulen`
  ]
  return wrappers.flatMap((wrap) => bodies.map(wrap)).slice(0, 210)
}

async function ask<N extends OperationName>(app: App, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = (await askVault(app, name, input)) as { ok: boolean; value: OutputOf<N> }
  expect(answer, name).toMatchObject({ ok: true })
  return answer.value
}

describe('hostile text', () => {
  test('S09 in any record is shown as text: nothing runs, nothing is asked for', async ({ app }) => {
    const strings = hostileStrings()
    expect(strings.length).toBeGreaterThanOrEqual(200)
    await ask(app, 'vault.create', {
      ...newPractice,
      practice: { ...newPractice.practice, name: strings[0] ?? '' }
    })
    const requests: string[] = []
    let ownRequests = 0
    app.page.on('request', (request) => {
      if (/^(app|data|blob):/.test(request.url())) ownRequests += 1
      else requests.push(request.url())
    })
    const source = { source: 'person', sourceDetail: '' } as const
    const address = { street: '', postcode: '', city: '' }
    const sponsor = await ask(app, 'organisations.add', {
      name: strings[1] ?? '',
      enterpriseNumber: '',
      sector: strings[2] ?? '',
      address: { street: strings[3] ?? '', postcode: '', city: strings[4] ?? '' },
      phone: '',
      website: strings[22] ?? ''
    })
    let first: { coacheeId: string; noteId: string; reportId: string } | null = null
    for (const [index, hostile] of strings.entries()) {
      const coachee = await ask(app, 'people.add', {
        givenName: hostile,
        familyName: strings[(index + 7) % strings.length] ?? '',
        birthDate: null,
        gender: null,
        language: 'nl',
        email: '',
        phone: '',
        address: { ...address, city: hostile },
        ...source
      })
      if (index % 30 !== 0) continue
      const trajectory = await ask(app, 'trajectories.add', {
        coacheeId: coachee.id,
        trajectory: {
          kind: 'coaching',
          assignment: hostile,
          sponsorId: sponsor.id,
          sponsorContactId: null,
          startsOn: '2026-02-01',
          endsOn: null,
          sessionsPlanned: null
        },
        goals: strings.slice(index, index + 15),
        agreement: null
      })
      await ask(app, 'trajectories.moveToPhase', { id: trajectory.id, phase: 'running' })
      const noteId = await hostileNote(app, trajectory.id, strings)
      const reportId = await hostileReport(app, trajectory.id, strings)
      first ??= { coacheeId: coachee.id, noteId, reportId }
    }
    await app.page.reload()
    await untilHeading({ app, words }, words.today.title)
    const places = [
      '/coachees',
      `/coachees/${first?.coacheeId ?? ''}`,
      '/organisations',
      `/organisations/${sponsor.id}`,
      `/notes/${first?.noteId ?? ''}`,
      `/reports/${first?.reportId ?? ''}`,
      '/privacy'
    ]
    for (const place of places) {
      await app.page.evaluate((hash) => {
        window.location.hash = hash
      }, place)
      await untilStill(app.page)
    }
    await app.page.evaluate((hash) => (window.location.hash = hash), `/reports/${first?.reportId ?? ''}`)
    await app.page.getByText(words.reports.editor.preview, { exact: true }).click()
    await app.page.locator('[data-page="1"]').waitFor()
    await app.page.keyboard.press('Control+k')
    await app.page.getByRole('combobox', { name: words.search.title }).fill('window ran')
    await app.page.getByRole('option').first().waitFor()
    await untilStill(app.page)

    expect(await app.page.evaluate(() => 'ran' in window)).toBe(false)
    expect(requests).toEqual([])
    // What the page asks for is seen here: its own files were.
    expect(ownRequests).toBeGreaterThan(0)
    expect(app.electron.windows()).toHaveLength(1)
  })
})

async function hostileNote(app: App, trajectoryId: string, strings: readonly string[]): Promise<string> {
  const { id } = await ask(app, 'notes.start', {
    trajectoryId,
    template: 'grow',
    heldAt: '2026-03-02T14:00:00+01:00',
    language: 'nl'
  })
  const note = await ask(app, 'notes.get', { id })
  await ask(app, 'notes.save', {
    id,
    note: {
      ...note,
      attendees: strings[5] ?? '',
      sections: note.sections.map((section) => ({
        ...section,
        layer: 'shareable' as const,
        text: strings.join('\n')
      })),
      agreements: strings
        .slice(0, 20)
        .map((what) => ({ who: 'coach' as const, what, due: null, done: false })),
      reflection: strings.join('\n')
    }
  })
  return id
}

async function hostileReport(app: App, trajectoryId: string, strings: readonly string[]): Promise<string> {
  const title = strings[8] ?? ''
  const { id } = await ask(app, 'reports.start', {
    trajectoryId,
    template: 'progress',
    language: 'nl',
    title
  })
  const report = await ask(app, 'reports.get', { id })
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: [{ type: 'text' as const, text: strings.join('\n') }]
  }))
  await ask(app, 'reports.save', { id, report: { title, sections } })
  return id
}
