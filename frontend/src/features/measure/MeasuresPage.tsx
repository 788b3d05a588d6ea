import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListMeasures } from '@/api/generated/measures/measures';
import type { ListMeasuresParams, MeasureSummary } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { areaName } from '@/features/programme/shared/programmes';
import { today } from '@/lib/dates';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { Status } from '@/ui/Status';
import { MeasureState } from './shared/MeasureState';
import { isLate } from './shared/measures';
import { useMeasureFilters } from './useMeasureFilters';

/** The measures of all plans. */
export function MeasuresPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('measures.write');
  const filters = useMeasureFilters();
  const list = useListSearch<ListMeasuresParams>(filters, 'number');
  const query = useListMeasures(list.params, keepRows);
  const add = mayWrite ? <LinkButton to="/insatser/ny">{t('measure.new')}</LinkButton> : null;
  return (
    <ListPage
      header={<PageHeader title={t('measure.title')} lead={t('measure.lead')} actions={add} />}
      caption={t('measure.title')}
      list={list}
      filters={filters}
      searchLabel={t('measure.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      export={{ path: '/measures/exports', name: 'insatser' }}
      empty={{ title: t('measure.empty'), text: t('measure.emptyText'), actions: add }}
    />
  );
}

function useColumns(): Column<MeasureSummary>[] {
  const { t } = useTranslation();
  const now = today();
  return [
    {
      id: 'number',
      header: t('measure.number'),
      sort: 'number',
      cell: ({ number }) => <span className="figure-text">{number}</span>,
    },
    {
      id: 'title',
      header: t('measure.one'),
      sort: 'title',
      isPrimary: true,
      cell: ({ id, title }) => (
        <Link to="/insatser/$measureId" params={{ measureId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'year',
      header: t('measure.year'),
      cell: ({ actionPlan }) => <span className="figure-text">{actionPlan.year}</span>,
    },
    {
      id: 'area',
      header: t('measure.area'),
      cell: ({ priorityArea }) => areaName(priorityArea),
    },
    {
      id: 'responsible',
      header: t('measure.responsible'),
      sort: 'responsible',
      cell: ({ responsible }) => responsible?.name,
    },
    {
      id: 'endsOn',
      header: t('measure.endsOn'),
      cell: (measure) => (
        <>
          {measure.endsOn}{' '}
          {isLate(measure, now) ? (
            <Status tone="danger" icon="clock">
              {t('measure.late')}
            </Status>
          ) : null}
        </>
      ),
    },
    {
      id: 'status',
      header: t('measure.status'),
      sort: 'status',
      cell: ({ status }) => <MeasureState status={status} />,
    },
  ];
}
