import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, measureOf2023, planApi, planOf2023 } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { PlanPage } from './PlanPage';

const unready = measureOf2023({
  id: 'i2',
  number: '2.2',
  title: 'Stötta ombud',
  status: 'planned',
  goals: [],
});
delete unready.responsible;

const server = startApi(
  me('programmes.read', 'programmes.write', 'measures.write'),
  ...planApi(planOf2023(), [measureOf2023(), unready]),
);

function open() {
  const user = userEvent.setup();
  renderPage(PlanPage, '/handlingsplaner/$actionPlanId', '/handlingsplaner/h1');
  return user;
}

it('groups the measures by prioritised area and says what they lack while it can be changed', async () => {
  open();
  const area = within(await screen.findByRole('region', { name: '2. Servicegivare' }));
  const ready = area.getByRole('row', { name: /Sprida kunskap om stöd/ });
  expect(ready).toHaveTextContent('Region Jämtland Härjedalen');
  await waitFor(() =>
    expect(ready).toHaveTextContent(/Fysiska företagsbesök under året \(20\sst\.\)/),
  );
  expect(ready).toHaveTextContent('Pågående');
  const lacking = area.getByRole('row', { name: /Stötta ombud/ });
  expect(lacking).toHaveTextContent('Ansvarig saknas');
  expect(lacking).toHaveTextContent('Mål saknas');
  const empty = screen.getByRole('region', { name: '1. Medborgare' });
  expect(empty).toHaveTextContent('Inga insatser i området detta år.');
});

it('counts the measures by status, each a link to its rows', async () => {
  open();
  const ongoing = await screen.findByRole('link', { name: '1 pågående' });
  expect(ongoing).toHaveAttribute('href', expect.stringContaining('status=ongoing'));
  expect(screen.getByRole('link', { name: '1 planerad' })).toBeInTheDocument();
});

it('sends the plan to the network after a question, with the version that was read', async () => {
  const sent: { ifMatch: string | null; body: unknown }[] = [];
  server.use(
    http.patch(`${base}/action-plans/h1`, async ({ request }) => {
      sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json(planOf2023({ status: 'in-network-review', version: 2 }));
    }),
  );
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Mer' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Skicka till nätverket' }));
  const question = within(await screen.findByRole('alertdialog'));
  await user.click(question.getByRole('button', { name: 'Skicka till nätverket' }));
  await waitFor(() =>
    expect(sent).toEqual([{ ifMatch: '"1"', body: { status: 'in-network-review' } }]),
  );
});

it('tells in the question why a step was refused', async () => {
  server.use(
    http.patch(`${base}/action-plans/h1`, () =>
      HttpResponse.json(
        { status: 409, code: 'illegal-transition', detail: 'Steget går inte att ta.' },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Mer' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Skicka till nätverket' }));
  const question = within(await screen.findByRole('alertdialog'));
  await user.click(question.getByRole('button', { name: 'Skicka till nätverket' }));
  expect(await question.findByText('Steget går inte att ta.')).toBeInTheDocument();
});

it('shows a decided plan without gaps and without ways to fill it', async () => {
  server.use(
    ...planApi(
      planOf2023({
        status: 'reported-to-board',
        adoptions: [
          {
            id: 'b1',
            adoptedBy: 'Regional utvecklingsdirektör',
            decidedOn: '2023-06-15',
            registryNumber: 'RUN/536/2021',
            contentHash: '2c26b46b68ffc68ff99b453c1d304134',
          },
        ],
        _links: [],
      }),
      [measureOf2023(), unready],
    ),
  );
  open();
  expect(await screen.findByText('Regional utvecklingsdirektör 15 juni 2023')).toBeInTheDocument();
  expect(screen.getByText('Beslutad')).toBeInTheDocument();
  expect(screen.getByText('Anmäld till nämnd')).toBeInTheDocument();
  await screen.findByRole('row', { name: /Stötta ombud/ });
  expect(screen.queryByText('Ansvarig saknas')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Lägg till insats' })).not.toBeInTheDocument();
});

it('says to a reader that the plan cannot be changed, and offers nothing', async () => {
  server.use(me('programmes.read'), ...planApi(planOf2023({ _links: [] }), [measureOf2023()]));
  open();
  expect(
    await screen.findByText('Du kan läsa men inte ändra. Ansvarig: Region Jämtland Härjedalen'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Mer' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Lägg till insats/ })).not.toBeInTheDocument();
});

it('tells whoever decides what is missing, until nothing is', async () => {
  server.use(
    me('programmes.read', 'action-plans.adopt'),
    ...planApi(planOf2023({ _links: [] }), [unready]),
  );
  open();
  const missing = await screen.findByRole('link', { name: 'Se vad som saknas före beslut' });
  expect(missing).toHaveAttribute('href', '/handlingsplaner/h1/beslut');
  expect(screen.queryByRole('link', { name: 'Registrera beslut' })).not.toBeInTheDocument();
});
