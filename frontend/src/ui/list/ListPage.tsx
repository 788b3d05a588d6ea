import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/lib/format';
import { Button } from '../Button';
import { type Column, DataTable } from '../DataTable';
import { EmptyState } from '../EmptyState';
import { Pagination } from '../Pagination';
import { Problem } from '../Problem';
import { Skeleton } from '../Skeleton';
import { ExportButtons } from './ExportButtons';
import { FilterBar } from './FilterBar';
import type { Filter, ListState } from './useListSearch';

export interface Page<Row> {
  items: Row[];
  _meta: { totalRecords: number; page: number; limit: number; count: number };
}

interface ListPageProps<Row, Body extends Page<Row>> {
  /** The page's own PageHeader. */
  header: ReactNode;
  /** What the rows are, for the table's caption: "Stödbeslut". */
  caption: string;
  list: ListState<object>;
  filters: readonly Filter[];
  searchLabel?: string;
  query: UseQueryResult<{ data: Body }, unknown>;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** Sums of the whole selection, beside the count. */
  sums?: (page: Body) => ReactNode;
  export?: { path: string; name: string };
  /** Why there is nothing at all, and what to do about it. */
  empty: { title: string; text?: string; actions?: ReactNode };
  /** Between the filters and the table: a map, a notice. */
  children?: ReactNode;
}

/** Every list of the product: filters, count and sums, rows, pages and files of one selection. */
export function ListPage<Row, Body extends Page<Row>>(props: ListPageProps<Row, Body>) {
  const { header, list, filters, searchLabel, query, children } = props;
  return (
    <>
      {header}
      {searchLabel || filters.length > 0 ? (
        <FilterBar list={list} filters={filters} {...(searchLabel ? { searchLabel } : {})} />
      ) : null}
      {children}
      {query.isError ? (
        <div className="section">
          <Problem error={query.error} onRetry={() => void query.refetch()} />
        </div>
      ) : query.data ? (
        <Rows {...props} page={query.data.data} isStale={query.isPlaceholderData} />
      ) : (
        <Skeleton lines={10} />
      )}
    </>
  );
}

function Rows<Row, Body extends Page<Row>>({
  page,
  isStale,
  list,
  filters,
  caption,
  columns,
  rowKey,
  sums,
  export: file,
  empty,
}: ListPageProps<Row, Body> & { page: Body; isStale: boolean }) {
  const { t } = useTranslation();
  const total = page._meta.totalRecords;
  const isFiltered = ['sok', ...filters.map(({ name }) => name)].some(
    (name) => list.search[name] !== undefined,
  );
  if (total === 0) {
    return isFiltered ? (
      <EmptyState
        title={t('list.noMatch')}
        actions={
          <Button variant="secondary" onPress={list.clear}>
            {t('list.clear')}
          </Button>
        }
      >
        {t('list.noMatchHelp')}
      </EmptyState>
    ) : (
      <EmptyState title={empty.title} actions={empty.actions}>
        {empty.text}
      </EmptyState>
    );
  }
  return (
    <div aria-busy={isStale}>
      <div className="list-summary">
        <p role="status">
          <strong>{t('list.rows', { count: total, shown: formatNumber(total) })}</strong>
          {sums ? <> {sums(page)}</> : null}
        </p>
        {file ? (
          <ExportButtons path={file.path} name={file.name} selection={list.selection} />
        ) : null}
      </div>
      <DataTable
        caption={caption}
        columns={columns}
        rows={page.items}
        rowKey={rowKey}
        sort={list.sort}
        onSort={(sort) => list.set({ sort })}
      />
      <Pagination page={page._meta.page} limit={page._meta.limit} total={total} />
    </div>
  );
}
