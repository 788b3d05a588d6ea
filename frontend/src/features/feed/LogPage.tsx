import { useTranslation } from 'react-i18next';
import { useSearchChangeLog } from '@/api/generated/change-log/change-log';
import {
  ChangeOperation,
  type LogEntry,
  LoggedResource,
  type SearchChangeLogParams,
} from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { AdministrationTabs } from '@/features/access/shared/AdministrationTabs';
import { formatInstant } from '@/lib/dates';
import { AddressLink } from '@/ui/AddressLink';
import type { Column } from '@/ui/DataTable';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { LogViews } from './LogViews';
import { WhatChanged } from './WhatChanged';

/** Where the objects of each kind are read. */
const pages: Record<LoggedResource, string> = {
  actor: '/organisationer',
  'service-point': '/service',
  programme: '/program',
  'priority-area': '',
  'action-plan': '/handlingsplaner',
  measure: '/insatser',
  activity: '/besok',
  'service-plan': '/serviceplaner',
  'support-decision': '/stod',
  import: '/import',
  'follow-up': '/uppfoljning',
};

/** Every change in the region: who, when, what and why; for administrators. */
export function LogPage() {
  const { t } = useTranslation();
  const may = useMay('administration.read');
  return may ? (
    <Log />
  ) : (
    <>
      <PageHeader title={t('log.title')} />
      <p>{t('access.onlyAdministrators')}</p>
    </>
  );
}

function Log() {
  const { t } = useTranslation();
  const filters: Filter[] = [
    {
      name: 'vad',
      param: 'resource',
      label: t('log.resource'),
      kind: 'select',
      options: Object.values(LoggedResource).map((value) => ({
        value,
        label: t(`log.resources.${value}`),
      })),
    },
    {
      name: 'handelse',
      param: 'operation',
      label: t('log.operation'),
      kind: 'select',
      options: Object.values(ChangeOperation).map((value) => ({
        value,
        label: t(`log.operations.${value}`),
      })),
    },
    { name: 'fran', param: 'changedFrom', label: t('log.from'), kind: 'date' },
    { name: 'till', param: 'changedTo', label: t('log.to'), kind: 'date' },
  ];
  const list = useListSearch<SearchChangeLogParams>(filters);
  const query = useSearchChangeLog(list.params, keepRows);
  return (
    <ListPage
      header={
        <>
          <PageHeader title={t('log.title')} lead={t('log.lead')} />
          <AdministrationTabs />
          <LogViews />
        </>
      }
      caption={t('log.title')}
      list={list}
      filters={filters}
      searchLabel={t('log.search')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => String(id)}
      empty={{ title: t('log.empty') }}
    />
  );
}

function useColumns(): Column<LogEntry>[] {
  const { t } = useTranslation();
  return [
    { id: 'when', header: t('log.when'), cell: ({ changedAt }) => formatInstant(changedAt) },
    {
      id: 'who',
      header: t('log.who'),
      cell: ({ by }) => (
        <>
          {by.name ?? t('history.service')}
          {by.organisation ? <span className="soft line">{by.organisation}</span> : null}
        </>
      ),
    },
    {
      id: 'object',
      header: t('log.object'),
      isPrimary: true,
      cell: ({ resource, object }) => (
        <>
          <Name resource={resource} id={object.id} name={object.name} />
          <span className="soft line">{t(`log.resources.${resource}`)}</span>
        </>
      ),
    },
    {
      id: 'what',
      header: t('log.operation'),
      isText: true,
      cell: (entry) => <WhatChanged entry={entry} />,
    },
  ];
}

function Name({ resource, id, name }: { resource: LoggedResource; id: string; name: string }) {
  const shown = name || id;
  const page = pages[resource];
  return page ? <AddressLink address={`${page}/${id}`}>{shown}</AddressLink> : <>{shown}</>;
}
