import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { MembersPage } from './MembersPage';

const actor = (id: string, name: string, more: object) => ({
  id,
  version: 0,
  kind: 'municipality',
  name,
  networkMember: false,
  networkConvener: false,
  soleTrader: false,
  updatedAt: '2024-03-27T08:15:00Z',
  _links: [],
  ...more,
});
const members = [
  actor('a1', 'Bergs kommun', { networkMember: true, externalId: 'berg' }),
  actor('a2', 'Åre kommun', { networkMember: true }),
];
// The one that can sign in is on the second page of those who are no members.
const others = [
  ...Array.from({ length: 100 }, (_, index) => actor(`b${index}`, `Butik ${index}`, {})),
  actor('a3', 'Ånge kommun', { externalId: 'ange' }),
];

startApi(
  me('administration.read', 'administration.write'),
  http.get(`${base}/unknown-organisations`, () => HttpResponse.json(page([]))),
  http.get(`${base}/actors`, ({ request }) => {
    const asked = new URL(request.url).searchParams;
    const rows = asked.get('networkMember') === 'true' ? members : others;
    const start = (Number(asked.get('page')) - 1) * 100;
    const items = rows.slice(start, start + 100);
    return HttpResponse.json({
      ...page(items),
      _meta: { totalRecords: rows.length, page: 1, limit: 100, count: items.length },
    });
  }),
);

it('shows who is in the network and who can sign in without being in it', async () => {
  renderPage(MembersPage, '/admin/organisationer', '/admin/organisationer');

  const left = await screen.findByRole('row', { name: /Ånge kommun/u });
  expect(left).toHaveTextContent('Inte med i nätverket: släpps inte in');
  expect(left).toHaveTextContent('ange');
  expect(screen.getByRole('row', { name: /Bergs kommun/u })).toHaveTextContent('Med i nätverket');
  expect(screen.getByRole('row', { name: /Åre kommun/u })).toHaveTextContent(
    'Saknas, kan inte logga in',
  );
  expect(screen.queryByText('Butik 1')).not.toBeInTheDocument();
  expect(screen.getAllByRole('row')).toHaveLength(4);
});
