import { useGetMe } from '@/api/generated/me/me';
import type { Me } from '@/api/generated/model';

/** Who is signed in and what that person may do; undefined until it is known. */
export function useMe(): Me | undefined {
  return useGetMe({ query: { staleTime: 5 * 60_000 } }).data?.data;
}

export type Permission = Me['permissions'][number];

/** Whether to show an action. It only hides: the server decides. */
export function useMay(permission: Permission): boolean {
  return useMe()?.permissions.includes(permission) ?? false;
}

/** Whether the right reaches only what the person's own organisation answers for. */
export function useOwnOnly(permission: Permission): boolean {
  return useMe()?.ownOnlyPermissions.includes(permission) ?? false;
}
