import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { renderPage } from '@/test/renderPage';
import { GrantedSupport } from './GrantedSupport';

const figure = {
  code: 'support.investment-support',
  name: 'Investeringsbidrag',
  kind: 'support',
  supportForm: { code: 'investment-support', name: 'Investeringsstöd' },
  cases: 12,
  count: 12,
  amount: 3482980,
  unit: 'count',
  definition: 'Antal ärenden.',
  filter: { year: '2023', supportForm: 'investment-support' },
  asOf: '2024-03-27T08:15:00Z',
  decidingActors: [],
  municipalities: [],
  _links: [],
};

function page(items: object[], more: object = {}) {
  const count = items.length;
  return HttpResponse.json({
    items,
    ...more,
    _meta: { totalRecords: count, page: 1, limit: 100, count },
    _links: [],
  });
}

startApi(
  http.get(`${base}/figures`, () =>
    page([figure, { ...figure, code: 'support.operating-support', cases: 0, count: 0, amount: 0 }]),
  ),
  http.get(`${base}/support-decisions`, () =>
    page([], { totals: { cases: 12, grantedAmount: 3482980 } }),
  ),
);

it('names a form as the decisions do, leads to its rows and leaves out what was not granted', async () => {
  renderPage(() => <GrantedSupport year={2023} />, '/', '/');
  const table = await screen.findByRole('table', { name: 'Beviljat stöd' });
  expect(within(table).getByRole('link', { name: 'Investeringsstöd' })).toHaveAttribute(
    'href',
    '/stod?ar=2023&stodslag=investment-support',
  );
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  const sum = within(await within(table).findByRole('row', { name: /^Summa 12/ }));
  expect(sum.getByText(/3.482.980/)).toBeInTheDocument();
});
