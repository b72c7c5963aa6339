import { afterEach, describe, expect, it } from 'vitest'
import type { OperationName } from '../../shared/contract'
import { makeSponsor } from './support/case'
import {
  betweenReportsMs,
  inputsOf,
  makeFullCase,
  memberOperations,
  operationsByName,
  type FullCase
} from './support/every-operation'
import { TestPractice } from './support/practice'

const practices: TestPractice[] = []
afterEach(async () => {
  for (const practice of practices.splice(0)) await practice.end()
})

const ownPassphrase = 'zeven-groene-fietsen-in-de-regen-31'

/** A practice of two coaches, in which the second one works now, in a dossier of their own. */
async function practiceOfTwo({ firstHasADossier }: { firstHasADossier: boolean }) {
  const practice = await TestPractice.open()
  practices.push(practice)
  if (firstHasADossier) await makeFullCase(practice, 'Vermeulen')
  else {
    // What everybody in the office knows of the first dossier is there all the same.
    await makeSponsor(practice, 'Vermeulen')
    practice.passTime(betweenReportsMs)
  }
  const memberId = await practice.addMember({ roles: ['coach'], passphrase: ownPassphrase })
  await practice.unlockAs(ownPassphrase)
  const own = await makeFullCase(practice, 'Peeters')
  await practice.opened.quietWork.finish()
  return { practice, memberId, own }
}

/** Questions in which the other dossier would show if it did. */
const searching = ['Vermeulen', 'DEELBAARWOORD', 'PRIVEWOORD', 'SPIEGELWOORD', 'haven', 'halverwege', 'an']

/** Every answer to the second coach that changes nothing, ids and numbers of entries told apart by their order only. */
async function answersTo(practice: TestPractice, own: FullCase): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  const ask = async (name: OperationName, label: string, input: unknown): Promise<void> => {
    answers[label] = await practice.dispatchText(name, JSON.stringify(input))
  }
  for (const name of memberOperations) {
    const { kind } = operationsByName[name]
    if (kind === 'read') await ask(name, name, inputsOf[name](own))
  }
  await ask('reports.preview', 'reports.preview', { id: own.reportId })
  await ask('people.coachees', 'by name', { name: 'Vermeulen' })
  await ask('people.coachees', 'by phase', { phase: 'running' })
  await ask('audit.list', 'the whole log', { coacheeId: null, limit: 500 })
  await ask('organisations.list', 'organisations by name', { name: 'haven' })
  const { rows } = await practice.call('organisations.list', {})
  for (const [index, { id }] of rows.entries())
    await ask('organisations.get', `organisation ${index}`, { id })
  for (const words of searching) await ask('search.find', `search ${words}`, { words })
  return withoutIds(answers)
}

function withoutIds(answers: Record<string, string>): Record<string, string> {
  const seen = new Map<string, string>()
  const named = (kind: string) => (id: string) => {
    const name = seen.get(id) ?? `${kind} ${seen.size + 1}`
    seen.set(id, name)
    return name
  }
  return Object.fromEntries(
    Object.entries(answers).map(([label, text]) => [
      label,
      text
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, named('id'))
        .replace(/[0-9a-f]{64}/g, named('hash'))
        .replace(/"sequence":\d+/g, named('entry'))
    ])
  )
}

describe('a practice in which somebody else has a dossier', () => {
  it('R04 answers a second coach, to the byte, like one in which that dossier never was; also under a new key', async () => {
    const [one, other] = [
      await practiceOfTwo({ firstHasADossier: true }),
      await practiceOfTwo({ firstHasADossier: false })
    ]
    const expected = await answersTo(other.practice, other.own)
    // The questions do find something: the coach's own.
    expect(expected['search DEELBAARWOORD']).toContain('Peeters')
    expect(expected['people.coachees']).toContain('"total":1')
    expect(await answersTo(one.practice, one.own)).toEqual(expected)
    for (const { practice, memberId: id } of [one, other]) {
      const { keyring } = practice.opened
      await practice.leaveOnly(id)
      await keyring.renewDatabaseKey({ id, passphrase: ownPassphrase }, practice.now, practice.cancel.signal)
    }
    expect(await answersTo(one.practice, one.own)).toEqual(await answersTo(other.practice, other.own))
  })
})
