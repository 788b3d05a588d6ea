import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListActivities } from '@/api/generated/activities/activities';
import type { ActivitySummary, ListActivitiesParams } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { useMunicipalityName } from '@/features/actor/shared/municipalities';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { useActivityFilters } from './activityFilters';

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
