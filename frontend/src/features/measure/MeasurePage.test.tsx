import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, measureOf2023, planApi, planOf2023 } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { MeasurePage } from './MeasurePage';

const server = startApi(
  me('programmes.read', 'programmes.write'),
  http.get(`${base}/municipalities`, () =>
    HttpResponse.json({ items: [], _meta: { totalRecords: 0, page: 1, limit: 100, count: 0 } }),
  ),
  ...planApi(planOf2023(), [measureOf2023()]),
);

it('can be changed as it is now', async () => {
  renderPage(MeasurePage, '/insatser/$measureId', '/insatser/i1');

  expect(await screen.findByRole('link', { name: 'Redigera' })).toBeInTheDocument();
  expect(screen.queryByText(/Så här såg/u)).not.toBeInTheDocument();
});

it('offers to hand in a draft while its plan is open', async () => {
  server.use(...planApi(planOf2023(), [measureOf2023({ draft: true })]));
  renderPage(MeasurePage, '/insatser/$measureId', '/insatser/i1');

  expect(await screen.findByRole('button', { name: 'Lämna in' })).toBeInTheDocument();
});

it('offers to move a draft whose plan was decided without it, and no longer to hand it in', async () => {
  const draft = measureOf2023({ draft: true });
  server.use(...planApi(planOf2023({ status: 'adopted' }), [draft]));
  renderPage(MeasurePage, '/insatser/$measureId', '/insatser/i1');

  const move = await screen.findByRole('link', { name: 'Flytta till en annan plan' });
  expect(move).toHaveAttribute('href', '/insatser/i1/redigera');
  expect(screen.queryByRole('button', { name: 'Lämna in' })).not.toBeInTheDocument();
});

const asItWas = [
  { rel: 'self', href: '/x?asOf=2025-05-03T12:05:00.123456Z', method: 'GET' },
  { rel: 'latest-version', href: '/x', method: 'GET' },
] as const;

it('shows the measure as it was, says so, and offers no change', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(`${base}/measures/i1`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('asOf'));
      return HttpResponse.json(measureOf2023({ title: 'Som den hette då', _links: [...asItWas] }), {
        headers: { ETag: '"0"' },
      });
    }),
  );
  renderPage(MeasurePage, '/insatser/$measureId', '/insatser/i1?tid=2025-05-03T12:05:00.123456Z');

  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Som den hette då');
  expect(asked).toEqual(['2025-05-03T12:05:00.123456Z']);
  expect(screen.getByText(/Så här såg insatsen ut 3 maj 2025 kl\. 14\.05\./u)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Visa hur det ser ut nu' })).toHaveAttribute(
    'href',
    '/insatser/i1',
  );
  expect(screen.queryByRole('link', { name: 'Redigera' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ta bort' })).not.toBeInTheDocument();
  expect(screen.queryByText(/Du kan läsa men inte ändra/u)).not.toBeInTheDocument();
});
