import { describe, expect, it } from 'vitest'
import { Visits } from '../../../electron/vault/audit/visits'

const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

describe('a visit to a record', () => {
  it('begins with the first reading, and lasts a quarter of an hour from its entry', () => {
    const visits = new Visits()
    expect(visits.begins('notes.get', 'n', start)).toBe(true)
    visits.logged('notes.get', 'n', start)
    expect(visits.begins('notes.get', 'n', start)).toBe(false)
    expect(visits.begins('notes.get', 'n', new Date(after(15).getTime() - 1))).toBe(false)
    expect(visits.begins('notes.get', 'n', after(15))).toBe(true)
  })

  it('has not begun while its entry is not in the log', () => {
    const visits = new Visits()
    expect(visits.begins('notes.get', 'n', start)).toBe(true)
    expect(visits.begins('notes.get', 'n', start)).toBe(true)
  })

  it('is of one record and of one thing that is done to it', () => {
    const visits = new Visits()
    visits.logged('notes.get', 'n', start)
    expect(visits.begins('notes.get', 'another', start)).toBe(true)
    expect(visits.begins('notes.save', 'n', start)).toBe(true)
    expect(visits.begins('notes.get', null, start)).toBe(true)
    visits.logged('audit.list', null, start)
    expect(visits.begins('audit.list', null, start)).toBe(false)
  })

  it('is over when the clock was set back: nobody knows how long ago it was', () => {
    const visits = new Visits()
    visits.logged('notes.get', 'n', start)
    expect(visits.begins('notes.get', 'n', after(-1))).toBe(true)
  })
})
