import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { LogPage } from './LogPage';

const entry = (id: number, overrides: object) => ({
  id,
  changedAt: '2024-03-27T08:15:00Z',
  by: { name: 'Karin Samordnare', organisation: 'Region Jämtland Härjedalen' },
  operation: 'changed',
  traceId: `trace-${id}`,
  fields: [],
  ...overrides,
});
const entries = [
  entry(2, {
    resource: 'measure',
    object: { id: 'i1', name: 'Sprida kunskap om stöd' },
    fields: [{ name: 'status', before: 'planned', after: 'ongoing' }],
    reason: 'Avtalet är klart',
  }),
  entry(1, {
    resource: 'priority-area',
    object: { id: 'o1', name: 'Medborgare' },
    operation: 'created',
    by: {},
  }),
];
const asked: URLSearchParams[] = [];
const server = startApi(
  me('administration.read'),
  ...['municipalities', 'support-forms', 'sources'].map((path) =>
    http.get(`${base}/${path}`, () => HttpResponse.json(page([]))),
  ),
  http.get(`${base}/change-log`, ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json(page(entries));
  }),
);
beforeEach(() => {
  asked.length = 0;
});

function open(search = '') {
  renderPage(LogPage, '/admin/logg', `/admin/logg${search}`);
  return userEvent.setup();
}

it('tells who changed what, from what to what, when and why', async () => {
  open();
  const row = within(await screen.findByRole('row', { name: /Sprida kunskap om stöd/u }));
  expect(row.getByText('2024-03-27 09:15')).toBeInTheDocument();
  expect(row.getByText(/^Karin Samordnare/u)).toHaveTextContent('Region Jämtland Härjedalen');
  expect(row.getByRole('link', { name: 'Sprida kunskap om stöd' })).toHaveAttribute(
    'href',
    '/insatser/i1',
  );
  expect(row.getByText(/^Ändrade status från .*planerad.* till .*pågående/iu)).toBeInTheDocument();
  expect(row.getByText('Skäl: Avtalet är klart')).toBeInTheDocument();
});

it('names what has no page of its own, and the service where no person did it', async () => {
  open();
  const row = await screen.findByRole('row', { name: /Medborgare/u });
  expect(within(row).queryByRole('link')).not.toBeInTheDocument();
  expect(row).toHaveTextContent('Prioriterat område');
  expect(row).toHaveTextContent('Tjänsten');
});

it('asks for what the address says and for what is chosen', async () => {
  const user = open('?vad=measure&fran=2024-03-01');
  await screen.findByRole('row', { name: /Sprida kunskap om stöd/u });
  expect(asked.at(-1)?.get('resource')).toBe('measure');
  expect(asked.at(-1)?.get('changedFrom')).toBe('2024-03-01');
  await user.selectOptions(screen.getByLabelText('Händelse'), 'Borttaget');
  await waitFor(() => expect(asked.at(-1)?.get('operation')).toBe('removed'));
});

it('is for administrators, and asks the API for nothing otherwise', async () => {
  server.use(me('programmes.read'));
  open();
  expect(await screen.findByText('Bara administratörer arbetar här.')).toBeInTheDocument();
  expect(asked).toHaveLength(0);
});
