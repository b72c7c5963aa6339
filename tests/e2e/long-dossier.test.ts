import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { paths } from '../../renderer/client/paths'
import { makeCase } from '../integration/support/case'
import { passphrase, TestPractice } from '../integration/support/practice'
import { writeNote } from '../integration/support/reporting'
import { App } from './support/app'
import { untilHeading } from './support/steps-dossier'
import { unlock } from './support/steps-first-run'
import { test } from './support/test'
import { catalogues } from './support/words'
import { sql } from '../../electron/vault/database'
import { sqlText } from '../../electron/vault/database/sql-text'

const words = catalogues.nl
const entries = 5000

let practice: TestPractice
let coacheeId: string
let app: App
beforeAll(async () => {
  practice = await TestPractice.open()
  const made = await makeCase(practice)
  coacheeId = made.coacheeId
  await writeNote(practice, made, { shareable: 'a', private: 'b', reflection: 'c' })
  await practice.opened.database.transaction(async (db) => {
    const columns = await db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info('notes')`)
    const copied = columns.map(({ name }) => {
      if (name === 'id') return "substr(id, 1, 24) || printf('%012d', number)"
      if (name === 'held_at')
        return "strftime('%Y-%m-%dT10:00:00+01:00', '2026-03-01', '-' || (number / 4) || ' days')"
      return name
    })
    await db.run(
      sqlText(`WITH RECURSIVE numbers (number) AS (VALUES (1) UNION ALL SELECT number + 1 FROM numbers WHERE number < ${entries - 1})
       INSERT INTO notes (${columns.map(({ name }) => name).join(', ')}) SELECT ${copied.join(', ')} FROM notes, numbers`)
    )
  })
  await practice.opened.database.transaction(async (db) => {
    const columns = await db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info('people')`)
    const copied = columns.map(({ name }) => {
      if (name === 'id') return "substr(id, 1, 24) || printf('%012d', number)"
      if (name === 'family_name') return "printf('Peeters %05d', number)"
      if (name === 'name_key') return "printf('peeters %05d', number)"
      return name
    })
    await db.run(
      sqlText(`WITH RECURSIVE numbers (number) AS (VALUES (1) UNION ALL SELECT number + 1 FROM numbers WHERE number < ${entries - 1})
       INSERT INTO people (${columns.map(({ name }) => name).join(', ')}) SELECT ${copied.join(', ')} FROM people, numbers
       WHERE is_coachee = 1`)
    )
  })
  await practice.lock()
  app = await App.launch({ userData: join(practice.folder, '..') })
  const stage = { app, words }
  await unlock(stage, passphrase)
  await untilHeading(stage, words.today.title)
}, 120_000)
afterAll(async () => {
  await app.end()
  await practice.end()
})

interface Scrolled {
  frames: number
  blankFrames: number
  mostLines: number
  lastPosition: number
}

/** What is scrolled: the element that holds the lines, and what a drawn line is. */
const timeLine = { list: 'main ol', line: 'li' } as const
const table = { list: 'main tbody', line: 'tr:not([aria-hidden])' } as const

/** Scrolls what stands on the screen from top to bottom, a window a frame, and looks at each frame. */
async function scrollThrough(what: typeof timeLine | typeof table): Promise<Scrolled> {
  return app.page.evaluate(async ({ list: listSelector, line }) => {
    const main = document.querySelector('main')
    const list = document.querySelector(listSelector)
    if (!main || !list) throw new Error('no list')
    const result = { frames: 0, blankFrames: 0, mostLines: 0, lastPosition: 0 }
    const drawn = (): Promise<void> =>
      new Promise((resolve) => {
        // After the frame that the scrolling caused is on the screen.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve()
          })
        )
      })
    const room = main.getBoundingClientRect()
    // At the end of the rows that are there, the next page is on its way as long as its button stands there.
    const isMore = (): boolean => main.querySelector('table ~ div button') !== null
    for (let reached = -1; main.scrollTop > reached || isMore();) {
      reached = main.scrollTop
      main.scrollTop += room.height * 0.9
      await drawn()
      const box = list.getBoundingClientRect()
      const x = box.left + box.width / 2
      const from = Math.max(box.top, room.top) + 8
      const to = Math.min(box.bottom, room.bottom) - 8
      let blank = false
      for (let y = from; y < to; y += 24) {
        if (!document.elementsFromPoint(x, y).some((element) => element.closest(line))) blank = true
      }
      result.frames += 1
      if (blank) result.blankFrames += 1
      result.mostLines = Math.max(result.mostLines, list.childElementCount)
    }
    result.lastPosition = Number(
      list.lastElementChild?.getAttribute('aria-posinset') ?? list.childElementCount
    )
    return result
  }, what)
}

describe(`a dossier of ${String(entries)} entries`, () => {
  test('scrolls to its end without a blank line, and keeps the line that has the focus', async () => {
    await app.page.evaluate((path) => (window.location.hash = path), paths.coachee(coacheeId))
    await app.page.locator('main ol li').first().waitFor()
    const scrolled = await scrollThrough(timeLine)
    expect(scrolled).toMatchObject({ blankFrames: 0, lastPosition: entries })
    expect(scrolled.frames).toBeGreaterThan(100)
    expect(scrolled.mostLines).toBeLessThan(100)
    expect(await app.axe()).toEqual([])

    const last = app.page.locator(`main ol li[aria-posinset="${String(entries)}"] a`)
    await last.focus()
    await app.page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0))
    await app.page.locator('main ol li[aria-posinset="1"]').waitFor()
    expect(await last.evaluate((link) => link === document.activeElement)).toBe(true)
    // From a line that has the focus, Tab goes to the next one, also where that was not drawn before.
    await app.page.locator('main ol li[aria-posinset="1"] a').focus()
    for (let line = 1; line < 60; line += 1) await app.page.keyboard.press('Tab')
    const position = await app.page.evaluate(() =>
      document.activeElement?.closest('li')?.getAttribute('aria-posinset')
    )
    expect(position).toBe('60')
  })
})

describe(`a list of ${String(entries)} coachees`, () => {
  test('scrolls to its end without a blank row, page after page', async () => {
    await app.page.evaluate((path) => (window.location.hash = path), paths.coachees)
    await app.page.locator('main tbody tr a').first().waitFor()
    const scrolled = await scrollThrough(table)
    expect(scrolled.blankFrames).toBe(0)
    expect(scrolled.frames).toBeGreaterThan(100)
    expect(scrolled.mostLines).toBeLessThan(150)
    const names = await app.page.locator('main tbody tr:not([aria-hidden])').last().textContent()
    expect(names).toContain('Vermeulen')
  })
})
