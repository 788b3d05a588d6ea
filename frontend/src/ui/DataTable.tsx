import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import { TableFrame } from './TableFrame';

export interface Column<Row> {
  id: string;
  header: string;
  /** Its heading beside a value, where rows are shown as a list and the heading itself is too long for that. */
  shortHeader?: string;
  cell: (row: Row) => ReactNode;
  /** The API's name for sorting by this column. */
  sort?: string;
  /** Figures stand to the right, under a heading to the right. */
  align?: 'end';
  /** The column that names the row and links to it. */
  isPrimary?: boolean;
  /** What can be done with the row: last in it, and without a heading where rows are shown as a list. */
  isAction?: boolean;
  /** Sentences rather than a value: where rows are shown as a list they get the whole width. */
  isText?: boolean;
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

/**
 * Rows to read and compare: an ordinary table, so that every tool for reading tables works. Where the window is too narrow
 * for it the style sheet shows the same table as a list of rows.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  totals,
}: DataTableProps<Row>) {
  const { t } = useTranslation();
  return (
    <TableFrame>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr data-label={t('list.sort')}>
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
                    <div className="cell">{column.cell(row)}</div>
                  </th>
                ) : (
                  <Cell key={column.id} column={column}>
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
              {columns.map((column) =>
                column.isPrimary ? (
                  <th key={column.id} scope="row" data-align={column.align}>
                    <div className="cell">{totals[column.id]}</div>
                  </th>
                ) : (
                  <Cell key={column.id} column={column}>
                    {totals[column.id]}
                  </Cell>
                ),
              )}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </TableFrame>
  );
}

/** A cell with its heading for the style sheet; a day such as 2023-05-23, with its hour or not, is never broken over two lines. */
function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const { header, shortHeader, align, isAction, isText } = column;
  const isDay =
    typeof children === 'string' && /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/u.test(children);
  return (
    <td
      data-label={shortHeader ?? header}
      data-align={align}
      data-day={isDay || undefined}
      data-action={isAction || undefined}
      data-text={isText || undefined}
    >
      <div className="cell">{children}</div>
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
