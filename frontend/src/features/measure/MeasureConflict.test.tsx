import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Goal } from '@/api/generated/model';
import { startApi } from '@/test/api';
import { me, measureOf2023, planApi, planOf2023, visits } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { savedByAnother } from '@/test/savedByAnother';
import { EditMeasurePage } from './EditMeasurePage';

const agents: Goal = { id: 'g2', level: 'outcome', text: 'Nya ombud', targetValue: 3 };
const measure = measureOf2023({ goals: [visits, agents] });
const server = startApi(
  me('programmes.read', 'measures.write'),
  ...planApi(planOf2023(), [measure]),
);

function open() {
  renderPage(EditMeasurePage, '/insatser/$measureId/redigera', '/insatser/i1/redigera');
  return userEvent.setup();
}

async function saveAndAsk(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  const group = (name: string) => within(dialog.getByRole('group', { name }));
  const go = () => user.click(dialog.getByRole('button', { name: 'Spara med dina val' }));
  return { dialog, group, go };
}

it('asks goal by goal in the words of the form, and keeps the goal that only the other changed', async () => {
  const user = open();
  const first = within(await screen.findByRole('group', { name: 'Mål 1' }));
  await user.clear(first.getByLabelText(/Målvärde/u));
  await user.type(first.getByLabelText(/Målvärde/u), '25');
  await user.selectOptions(first.getByLabelText('Målnivå'), 'Effektmål');
  const taken = savedByAnother(server, 'measures/i1', {
    ...measure,
    goals: [
      { ...visits, targetValue: 30 },
      { ...agents, targetValue: 5 },
    ],
  });
  const { dialog, group, go } = await saveAndAsk(user);
  expect(dialog.getByText(/som tas med: Uppföljningsbara mål: Nya ombud\./u)).toBeInTheDocument();
  const goal = group('Uppföljningsbara mål: Fysiska företagsbesök under året');
  expect(goal.getByLabelText('Behåll min: Målnivå: Effektmål; Målvärde: 25')).toBeChecked();
  await user.click(goal.getByLabelText('Använd sparad: Målnivå: Aktivitetsmål; Målvärde: 30'));
  await go();
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]?.['goals']).toEqual([
    { ...visits, targetValue: 30 },
    { ...agents, targetValue: 5 },
  ]);
});

it('says that a goal is removed where the other has changed it', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Ta bort mål 2' }));
  const taken = savedByAnother(server, 'measures/i1', {
    ...measure,
    goals: [visits, { ...agents, targetValue: 5 }],
  });
  const { group, go } = await saveAndAsk(user);
  const goal = group('Uppföljningsbara mål: Nya ombud');
  expect(goal.getByLabelText('Behåll min: (borttaget)')).toBeChecked();
  expect(
    goal.getByLabelText('Använd sparad: Målnivå: Resultatmål; Mål: Nya ombud; Målvärde: 5'),
  ).toBeInTheDocument();
  await go();
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]?.['goals']).toEqual([visits]);
});

it('asks in words about the state of a measure whose plan is decided', async () => {
  server.use(...planApi(planOf2023({ status: 'adopted' }), [measure]));
  const user = open();
  await user.selectOptions(await screen.findByLabelText('Status'), 'Genomförd');
  const taken = savedByAnother(server, 'measures/i1', {
    ...measure,
    status: 'dropped',
    statusComment: 'Butiken har stängt.',
  });
  const { dialog, group, go } = await saveAndAsk(user);
  expect(dialog.getByText(/som tas med: Kommentar till status\./u)).toBeInTheDocument();
  const status = group('Status');
  expect(status.getByLabelText('Behåll min: Genomförd')).toBeChecked();
  await user.click(status.getByLabelText('Använd sparad: Utgår'));
  await go();
  await waitFor(() =>
    expect(taken).toEqual([{ status: 'dropped', statusComment: 'Butiken har stängt.' }]),
  );
});
