import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Link } from '@/api/generated/model';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { ActorPage } from './ActorPage';

const server = startApi(
  me('actors.read', 'actors.write'),
  http.get(`${base}/municipalities`, () => HttpResponse.json(page([]))),
);

const link = (rel: string, method: Link['method']): Link => ({
  rel,
  href: `${base}/actors/a2`,
  method,
});

async function open(...links: Link[]) {
  server.use(
    http.get(`${base}/actors/a2`, () =>
      HttpResponse.json(
        {
          id: 'a2',
          version: 0,
          kind: 'municipality',
          name: 'Bergs kommun',
          networkMember: true,
          networkConvener: false,
          soleTrader: false,
          createdAt: '2024-03-27T08:15:00Z',
          updatedAt: '2024-03-27T08:15:00Z',
          _links: [link('self', 'GET'), ...links],
        },
        { headers: { ETag: '"0"' } },
      ),
    ),
  );
  renderPage(ActorPage, '/organisationer/$actorId', '/organisationer/a2');
  await screen.findByRole('heading', { level: 1, name: 'Bergs kommun' });
}

it('says what kind of organisation it is, and what more is known', async () => {
  await open();
  expect(screen.getByRole('tabpanel', { name: 'Innehåll' })).toHaveTextContent(
    /^TypKommunNätverket Service ZMed i nätverket$/u,
  );
});

it('offers no removal of an organisation that people sign in through, as the API does not', async () => {
  await open(link('edit', 'PATCH'));
  expect(screen.getByRole('link', { name: 'Redigera' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ta bort' })).not.toBeInTheDocument();
});

it('offers what the API offers', async () => {
  await open(link('edit', 'PATCH'), link('delete', 'DELETE'));
  expect(screen.getByRole('button', { name: 'Ta bort' })).toBeInTheDocument();
});

it('says who keeps the register where nothing is offered, whatever rights the person has', async () => {
  await open();
  await waitFor(() =>
    expect(
      screen.getByText('Du kan läsa men inte ändra. Ansvarig: Region Jämtland Härjedalen'),
    ).toBeInTheDocument(),
  );
  expect(screen.queryByRole('link', { name: 'Redigera' })).not.toBeInTheDocument();
});
