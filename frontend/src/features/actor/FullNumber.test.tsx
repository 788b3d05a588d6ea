import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { ActorPage } from './ActorPage';

const path = `${base}/actors/a1`;
const trader = {
  id: 'a1',
  version: 1,
  kind: 'company',
  name: 'Byns handel',
  organisationNumber: '811228-****',
  networkMember: false,
  networkConvener: false,
  soleTrader: true,
  _links: [{ rel: 'organisation-number', href: `${path}/organisation-number`, method: 'GET' }],
};
const nothing = {
  _meta: { totalRecords: 0, page: 1, limit: 100, count: 0 },
  items: [],
  _links: [],
};
let readings = 0;

const server = startApi(
  me('actors.read', 'personal-data.read'),
  http.get(`${base}/municipalities`, () => HttpResponse.json(nothing)),
  http.get(path, () => HttpResponse.json(trader, { headers: { ETag: '"1"' } })),
  http.get(`${path}/organisation-number`, () => {
    readings += 1;
    return HttpResponse.json({
      actorId: 'a1',
      organisationNumber: '811228-9874',
      soleTrader: true,
      _links: [],
    });
  }),
);

async function open() {
  readings = 0;
  renderPage(ActorPage, '/organisationer/$actorId', '/organisationer/a1');
  await screen.findByText('811228-****');
  return userEvent.setup();
}

it('shows the whole number only when asked to, and says that it is logged', async () => {
  const user = await open();
  expect(screen.getByText('Det är ett personnummer. Visningen loggas.')).toBeInTheDocument();
  expect(readings).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Visa hela numret' }));

  expect(await screen.findByText('811228-9874')).toBeInTheDocument();
  expect(readings).toBe(1);
});

it('is not offered to others', async () => {
  server.use(http.get(path, () => HttpResponse.json({ ...trader, _links: [] })));
  await open();
  expect(screen.queryByRole('button', { name: 'Visa hela numret' })).not.toBeInTheDocument();
});
