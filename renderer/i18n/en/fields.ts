import type { fields as model } from '../nl/fields'
import type { SameShape } from '../same-shape'

export const fields: SameShape<typeof model> = {
  required: 'Fill this in.',
  choose: 'Make a choice.',
  tooLong: 'This is too long. Make it shorter.',
  tooMany: 'These are too many.',
  email: 'This is not a complete e-mail address, such as name@example.be.',
  phone: 'This telephone number does not exist. Outside Belgium, start with + and the country code.',
  enterpriseNumber: 'This enterprise number is not right: ten digits, of which the last two are a check.',
  source: 'Say where you found these data: the website, the register, the person who gave them.',
  date: 'This date does not exist. Write day, month and year, such as 14/03/2026.',
  moment: 'This moment is not complete. Write a date and a time.',
  endBeforeStart: 'The end lies before the start.',
  afterToday: 'Choose a day after today.',
  number: 'Write a number.',
  atLeast: 'This must be at least {{limit}}.',
  atMost: 'This can be at most {{limit}}.',
  invalid: 'This cannot be saved as it stands.'
}
