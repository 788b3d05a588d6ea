import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { PersonalDataReadsPage } from './PersonalDataReadsPage';

const read = {
  id: 'r1',
  readAt: '2024-03-27T08:15:00Z',
  actor: { id: 'a4', name: 'Anderssons livs' },
  reader: { userId: 'u1', name: 'Hugo Handläggare', organisation: 'Region Jämtland Härjedalen' },
};
const asked: URLSearchParams[] = [];
let rows: object[] = [];
const server = startApi(
  me('administration.read'),
  http.get(`${base}/personal-data-reads`, ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json(page(rows));
  }),
);

function open(found: object[], search = '') {
  rows = found;
  renderPage(
    PersonalDataReadsPage,
    '/admin/logg/personnummer',
    `/admin/logg/personnummer${search}`,
  );
}

it('tells when somebody was shown whose number, the latest first', async () => {
  open([read], '?fran=2024-03-01');
  const row = within(await screen.findByRole('row', { name: /Anderssons livs/ }));
  expect(row.getByText('2024-03-27 09:15')).toBeInTheDocument();
  expect(row.getByText(/^Hugo Handläggare/)).toHaveTextContent('Region Jämtland Härjedalen');
  expect(row.getByRole('link', { name: 'Anderssons livs' })).toHaveAttribute(
    'href',
    '/organisationer/a4',
  );
  expect(asked.at(-1)?.get('readFrom')).toBe('2024-03-01');
  expect(asked.at(-1)?.get('sort')).toBe('-readAt');
});

it('is a view of the log', async () => {
  open([read]);
  const parts = within(await screen.findByRole('navigation', { name: 'Administration' }));
  expect(parts.getByRole('link', { name: 'Logg' })).toHaveAttribute('aria-current', 'page');
  expect(parts.getByRole('link', { name: 'Behörigheter' })).not.toHaveAttribute('aria-current');
  const views = within(await screen.findByRole('navigation', { name: 'Loggens delar' }));
  expect(views.getByRole('link', { name: 'Ändringar' })).not.toHaveAttribute('aria-current');
  expect(views.getByRole('link', { name: 'Läsningar av personnummer' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

it('says that nobody has read any', async () => {
  open([]);
  expect(await screen.findByRole('heading', { name: 'Inga läsningar än' })).toBeInTheDocument();
});

it('says that the list could not be fetched', async () => {
  server.use(
    http.get(`${base}/personal-data-reads`, () =>
      HttpResponse.json({ status: 503 }, { status: 503 }),
    ),
  );
  open([]);
  expect(await screen.findByRole('alert')).toHaveTextContent('Något gick fel hos oss.');
});

it('is for administrators, and asks the API for nothing otherwise', async () => {
  server.use(me('programmes.read'));
  asked.length = 0;
  open([read]);
  expect(await screen.findByText('Bara administratörer arbetar här.')).toBeInTheDocument();
  expect(asked).toHaveLength(0);
});
