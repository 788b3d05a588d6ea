import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { ApiError } from '@/api/ApiError';
import { startApi } from '@/test/api';
import { renderPage } from '@/test/renderPage';
import { StepActions } from './StepActions';

startApi();

/** A plan that another moves on or renames, between this person's reading and acting. */
let plan = { version: 1, isDraft: true };
const sent: string[] = [];

function send(etag: string): Promise<void> {
  sent.push(etag);
  if (etag === `"${plan.version}"`) return Promise.resolve();
  return Promise.reject(new ApiError(412, { detail: 'Någon annan har ändrat planen.' }));
}

function Page() {
  const { data } = useQuery({ queryKey: ['plan'], queryFn: () => Promise.resolve({ ...plan }) });
  if (!data) return null;
  const etag = `"${data.version}"`;
  const step = {
    id: 'review',
    label: 'Skicka',
    text: 'Alla ser planen.',
    done: 'Skickad',
    run: () => send(etag),
  };
  return (
    <>
      <h1>Planen, version {data.version}</h1>
      <StepActions
        steps={data.isDraft ? [step] : []}
        removal={{
          id: 'h1',
          title: 'Ta bort planen?',
          text: 'Planen försvinner.',
          removedMessage: 'Borttagen',
          etag,
          remove: (init) => send(new Headers(init.headers).get('If-Match') ?? ''),
          goTo: '/handlingsplaner',
        }}
      />
    </>
  );
}

beforeEach(() => {
  plan = { version: 1, isDraft: true };
  sent.length = 0;
});

async function choose(item: string, meanwhile: Partial<typeof plan>) {
  const user = userEvent.setup();
  renderPage(Page, '/plan', '/plan');
  await user.click(await screen.findByRole('button', { name: 'Mer' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
  const dialog = within(await screen.findByRole('alertdialog'));
  plan = { ...plan, version: 2, ...meanwhile };
  await user.click(dialog.getByRole('button', { name: item }));
  expect(await dialog.findByText('Någon annan har ändrat planen.')).toBeInTheDocument();
  await screen.findByText('Planen, version 2');
  return { user, dialog };
}

it.each(['Skicka', 'Ta bort'])('“%s” is sent anew with what is saved now', async (item) => {
  const { user, dialog } = await choose(item, {});
  await user.click(dialog.getByRole('button', { name: item }));
  await waitFor(() => expect(sent).toEqual(['"1"', '"2"']));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
});

it('is sent no more when another has already taken the step', async () => {
  const { user, dialog } = await choose('Skicka', { isDraft: false });
  expect(dialog.queryByRole('button', { name: 'Skicka' })).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Stäng' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  expect(sent).toEqual(['"1"']);
});
