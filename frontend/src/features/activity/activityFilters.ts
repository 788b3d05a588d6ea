import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActivityKind, ActivityMode } from '@/api/generated/model';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';
import { usePublicActorOptions } from '@/features/actor/shared/publicActors';
import { yearOptions } from '@/lib/years';
import type { Filter } from '@/ui/list/useListSearch';

/** What a list of activities can be narrowed by; the last three only while a link has set them. */
export function useActivityFilters(): Filter[] {
  const { t } = useTranslation();
  const search = useSearch({ from: '/signed-in/besok' });
  const linked: Filter[] = [
    {
      name: 'stalle',
      param: 'servicePointId',
      label: t('activity.servicePoint'),
      kind: 'select',
      options: search.stalle ? [{ value: search.stalle, label: t('activity.thisPlace') }] : [],
    },
    { name: 'fran', param: 'heldFrom', label: t('activity.heldFrom'), kind: 'date' },
    { name: 'till', param: 'heldTo', label: t('activity.heldTo'), kind: 'date' },
  ];
  return [
    {
      name: 'typ',
      param: 'kind',
      label: t('activity.kind'),
      kind: 'select',
      options: Object.values(ActivityKind).map((value) => ({
        value,
        label: t(`activity.kinds.${value}`),
      })),
    },
    {
      name: 'form',
      param: 'mode',
      label: t('activity.mode'),
      kind: 'select',
      options: Object.values(ActivityMode).map((value) => ({
        value,
        label: t(`activity.modes.${value}`),
      })),
    },
    {
      name: 'ar',
      param: 'year',
      label: t('activity.year'),
      kind: 'select',
      options: yearOptions(),
    },
    {
      name: 'kommun',
      param: 'municipalityCode',
      label: t('activity.municipality'),
      kind: 'select',
      options: useMunicipalityOptions(),
    },
    {
      name: 'medverkande',
      param: 'participantId',
      label: t('activity.participant'),
      kind: 'select',
      options: usePublicActorOptions(),
    },
    ...linked.filter(({ name }) => search[name as 'stalle'] !== undefined),
  ];
}
