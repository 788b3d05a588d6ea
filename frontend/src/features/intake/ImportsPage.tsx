import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListImports } from '@/api/generated/imports/imports';
import { ImportStatus, type ImportSummary, type ListImportsParams } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { useSourceOptions } from '@/features/support/shared/sources';
import { formatInstant } from '@/lib/dates';
import { formatNumber } from '@/lib/format';
import type { Column } from '@/ui/DataTable';
import { LinkButton } from '@/ui/LinkButton';
import { ListPage } from '@/ui/list/ListPage';
import { type Filter, keepRows, useListSearch } from '@/ui/list/useListSearch';
import { PageHeader } from '@/ui/PageHeader';
import { ImportState } from './importStatus';

/** All files that have been read: what was in them and what became of them. */
export function ImportsPage() {
  const { t } = useTranslation();
  const mayWrite = useMay('support-decisions.write');
  const filters: Filter[] = [
    {
      name: 'lage',
      param: 'status',
      label: t('import.state'),
      kind: 'select',
      options: Object.values(ImportStatus).map((value) => ({
        value,
        label: t(`import.states.${value}`),
      })),
    },
    {
      name: 'kalla',
      param: 'sourceCode',
      label: t('import.source'),
      kind: 'select',
      options: useSourceOptions(),
    },
  ];
  const list = useListSearch<ListImportsParams>(filters, '-createdAt');
  const query = useListImports(list.params, keepRows);
  const add = mayWrite ? <LinkButton to="/import/ny">{t('import.new')}</LinkButton> : null;
  return (
    <ListPage
      header={<PageHeader title={t('import.title')} lead={t('import.lead')} actions={add} />}
      caption={t('import.title')}
      list={list}
      filters={filters}
      searchLabel={t('import.searchLabel')}
      query={query}
      columns={useColumns()}
      rowKey={(row) => row.id}
      export={{ path: '/imports/exports', name: 'importer' }}
      empty={{ title: t('import.empty'), text: t('import.emptyText'), actions: add }}
    />
  );
}

function useColumns(): Column<ImportSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'file',
      header: t('import.file'),
      sort: 'fileName',
      isPrimary: true,
      cell: ({ id, fileName }) => (
        <Link to="/import/$importId" params={{ importId: id }}>
          {fileName}
        </Link>
      ),
    },
    {
      id: 'state',
      header: t('import.state'),
      sort: 'status',
      cell: ({ status }) => <ImportState status={status} />,
    },
    { id: 'source', header: t('import.source'), cell: ({ source }) => source.name },
    {
      id: 'rows',
      header: t('import.rows'),
      align: 'end',
      cell: ({ rowCount }) => formatNumber(rowCount),
    },
    {
      id: 'errors',
      header: t('import.errorRows'),
      align: 'end',
      cell: ({ errorRows }) => formatNumber(errorRows),
    },
    {
      id: 'amount',
      header: t('import.amount'),
      align: 'end',
      cell: ({ grantedAmount }) => formatNumber(grantedAmount),
    },
    {
      id: 'readAt',
      header: t('import.readAt'),
      sort: 'createdAt',
      cell: ({ createdAt, createdBy }) => (
        <>
          <span className="figure-text">{formatInstant(createdAt)}</span>{' '}
          <span className="soft">{createdBy}</span>
        </>
      ),
    },
  ];
}
