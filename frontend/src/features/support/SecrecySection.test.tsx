import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me } from '@/test/plans';
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

const server = startApi(
  me(),
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
  expect(
    await screen.findByText('Du kan läsa men inte ändra. Ansvarig: Region Jämtland Härjedalen'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /markering/ })).not.toBeInTheDocument();
});

const stale = () =>
  HttpResponse.json(
    { status: 412, code: 'stale', detail: 'Någon har ändrat beslutet.' },
    { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
  );

/** The API when somebody else has saved since the page was read. */
function savedByAnother(now: object) {
  const answer = async (request: Request) => {
    const ifMatch = request.headers.get('If-Match');
    if (ifMatch !== '"2"') {
      current = now;
      return stale();
    }
    sent.push({ ifMatch, body: await request.json() });
    return HttpResponse.json(now);
  };
  server.use(
    http.get(path, () =>
      HttpResponse.json(current, { headers: { ETag: current === now ? '"2"' : '"1"' } }),
    ),
    http.put(`${path}/secrecy`, ({ request }) => answer(request)),
    http.post(`${path}/secrecy-liftings`, ({ request }) => answer(request)),
  );
}

it('keeps the typed ground when another has marked first, and sends it after a choice', async () => {
  savedByAnother(marked);
  const user = await open(decision);
  await user.click(screen.getByRole('button', { name: 'Sekretessmarkera' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.type(dialog.getByLabelText('Lagrum'), '30 kap. 23 § OSL');
  await user.type(dialog.getByLabelText('Skäl'), 'Affärsförbindelser');
  await user.click(dialog.getByRole('button', { name: 'Sekretessmarkera' }));

  const conflict = await screen.findByRole('alertdialog', { name: /^Någon annan har sparat/u });
  expect(conflict).toHaveTextContent('Hugo Handläggare');
  const choice = within(conflict);
  expect(choice.getByLabelText('Behåll min: Affärsförbindelser')).toBeChecked();
  await user.click(choice.getByLabelText('Använd sparad: 31 kap. 16 § OSL'));
  await user.click(choice.getByRole('button', { name: 'Sekretessmarkera' }));

  await waitFor(() =>
    expect(sent).toEqual([
      { ifMatch: '"2"', body: { legalBasis: '31 kap. 16 § OSL', reason: 'Affärsförbindelser' } },
    ]),
  );
});

it('goes back from the conflict to what was typed', async () => {
  const changed = { ...marked, version: 3, secrecy: { ...marked.secrecy, reason: 'Nytt skäl' } };
  savedByAnother(changed);
  const user = await open(marked);
  await user.click(screen.getByRole('button', { name: 'Häv markeringen' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.type(dialog.getByLabelText('Skäl till att markeringen hävs'), 'Offentligt nu');
  await user.click(dialog.getByRole('button', { name: 'Häv markeringen' }));

  const name = /^Någon annan har sparat/u;
  const conflict = await screen.findByRole('alertdialog', { name });
  expect(conflict).toHaveTextContent('Nytt skäl');
  await user.click(within(conflict).getByRole('button', { name: 'Tillbaka till formuläret' }));

  const again = within(await screen.findByRole('alertdialog'));
  expect(again.getByLabelText('Skäl till att markeringen hävs')).toHaveValue('Offentligt nu');
  await user.click(again.getByRole('button', { name: 'Häv markeringen' }));
  const second = within(await screen.findByRole('alertdialog', { name }));
  await user.click(second.getByRole('button', { name: 'Häv markeringen' }));
  await waitFor(() =>
    expect(sent).toEqual([{ ifMatch: '"2"', body: { reason: 'Offentligt nu' } }]),
  );
});
