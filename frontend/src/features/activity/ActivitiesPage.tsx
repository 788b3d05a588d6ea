import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListActivities } from '@/api/generated/activities/activities';
import {
  ActivityKind,
  ActivityMode,
  type ActivitySummary,
  type ListActivitiesParams,
} from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import {
  useMunicipalityName,
  useMunicipalityOptions,
} from '@/features/actor/shared/municipalities';
import { usePublicActorOptions } from '@/features/actor/shared/publicActors';
import { yearOptions } from '@/lib/years';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';

/** What has been done together: visits, inaugurations, statements and the like. */
export function ActivitiesPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('activities.write');
  const filters = useActivityFilters();
  const list = useListSearch<ListActivitiesParams>(filters, '-heldOn');
  const query = useListActivities(list.params, keepRows);
  const add = mayWrite ? <LinkButton to="/besok/ny">{t('activity.new')}</LinkButton> : null;
  return (
    <ListPage
      header={<PageHeader title={t('activity.title')} lead={t('activity.lead')} actions={add} />}
      caption={t('activity.title')}
      list={list}
      filters={filters}
      searchLabel={t('activity.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      export={{ path: '/activities/exports', name: 'besok' }}
      empty={{ title: t('activity.empty'), text: t('activity.emptyText'), actions: add }}
    />
  );
}

function useActivityFilters(): Filter[] {
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

function useColumns(): Column<ActivitySummary>[] {
  const { t } = useTranslation();
  const municipalityName = useMunicipalityName();
  return [
    {
      id: 'heldOn',
      header: t('activity.heldOn'),
      sort: 'heldOn',
      cell: ({ heldOn }) => <span className="figure-text">{heldOn}</span>,
    },
    {
      id: 'title',
      header: t('activity.name'),
      sort: 'title',
      isPrimary: true,
      cell: ({ id, title }) => (
        <Link to="/besok/$activityId" params={{ activityId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'kind',
      header: t('activity.kind'),
      sort: 'kind',
      cell: ({ kind }) => t(`activity.kinds.${kind}`),
    },
    {
      id: 'mode',
      header: t('activity.mode'),
      cell: ({ mode }) => (mode ? t(`activity.modes.${mode}`) : null),
    },
    {
      id: 'municipality',
      header: t('activity.municipality'),
      sort: 'municipality',
      cell: ({ municipalityCode }) => municipalityName(municipalityCode),
    },
    {
      id: 'participants',
      header: t('activity.participants'),
      cell: ({ participants }) => {
        const [first, ...others] = participants;
        if (!first) return null;
        if (others.length === 0) return first.name;
        return t('activity.others', { name: first.name, count: others.length });
      },
    },
  ];
}
