import { useTranslation } from 'react-i18next';
import type { RemovedObject } from '@/api/generated/model';
import { type ListRemovedObjectsParams, RemovableKind } from '@/api/generated/model';
import { useListRemovedObjects } from '@/api/generated/removed-objects/removed-objects';
import { useMe } from '@/auth/useMe';
import { formatInstant } from '@/lib/dates';
import type { Column } from '@/ui/DataTable';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { RestoreButton } from './RestoreButton';

/** What was removed, and the way back for it: for those who may write anything. */
export function RemovedObjectsPage() {
  const { t } = useTranslation();
  const me = useMe();
  if (!me) return null;
  return me.permissions.some((permission) => permission.endsWith('.write')) ? (
    <Removed />
  ) : (
    <>
      <PageHeader title={t('removed.title')} />
      <p>{t('removed.onlyWriters')}</p>
    </>
  );
}

function Removed() {
  const { t } = useTranslation();
  const filters: Filter[] = [
    {
      name: 'typ',
      param: 'kind',
      label: t('removed.kind'),
      kind: 'multi',
      options: Object.values(RemovableKind).map((value) => ({
        value,
        label: t(`removed.kinds.${value}`),
      })),
    },
  ];
  const list = useListSearch<ListRemovedObjectsParams>(filters, '-removedAt');
  const query = useListRemovedObjects(list.params, keepRows);
  return (
    <ListPage
      header={<PageHeader title={t('removed.title')} lead={t('removed.lead')} />}
      caption={t('removed.title')}
      list={list}
      filters={filters}
      searchLabel={t('removed.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={({ id }) => id}
      empty={{ title: t('removed.empty'), text: t('removed.emptyText') }}
    />
  );
}

function useColumns(): Column<RemovedObject>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'title',
      header: t('removed.what'),
      sort: 'title',
      isPrimary: true,
      cell: ({ title }) => title,
    },
    { id: 'kind', header: t('removed.kind'), cell: ({ kind }) => t(`removed.kinds.${kind}`) },
    {
      id: 'removedAt',
      header: t('removed.when'),
      sort: 'removedAt',
      cell: ({ removedAt }) => formatInstant(removedAt),
    },
    {
      id: 'removedBy',
      header: t('removed.who'),
      cell: ({ removedBy }) => (
        <>
          {removedBy.name}
          <span className="soft line">{removedBy.organisation}</span>
        </>
      ),
    },
    {
      id: 'restore',
      header: t('removed.restoring'),
      isAction: true,
      cell: (removed) => <RestoreButton removed={removed} />,
    },
  ];
}
