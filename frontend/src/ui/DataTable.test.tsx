import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { formatNumber } from '@/lib/format';
import { type Column, DataTable } from './DataTable';
import { pagesAround } from './Pagination';

interface Row {
  id: string;
  name: string;
  amount: number;
}
const columns: Column<Row>[] = [
  { id: 'name', header: 'Mottagare', sort: 'applicant', isPrimary: true, cell: ({ name }) => name },
  {
    id: 'amount',
    header: 'Kronor',
    sort: 'grantedAmount',
    align: 'end',
    cell: ({ amount }) => formatNumber(amount),
  },
  { id: 'note', header: 'Anmärkning', cell: () => '–' },
];
const rows: Row[] = [
  { id: '1', name: 'Bergs kommun', amount: 1537062 },
  { id: '2', name: 'Ragunda kommun', amount: 5000 },
];

function table(sort: string | undefined, onSort = vi.fn<(sort: string) => void>()) {
  render(
    <DataTable
      caption="Stödbeslut"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={onSort}
      totals={{ name: 'Summa', amount: formatNumber(1542062) }}
    />,
  );
  return onSort;
}

it('is a table with a name, row headings and a total', () => {
  table(undefined);
  const shown = screen.getByRole('table', { name: 'Stödbeslut' });
  expect(within(shown).getByRole('rowheader', { name: 'Bergs kommun' })).toBeInTheDocument();
  expect(
    within(shown).getByText('1\u00A0542\u00A0062', { normalizer: (text) => text }),
  ).toBeInTheDocument();
  expect(within(shown).getByRole('columnheader', { name: 'Anmärkning' })).not.toHaveAttribute(
    'aria-sort',
  );
});

it('says how it is sorted and turns the order at a second press', async () => {
  const onSort = table('applicant');
  expect(screen.getByRole('columnheader', { name: 'Mottagare' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  expect(screen.getByRole('columnheader', { name: 'Kronor' })).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(screen.getByRole('button', { name: 'Mottagare' }));
  await userEvent.click(screen.getByRole('button', { name: 'Kronor' }));
  expect(onSort.mock.calls).toEqual([['-applicant'], ['grantedAmount']]);
});

it('turns back from descending', async () => {
  const onSort = table('-grantedAmount');
  expect(screen.getByRole('columnheader', { name: 'Kronor' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Kronor' }));
  expect(onSort).toHaveBeenCalledWith('grantedAmount');
});

it.each([
  { room: 320, isStacked: true },
  { room: 1280, isStacked: false },
])('is shown as a list of rows where $room pixels are too few for it', ({ room, isStacked }) => {
  // jsdom measures nothing: the table needs 500, the frame has the room.
  const needed = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(500);
  const given = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(room);
  try {
    table(undefined);
    const shown = screen.getByRole('table', { name: 'Stödbeslut' });
    expect(shown.closest('[data-stacked]') !== null).toBe(isStacked);
    // What the style sheet then writes beside each value.
    const cell = within(shown).getAllByRole('cell')[0];
    expect(cell).toHaveAttribute('data-label', 'Kronor');
  } finally {
    needed.mockRestore();
    given.mockRestore();
  }
});

it('shows first, last and neighbouring pages', () => {
  expect(pagesAround(1, 2)).toEqual([1, 2]);
  expect(pagesAround(5, 9)).toEqual([1, undefined, 4, 5, 6, undefined, 9]);
  expect(pagesAround(2, 9)).toEqual([1, 2, 3, undefined, 9]);
});
