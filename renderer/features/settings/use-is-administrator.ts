import { useRead } from '../../client/records'

/** Whether the member runs the practice; no until it is known. */
export function useIsAdministrator(): boolean {
  const { data } = useRead('members.me', {})
  return data?.roles.includes('administrator') ?? false
}
