import { useGetActor } from '@/api/generated/actors/actors';
import { useMay, useMe, useOwnOnly } from '@/auth/useMe';

/**
 * Whether somebody may register service plans, undefined until it is known; and, for those who answer only for
 * their own organisation, the code of the municipality whose plans they are.
 */
export function useMayRegisterServicePlans(): {
  may: boolean | undefined;
  only?: string | undefined;
} {
  const organisation = useMe()?.organisation;
  const mayWrite = useMay('activities.write');
  const ownOnly = useOwnOnly('activities.write');
  const isMunicipality = organisation?.kind === 'municipality';
  const actor = useGetActor(organisation?.id ?? '', {
    query: { enabled: mayWrite && ownOnly && isMunicipality },
  });
  if (!mayWrite || !ownOnly) return { may: organisation && mayWrite };
  if (!isMunicipality) return { may: false };
  const only = actor.data?.data.municipalityCode;
  // Without its code every municipality would be offered, and each refused when it is sent.
  return { may: actor.isPending ? undefined : only !== undefined, only };
}
