import { useTranslation } from 'react-i18next';
import { MeasureStatus } from '@/api/generated/model';
import { usePublicActorOptions } from '@/features/actor/shared/publicActors';
import { usePlanYearOptions } from '@/features/plan/shared/plans';
import { areaName, usePriorityAreas } from '@/features/programme/shared/programmes';
import { useSupportFormOptions } from '@/features/support/shared/supportForms';
import type { Filter } from '@/ui/list/useListSearch';

/** What the list of measures can be narrowed by. */
export function useMeasureFilters(): Filter[] {
  const { t } = useTranslation();
  return [
    {
      name: 'ar',
      param: 'year',
      label: t('measure.year'),
      kind: 'select',
      options: usePlanYearOptions(),
    },
    {
      name: 'omrade',
      param: 'priorityAreaId',
      label: t('measure.area'),
      kind: 'select',
      options: usePriorityAreas().map((area) => ({ value: area.id, label: areaName(area) })),
    },
    {
      name: 'status',
      param: 'status',
      label: t('measure.status'),
      kind: 'select',
      options: Object.values(MeasureStatus).map((value) => ({
        value,
        label: t(`measure.statuses.${value}`),
      })),
    },
    {
      name: 'ansvarig',
      param: 'responsibleId',
      label: t('measure.responsible'),
      kind: 'select',
      options: usePublicActorOptions(),
    },
    {
      name: 'stodslag',
      param: 'supportForm',
      label: t('measure.supportForm'),
      kind: 'select',
      options: useSupportFormOptions(),
    },
  ];
}
