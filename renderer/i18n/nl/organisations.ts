/** Words of client organisations and their contacts. */
export const organisations = {
  title: 'Organisaties'
} as const
