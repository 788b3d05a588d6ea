import { useListActors } from '@/api/generated/actors/actors';
import type { ServicePlan } from '@/api/generated/model';

/** The municipality, as an organisation, that answers for a service plan. */
export function useResponsibleForServicePlan({ municipality }: ServicePlan): string[] {
  const query = useListActors({ kind: ['municipality'], municipalityCode: municipality.code });
  return (query.data?.data.items ?? []).map(({ name }) => name);
}
