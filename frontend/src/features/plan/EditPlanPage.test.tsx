import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { startApi } from '@/test/api';
import { me, planApi, planOf2023 } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { savedByAnother } from '@/test/savedByAnother';
import { EditPlanPage } from './EditPlanPage';

const plan = planOf2023({ registryNumber: 'RUN/1/2023', description: 'Inledning' });
const server = startApi(me('programmes.read', 'programmes.write'), ...planApi(plan, []));

const open = () => {
  renderPage(
    EditPlanPage,
    '/handlingsplaner/$actionPlanId/redigera',
    '/handlingsplaner/h1/redigera',
  );
  return userEvent.setup();
};

it('asks when somebody else has saved the plan first, and saves what is chosen', async () => {
  const user = open();
  await user.type(await screen.findByLabelText(/^Inledning/u), ', min');
  const taken = savedByAnother(server, 'action-plans/h1', {
    ...plan,
    registryNumber: 'RUN/2/2023',
    description: 'Deras',
  });
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText(/som tas med: Diarienummer/u)).toBeInTheDocument();
  expect(dialog.getByLabelText('Behåll min: Inledning, min')).toBeChecked();
  await user.click(dialog.getByLabelText('Använd sparad: Deras'));
  await user.click(dialog.getByRole('button', { name: 'Spara med dina val' }));
  await waitFor(() =>
    expect(taken).toEqual([{ registryNumber: 'RUN/2/2023', description: 'Deras' }]),
  );
});

it('says that a plan is locked to those who could have changed it', async () => {
  server.use(...planApi(planOf2023({ status: 'archived', _links: [] }), []));
  open();
  expect(await screen.findByText(/^Planen är beslutad\. Innehållet är låst/u)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Spara' })).not.toBeInTheDocument();
});
