import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import { TableScroller } from './TableScroller';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The API's name for sorting by this column. */
  sort?: string;
  /** Figures stand to the right, under a heading to the right. */
  align?: 'end';
  /** The column that names the row and links to it. */
  isPrimary?: boolean;
  /** What can be done with the row: in a narrow window it stays in sight while the rest is scrolled sideways. */
  isAction?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** "-decidedOn" */
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  /** A last row with sums, by column id. */
  totals?: Readonly<Record<string, ReactNode>>;
}

/** Rows to read and compare: an ordinary table, so that every tool for reading tables works. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  totals,
}: DataTableProps<Row>) {
  return (
    <TableScroller label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.isPrimary ? (
                  <th key={column.id} scope="row" data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <Cell key={column.id} align={column.align} isAction={column.isAction}>
                    {column.cell(row)}
                  </Cell>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.id} data-align={column.align}>
                  {totals[column.id]}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </TableScroller>
  );
}

/** A cell; a day such as 2023-05-23 is never broken over two lines. */
function Cell({
  align,
  isAction,
  children,
}: {
  align: 'end' | undefined;
  isAction: boolean | undefined;
  children: ReactNode;
}) {
  const isDay = typeof children === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(children);
  return (
    <td data-align={align} data-day={isDay || undefined} data-action={isAction || undefined}>
      {children}
    </td>
  );
}

type Direction = 'ascending' | 'descending';

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}) {
  const { t } = useTranslation();
  const code = column.sort;
  if (!code || !onSort) {
    return (
      <th scope="col" data-align={column.align} data-action={column.isAction || undefined}>
        {column.header}
      </th>
    );
  }
  const direction = directionOf(code, sort);
  return (
    <th scope="col" data-align={column.align} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className="sort-button"
        title={t('list.sortBy', { column: column.header })}
        onClick={() => onSort(direction === 'ascending' ? `-${code}` : code)}
      >
        {column.header}
        {direction ? <Icon name={direction === 'ascending' ? 'up' : 'down'} size={14} /> : null}
      </button>
    </th>
  );
}

function directionOf(code: string, sort: string | undefined): Direction | undefined {
  if (sort === code) return 'ascending';
  return sort === `-${code}` ? 'descending' : undefined;
}
