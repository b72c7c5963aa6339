import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurns, type Figure } from './figure'
import type { WitnessedApp } from './witnessed-app'

/** A script that returns the mean time of `repeat` calls one after another, ms, by the clock of the page. */
const burst = (operation: string, input: unknown, repeat: number): string => `(async () => {
  const input = ${JSON.stringify(JSON.stringify(input))}
  const before = performance.now()
  for (let call = 0; call < ${repeat}; call += 1) JSON.parse(await window.dossier.call(${JSON.stringify(operation)}, input))
  return (performance.now() - before) / ${repeat}
})()`

/** Measures a round trip from the page to the vault, over the port that every screen uses. */
export async function measureRoundTrip(app: WitnessedApp): Promise<Figure> {
  const kibibyte = 'x'.repeat(1000)
  const times = await inTurns(
    40,
    () => app.run<number>(burst('people.coachees', {}, 20)),
    () => app.run<number>(burst('vault.state', { kibibyte }, 20))
  )
  return {
    what: 'round trip of a 50-row list',
    baseline: '1 KiB over the same port',
    goal: 2,
    remark: 'the baseline is the smallest operation, given 1 KiB; the list is parsed in the page',
    ...times
  }
}

/** Measures the preview of a long report as a screen asks for it, against the same page printed by a bare window. */
export async function measurePdf(
  app: WitnessedApp,
  bare: WitnessedApp,
  report: { id: string; html: string; footer: string },
  scratch: string
): Promise<Figure> {
  const file = join(scratch, 'report.html')
  writeFileSync(file, report.html)
  const print = `(async () => {
    const before = performance.now()
    await window.bare.print(${JSON.stringify(file)}, ${JSON.stringify(report.footer)})
    return performance.now() - before
  })()`
  const times = await inTurns(
    7,
    () => app.run<number>(burst('reports.preview', { id: report.id }, 1)),
    () => bare.run<number>(print)
  )
  const pages = await app.run<number>(
    `window.dossier.call('reports.preview', ${JSON.stringify(JSON.stringify({ id: report.id }))}).then((text) => JSON.parse(text).value.pages)`
  )
  return {
    what: `report PDF of ${pages} pages`,
    baseline: 'bare printToPDF',
    goal: 1.2,
    remark: 'ours includes cleaning and hashing the file and bringing it to the page',
    ...times
  }
}
