import type { z } from 'zod'

/**
 * The message of a failed check: a key of the `fields` catalogue, with a limit where its sentence has one ('required',
 * 'atLeast:1'). Schemas of the contract name their keys themselves; zod's own checks get theirs here.
 */
export function fieldProblem(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === null || issue.input === undefined || issue.input === '') return 'required'
      return issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'invalid'
    case 'invalid_value':
      return 'choose'
    case 'invalid_format':
      return formats[issue.format] ?? 'invalid'
    case 'too_small':
      if (issue.origin === 'string') return 'required'
      return `atLeast:${String(issue.minimum)}`
    case 'too_big':
      if (issue.origin === 'string') return 'tooLong'
      return issue.origin === 'array' ? 'tooMany' : `atMost:${String(issue.maximum)}`
    default:
      return 'invalid'
  }
}

/** A day that is empty or incomplete is an invalid date; a missing choice of a record is an empty id. */
const formats: Readonly<Record<string, string>> = {
  date: 'date',
  datetime: 'moment',
  email: 'email',
  uuid: 'choose'
}
