import type { z } from 'zod'
import { audit } from './audit'
import { disclosures } from './disclosures'
import { drafts } from './drafts'
import { goals } from './goals'
import { jobs } from './jobs'
import { locking } from './locking'
import { members } from './members'
import { notes } from './notes'
import { organisations } from './organisations'
import { people } from './people'
import { practice } from './practice'
import { reports } from './reports'
import { search } from './search'
import { psychometrics } from './psychometrics'
import { today } from './today'
import { trajectories } from './trajectories'
import { vault } from './vault'

/** All that the user interface can ask of the vault. */
export const contract = {
  vault,
  practice,
  members,
  locking,
  jobs,
  drafts,
  today,
  people,
  organisations,
  trajectories,
  goals,
  notes,
  psychometrics,
  reports,
  disclosures,
  search,
  audit
}

type Contract = typeof contract
export type DomainName = keyof Contract

/** 'notes.save', 'people.dossier' ... */
export type OperationName = {
  [D in DomainName]: `${D}.${Extract<keyof Contract[D], string>}`
}[DomainName]

export type OperationNamed<N extends OperationName> = N extends `${infer D extends DomainName}.${infer O}`
  ? O extends keyof Contract[D]
    ? Contract[D][O]
    : never
  : never

/** The input as a caller may write it (defaults omitted, untrimmed text). */
export type InputOf<N extends OperationName> =
  OperationNamed<N> extends { input: infer I extends z.ZodType } ? z.input<I> : never

export type OutputOf<N extends OperationName> =
  OperationNamed<N> extends { output: infer O extends z.ZodType } ? z.output<O> : never

export type ReadName = {
  [N in OperationName]: OperationNamed<N> extends { kind: 'read' } ? N : never
}[OperationName]
export type JobName = {
  [N in OperationName]: OperationNamed<N> extends { kind: 'job' } ? N : never
}[OperationName]
export type WriteName = Exclude<OperationName, ReadName | JobName>
