import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { RemovedObjectsPage } from './RemovedObjectsPage';

const visit = {
  id: 'v1',
  kind: 'activity',
  title: 'Besök hos Lanthandeln',
  removedAt: '2024-03-27T08:15:00Z',
  removedBy: { name: 'Sara Samordnare', organisation: 'Region Jämtland Härjedalen' },
  _links: [{ rel: 'restore', href: `${base}/removed-objects/v1/restorations`, method: 'POST' }],
};
const measure = { ...visit, id: 'm1', kind: 'measure', title: 'Regionens insats', _links: [] };

let items: object[] = [];
const server = startApi(
  me('measures.write'),
  http.get(`${base}/removed-objects`, () =>
    HttpResponse.json({
      items,
      _meta: { totalRecords: items.length, page: 1, limit: 50, count: items.length },
      _links: [],
    }),
  ),
);

function open(removed: object[]) {
  items = removed;
  renderPage(RemovedObjectsPage, '/papperskorg', '/papperskorg');
  return userEvent.setup();
}

it('tells what was removed, when and by whom, and restores it', async () => {
  server.use(
    http.post(`${base}/removed-objects/v1/restorations`, () => {
      items = [];
      return HttpResponse.json(
        { id: 'v1', kind: 'activity', title: visit.title, _links: [] },
        { status: 201 },
      );
    }),
  );
  const user = open([visit]);
  const row = within(await screen.findByRole('row', { name: /Besök hos Lanthandeln/ }));
  expect(row.getByText('Aktivitet')).toBeInTheDocument();
  expect(row.getByText('2024-03-27 09:15')).toBeInTheDocument();
  expect(row.getByText(/^Sara Samordnare/u)).toHaveTextContent('Region Jämtland Härjedalen');
  const restore = row.getByRole('button', { name: 'Återställ Besök hos Lanthandeln' });
  // What the style sheet gives a line of its own where rows are shown as a list.
  expect(restore.closest('td')).toHaveAttribute('data-action');
  await user.click(restore);

  await waitFor(() => expect(screen.getByText('Papperskorgen är tom')).toBeInTheDocument());
});

it('tells readers that it is not for them', async () => {
  server.use(me());
  open([visit]);
  expect(
    await screen.findByText(/^Papperskorgen är för den som får ändra något/u),
  ).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('says what stops a restoration, in its place', async () => {
  server.use(
    http.post(`${base}/removed-objects/v1/restorations`, () =>
      HttpResponse.json(
        {
          status: 409,
          code: 'duplicate',
          detail: 'Det finns redan en organisation med det numret.',
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const user = open([visit]);
  await user.click(await screen.findByRole('button', { name: /Återställ/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Det finns redan en organisation');
});

it('leaves to others what they answer for', async () => {
  open([measure]);
  const row = within(await screen.findByRole('row', { name: /Regionens insats/ }));
  expect(row.getByText('Återställs av den som ansvarar')).toBeInTheDocument();
  expect(row.queryByRole('button')).not.toBeInTheDocument();
});
