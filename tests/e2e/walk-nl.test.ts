import { test } from 'vitest'
import { walkIn } from './support/walk'

test('R68 R70 U01 from an empty PC to a report in the coachee’s hands in Dutch, on a computer without a network, where no socket is opened', () =>
  walkIn('nl'))
