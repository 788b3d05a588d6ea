import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListActors } from '@/api/generated/actors/actors';
import { DecisionOutcome } from '@/api/generated/model';
import { useMunicipalityOptions } from '@/features/actor/shared/municipalities';
import { yearOptions } from '@/lib/years';
import type { Filter } from '@/ui/list/useListSearch';
import type { Option } from '@/ui/Select';
import { useSourceOptions } from './shared/sources';
import { useSupportFormOptions } from './shared/supportForms';

/** What a list of support decisions can be narrowed by. */
export function useSupportFilters(): Filter[] {
  const { t } = useTranslation();
  return [
    {
      name: 'ar',
      param: 'year',
      label: t('support.year'),
      kind: 'select',
      options: yearOptions(),
    },
    {
      name: 'stodslag',
      param: 'supportForm',
      label: t('support.form'),
      kind: 'multi',
      options: useSupportFormOptions(),
    },
    {
      name: 'utfall',
      param: 'outcome',
      label: t('support.outcome'),
      kind: 'multi',
      options: Object.values(DecisionOutcome).map((value) => ({
        value,
        label: t(`support.outcomes.${value}`),
      })),
    },
    {
      name: 'kommun',
      param: 'municipalityCode',
      label: t('support.municipality'),
      kind: 'select',
      options: useMunicipalityOptions(),
    },
    {
      name: 'beslutande',
      param: 'decidingActorId',
      label: t('support.decidingActor'),
      kind: 'select',
      options: useDecidingActors(),
    },
    {
      name: 'kalla',
      param: 'sourceCode',
      label: t('support.source'),
      kind: 'select',
      options: useSourceOptions(),
    },
    {
      name: 'sekretess',
      param: 'secrecy',
      label: t('support.secrecy.title'),
      kind: 'select',
      options: [
        { value: 'marked', label: t('support.secrecy.markedOnly') },
        { value: 'unmarked', label: t('support.secrecy.unmarkedOnly') },
      ],
    },
    ...useLinkedFilters(),
  ];
}

/** Filters that only links set: they are offered while they are on. */
function useLinkedFilters(): Filter[] {
  const { t } = useTranslation();
  const search = useSearch({ from: '/signed-in/stod' });
  const linked: Filter[] = [
    {
      name: 'import',
      param: 'importId',
      label: t('support.fromImport'),
      kind: 'select',
      options: given(search.import, t('support.thisImport')),
    },
    {
      name: 'mottagare',
      param: 'applicantId',
      label: t('support.applicant'),
      kind: 'select',
      options: given(search.mottagare, t('support.thisActor')),
    },
    { name: 'fran', param: 'decidedFrom', label: t('support.decidedFrom'), kind: 'date' },
    { name: 'till', param: 'decidedTo', label: t('support.decidedTo'), kind: 'date' },
  ];
  return linked.filter(({ name }) => search[name as 'import'] !== undefined);
}

function given(value: string | undefined, label: string): Option[] {
  return value ? [{ value, label }] : [];
}

/** The organisations that decide on support. */
export function useDecidingActors(): Option[] {
  const query = useListActors({
    kind: ['region', 'county-administrative-board', 'state-agency', 'municipality'],
    sort: ['name'],
    limit: 100,
  });
  return (query.data?.data.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
