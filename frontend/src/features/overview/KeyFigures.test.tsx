import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { KeyFigures } from './KeyFigures';

const plans = {
  code: 'service-plans.in-force',
  name: 'Kommuner med gällande serviceplan',
  kind: 'service-plan',
  outOf: 8,
  unit: 'count',
  definition: 'Antal kommuner.',
  asOf: '2024-03-27T08:15:00Z',
  decidingActors: [],
  municipalities: [],
  _links: [],
};

startApi(
  http.get(`${base}/figures`, ({ request }) => {
    const year = new URL(request.url).searchParams.get('year') ?? '';
    return HttpResponse.json(
      page([{ ...plans, count: year === '2023' ? 7 : 5, filter: { year } }]),
    );
  }),
  http.get(`${base}/support-decisions`, () =>
    HttpResponse.json({ ...page([]), totals: { cases: 0, grantedAmount: 0 } }),
  ),
);

it('tells how many municipalities have a plan in force, of how many, and what has changed', async () => {
  renderPage(() => <KeyFigures year={2023} measures={[]} />, '/', '/');
  const value = await screen.findByRole('link', { name: /^7/u });
  expect(value).toHaveAttribute('href', '/serviceplaner?ar=2023');
  expect(value.parentElement).toHaveTextContent(/^7 ?av 8$/u);
  expect(await screen.findByText('2 fler än 2022')).toBeInTheDocument();
  expect(screen.getByText('Kommuner med gällande serviceplan')).toBeInTheDocument();
});
