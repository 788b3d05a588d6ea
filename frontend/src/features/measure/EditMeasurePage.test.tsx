import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Measure } from '@/api/generated/model';
import { base, startApi } from '@/test/api';
import { me, measureOf2023, page, planApi, planOf2023 } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { EditMeasurePage } from './EditMeasurePage';

const server = startApi(
  me('programmes.read', 'programmes.write'),
  ...planApi(planOf2023(), [measureOf2023()]),
);

/** What is saved, as the server is told. */
function savesOf(measure: Measure): Record<string, unknown>[] {
  const sent: Record<string, unknown>[] = [];
  server.use(
    http.patch(`${base}/measures/${measure.id}`, async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      sent.push(body);
      return HttpResponse.json({ ...measure, version: 2 }, { headers: { ETag: '"2"' } });
    }),
  );
  return sent;
}

function openForm() {
  const user = userEvent.setup();
  renderPage(EditMeasurePage, '/insatser/$measureId/redigera', '/insatser/i1/redigera');
  return user;
}

const save = () => screen.getByRole('button', { name: 'Spara' });

it('keeps the id of a goal that is there and adds one by keyboard alone', async () => {
  const sent = savesOf(measureOf2023());
  const user = openForm();
  const add = await screen.findByRole('button', { name: 'Lägg till mål' });
  add.focus();
  await user.keyboard('{Enter}');

  const second = within(await screen.findByRole('group', { name: 'Mål 2' }));
  expect(second.getByLabelText('Mål')).toHaveFocus();
  await user.keyboard('Nya ombud för paket');
  await user.type(second.getByLabelText(/Målvärde/), '1 200,5');
  await user.selectOptions(second.getByLabelText('Målnivå'), 'Resultatmål');
  await user.click(save());

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.['goals']).toEqual([
    {
      id: 'g1',
      level: 'output',
      text: 'Fysiska företagsbesök under året',
      unit: 'count',
      targetValue: 20,
    },
    { level: 'outcome', text: 'Nya ombud för paket', targetValue: 1200.5 },
  ]);
});

it('takes a goal away and moves focus to where one can be added', async () => {
  const sent = savesOf(measureOf2023());
  const user = openForm();
  await user.click(await screen.findByRole('button', { name: 'Ta bort mål 1' }));
  expect(screen.queryByRole('group', { name: 'Mål 1' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Lägg till mål' })).toHaveFocus();
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ goals: [], responsibleId: 'a1', priorityAreaId: 'o2' });
});

it('says at the goal and in the summary what is wrong with it', async () => {
  const sent = savesOf(measureOf2023());
  const user = openForm();
  const goal = within(await screen.findByRole('group', { name: 'Mål 1' }));
  await user.clear(goal.getByLabelText('Mål'));
  await user.clear(goal.getByLabelText(/Målvärde/));
  await user.type(goal.getByLabelText(/Målvärde/), 'många');
  await user.click(save());
  const summary = within(await screen.findByRole('alert'));
  await user.click(summary.getByRole('link', { name: 'Beskriv målet.' }));
  expect(goal.getByLabelText('Mål')).toHaveFocus();
  expect(goal.getByLabelText(/Målvärde/)).toHaveAccessibleDescription(/Skriv ett tal/);
  expect(sent).toEqual([]);
});

it('asks why a measure is dropped', async () => {
  const sent = savesOf(measureOf2023());
  const user = openForm();
  await user.selectOptions(await screen.findByLabelText('Status'), 'Utgår');
  await user.click(save());
  expect(await screen.findByRole('alert')).toHaveTextContent(/varför insatsen utgår/);
  await user.type(screen.getByLabelText(/Kommentar till status/), 'Butiken har stängt.');
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ status: 'dropped', statusComment: 'Butiken har stängt.' });
});

it('offers only status and comment when the plan is decided, and says why', async () => {
  const measure = measureOf2023();
  server.use(...planApi(planOf2023({ status: 'adopted' }), [measure]));
  const sent = savesOf(measure);
  const user = openForm();
  expect(await screen.findByText(/Handlingsplan 2023 är beslutad/)).toBeInTheDocument();
  expect(screen.queryByLabelText('Rubrik')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Lägg till mål' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Status'), 'Genomförd');
  await user.click(save());
  await waitFor(() => expect(sent).toEqual([{ status: 'completed', statusComment: null }]));
});

it('moves a draft out of a plan that was decided without it', async () => {
  const draft = measureOf2023({ draft: true });
  const next = planOf2023({ id: 'h2', year: 2024, title: 'Handlingsplan 2024' });
  server.use(
    http.get(`${base}/action-plans`, () =>
      HttpResponse.json(page([planOf2023({ status: 'adopted' }), next])),
    ),
    ...planApi(planOf2023({ status: 'adopted' }), [draft]),
  );
  const sent = savesOf(draft);
  const user = openForm();
  expect(await screen.findByText(/utkastet kom inte med/)).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Spara' }));
  expect(sent).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Handlingsplan'), 'Handlingsplan 2024');
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ actionPlanId: 'h2', draft: true });
});

it('shows no form to those who may only read', async () => {
  server.use(...planApi(planOf2023(), [measureOf2023({ _links: [] })]));
  openForm();
  expect(
    await screen.findByText('Du kan läsa men inte ändra. Ansvarig: Region Jämtland Härjedalen'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Spara' })).not.toBeInTheDocument();
});
