import { useRead } from '../../client/records'

/** Whether the member is an administrator; false until that is known. */
export function useIsAdministrator(): boolean {
  const { data } = useRead('members.me', {})
  return data?.roles.includes('administrator') ?? false
}
