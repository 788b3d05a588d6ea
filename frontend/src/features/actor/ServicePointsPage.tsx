import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type ListServicePointsParams,
  ServicePointKind,
  type ServicePointSummary,
} from '@/api/generated/model';
import { useListServicePoints } from '@/api/generated/service-points/service-points';
import { useMay } from '@/auth/useMe';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { useMunicipalityOptions } from './shared/municipalities';

/** The places in the county where people reach service. */
export function ServicePointsPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('actors.write');
  const search = useSearch({ from: '/signed-in/service' });
  const linked: Filter[] = [
    { name: 'fran', param: 'openedFrom', label: t('servicePoint.openedFrom'), kind: 'date' },
    { name: 'till', param: 'openedTo', label: t('servicePoint.openedTo'), kind: 'date' },
  ];
  const filters: Filter[] = [
    {
      name: 'typ',
      param: 'kind',
      label: t('servicePoint.kind'),
      kind: 'select',
      options: Object.values(ServicePointKind).map((value) => ({
        value,
        label: t(`servicePoint.kinds.${value}`),
      })),
    },
    {
      name: 'kommun',
      param: 'municipalityCode',
      label: t('servicePoint.municipality'),
      kind: 'select',
      options: useMunicipalityOptions(),
    },
    ...linked.filter(({ name }) => search[name as 'fran'] !== undefined),
  ];
  const list = useListSearch<ListServicePointsParams>(filters, 'name');
  const query = useListServicePoints(list.params, keepRows);
  const add = mayWrite ? <LinkButton to="/service/ny">{t('servicePoint.new')}</LinkButton> : null;
  return (
    <ListPage
      header={
        <PageHeader title={t('servicePoint.title')} lead={t('servicePoint.lead')} actions={add} />
      }
      caption={t('servicePoint.title')}
      list={list}
      filters={filters}
      searchLabel={t('servicePoint.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      export={{ path: '/service-points/exports', name: 'servicestallen' }}
      empty={{ title: t('servicePoint.empty'), text: t('servicePoint.emptyText'), actions: add }}
    />
  );
}

function useColumns(): Column<ServicePointSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'name',
      header: t('servicePoint.name'),
      sort: 'name',
      isPrimary: true,
      cell: ({ id, name }) => (
        <Link to="/service/$servicePointId" params={{ servicePointId: id }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'kind',
      header: t('servicePoint.kind'),
      sort: 'kind',
      cell: ({ kind }) => t(`servicePoint.kinds.${kind}`),
    },
    { id: 'locality', header: t('servicePoint.locality'), cell: ({ locality }) => locality },
    {
      id: 'municipality',
      header: t('servicePoint.municipality'),
      sort: 'municipality',
      cell: ({ municipality }) => municipality.name,
    },
    { id: 'actor', header: t('servicePoint.actor'), cell: ({ actor }) => actor?.name },
    {
      id: 'openedOn',
      header: t('servicePoint.openedOn'),
      sort: 'openedOn',
      cell: ({ openedOn }) => <span className="figure-text">{openedOn}</span>,
    },
    {
      id: 'closedOn',
      header: t('servicePoint.closedOn'),
      cell: ({ closedOn }) => <span className="figure-text">{closedOn}</span>,
    },
  ];
}
