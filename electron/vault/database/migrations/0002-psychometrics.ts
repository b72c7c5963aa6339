import type { Migration } from './migration'

/**
 * An address with the new name of the screens of test results: `/tests...` and `/trajectories/<36 characters>/tests/new...`.
 * A key of a form is the address of its screen, a space and the name of the form, cut off at 1000 characters.
 */
const renamed = (address: string): string => `
  CASE
    WHEN ${address} = '/tests' OR ${address} GLOB '/tests[/? ]*'
      THEN substr('/psychometrics' || substr(${address}, 7), 1, 1000)
    WHEN substr(${address}, 1, 14) = '/trajectories/' AND substr(${address}, 51, 10) = '/tests/new'
      THEN substr(substr(${address}, 1, 50) || '/psychometrics' || substr(${address}, 57), 1, 1000)
    ELSE ${address}
  END`

/**
 * The screens of test results moved from /tests to /psychometrics. What a member was typing there, and the screen that
 * a member was on, are found by their address. The log stays as it was written: its entries are hashed.
 */
export const psychometrics: Migration = {
  version: 2,
  statements: [
    `UPDATE drafts SET place = ${renamed('place')}, form = ${renamed('form')}`,
    `UPDATE members SET place = json_set(place, '$.path', ${renamed("json_extract(place, '$.path')")})
     WHERE place IS NOT NULL`
  ]
}
