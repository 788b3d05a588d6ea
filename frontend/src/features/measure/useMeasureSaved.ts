import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { getGetMeasureQueryKey, type updateMeasure } from '@/api/generated/measures/measures';

/** After a save the measure's page shows what was saved, and every list that has the measure is read anew. */
export function useMeasureSaved(measureId: string) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = { to: '/insatser/$measureId', params: { measureId } } as const;
  return {
    goBack: () => void navigate(here),
    onSaved: async (reply: Awaited<ReturnType<typeof updateMeasure>>) => {
      queries.setQueryData(getGetMeasureQueryKey(measureId), reply);
      await queries.invalidateQueries({ queryKey: ['/measures'] });
      await navigate(here);
    },
  };
}
