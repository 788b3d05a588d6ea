import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { renderPage } from '@/test/renderPage';
import { SupportDecisionPage } from './SupportDecisionPage';

const path = `${base}/support-decisions/d1`;
const link = (rel: string, method: string) => ({ rel, href: path, method });
const decision = {
  id: 'd1',
  version: 1,
  source: { code: 'nyps', name: 'Nyps' },
  externalCaseId: '1',
  decisionNumber: '1',
  supportForm: { code: 'home-delivery', name: 'Hemsändningsbidrag' },
  applicant: { id: 'a1', name: 'Lanthandeln' },
  municipality: { code: '2361', name: 'Härjedalen' },
  grantedAmount: 1000,
  outcome: 'granted',
  decidedOn: '2023-04-18',
  decidingActor: { id: 'r', name: 'Region Jämtland Härjedalen' },
  _links: [link('self', 'GET'), link('mark-secret', 'PUT')],
};
const marked = {
  ...decision,
  version: 2,
  secrecy: {
    legalBasis: '31 kap. 16 § OSL',
    reason: 'Driftsförhållanden',
    markedBy: 'Hugo Handläggare',
    markedAt: '2024-03-27T08:15:00Z',
  },
  _links: [...decision._links, link('lift-secrecy', 'POST')],
};

let current: object = decision;
const sent: { ifMatch: string | null; body: unknown }[] = [];

startApi(
  http.get(`${base}/me`, () => HttpResponse.json({ name: 'Hugo', permissions: [], _links: [] })),
  http.get(path, () => HttpResponse.json(current, { headers: { ETag: '"1"' } })),
  http.put(`${path}/secrecy`, async ({ request }) => {
    sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
    current = marked;
    return HttpResponse.json(marked);
  }),
  http.post(`${path}/secrecy-liftings`, async ({ request }) => {
    sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
    current = decision;
    return HttpResponse.json(decision, { status: 201 });
  }),
);

async function open(now: object) {
  current = now;
  sent.length = 0;
  renderPage(SupportDecisionPage, '/stod/$decisionId', '/stod/d1');
  await screen.findByRole('heading', { level: 2, name: 'Sekretess' });
  return userEvent.setup();
}

it('marks a decision on a ground that the officer writes, with nothing suggested', async () => {
  const user = await open(decision);
  expect(screen.getByText('Beslutet är inte sekretessmarkerat.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Sekretessmarkera' }));

  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByLabelText('Lagrum')).toHaveValue('');
  expect(dialog.getByLabelText('Skäl')).toHaveValue('');
  await user.click(dialog.getByRole('button', { name: 'Sekretessmarkera' }));
  expect(dialog.getByText('Ange lagrum.')).toBeInTheDocument();
  expect(dialog.getByText('Skriv varför lagrummet gäller.')).toBeInTheDocument();
  expect(sent).toEqual([]);

  await user.type(dialog.getByLabelText('Lagrum'), '31 kap. 16 § OSL');
  await user.type(dialog.getByLabelText('Skäl'), 'Driftsförhållanden');
  await user.click(dialog.getByRole('button', { name: 'Sekretessmarkera' }));

  expect(await screen.findByText('31 kap. 16 § OSL')).toBeInTheDocument();
  expect(sent).toEqual([
    { ifMatch: '"1"', body: { legalBasis: '31 kap. 16 § OSL', reason: 'Driftsförhållanden' } },
  ]);
});

it('shows the mark with its ground, and lifts it for a reason', async () => {
  const user = await open(marked);
  expect(within(screen.getByRole('banner')).getByText('Sekretess')).toBeInTheDocument();
  expect(screen.getByText('Hugo Handläggare')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Häv markeringen' }));

  const dialog = within(await screen.findByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: 'Häv markeringen' }));
  expect(dialog.getByText('Skriv varför markeringen hävs.')).toBeInTheDocument();
  await user.type(dialog.getByLabelText('Skäl till att markeringen hävs'), 'Offentligt nu');
  await user.click(dialog.getByRole('button', { name: 'Häv markeringen' }));

  expect(await screen.findByText('Beslutet är inte sekretessmarkerat.')).toBeInTheDocument();
  expect(sent).toEqual([{ ifMatch: '"1"', body: { reason: 'Offentligt nu' } }]);
});

it('offers neither to those who do not answer for the decision', async () => {
  await open({ ...marked, _links: [link('self', 'GET')] });
  expect(screen.getByText('Driftsförhållanden')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /markering/ })).not.toBeInTheDocument();
});
