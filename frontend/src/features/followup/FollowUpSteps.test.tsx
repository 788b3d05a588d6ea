import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { contents } from '@/test/followUps';
import { me } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { FollowUpPage } from './FollowUpPage';

const server = startApi(me('follow-ups.read', 'follow-ups.write'));

function open() {
  renderPage(FollowUpPage, '/uppfoljning/$followUpId', '/uppfoljning/f1');
  return userEvent.setup();
}

it('takes back an approval only for a reason', async () => {
  const sent: unknown[] = [];
  const approved = {
    ...contents.followUp,
    status: 'approved',
    _links: [{ rel: 'approve', href: `${base}/follow-ups/f1`, method: 'PATCH' }],
  };
  server.use(
    http.get(`${base}/follow-ups/f1/contents`, () =>
      HttpResponse.json({ ...contents, followUp: approved }),
    ),
    http.patch(`${base}/follow-ups/f1`, async ({ request }) => {
      sent.push(request.headers.get('Change-Reason'), await request.json());
      return HttpResponse.json({ ...approved, status: 'reviewed', version: 3 });
    }),
  );
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Ta tillbaka godkännandet' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  const confirm = dialog.getByRole('button', { name: 'Ta tillbaka godkännandet' });
  await user.click(confirm);
  expect(dialog.getByText('Skriv varför godkännandet tas tillbaka.')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.type(dialog.getByLabelText('Varför tas godkännandet tillbaka?'), 'Fel belopp');
  await user.click(confirm);
  await waitFor(() => expect(sent).toEqual(['Fel%20belopp', { status: 'reviewed' }]));
});

/** An approved follow-up whose next change is refused, because somebody else has saved it. */
function approvedAndSavedByAnother(sent: (string | null)[]) {
  let version = 2;
  server.use(
    http.get(`${base}/follow-ups/f1/contents`, () =>
      HttpResponse.json({
        ...contents,
        followUp: {
          ...contents.followUp,
          version,
          status: 'approved',
          _links: [{ rel: 'approve', href: `${base}/follow-ups/f1`, method: 'PATCH' }],
        },
      }),
    ),
    http.patch(`${base}/follow-ups/f1`, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      if (request.headers.get('If-Match') === '"3"') {
        return HttpResponse.json({ ...contents.followUp, status: 'reviewed', version: 4 });
      }
      version = 3;
      return HttpResponse.json(
        { status: 412, code: 'changed', detail: 'Någon annan har ändrat uppföljningen.' },
        { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
      );
    }),
  );
}

it('forgets the reason of a taking back that was given up', async () => {
  approvedAndSavedByAnother([]);
  const user = open();
  const ask = await screen.findByRole('button', { name: 'Ta tillbaka godkännandet' });
  await user.click(ask);
  await user.type(screen.getByLabelText('Varför tas godkännandet tillbaka?'), 'Fel belopp');
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());

  await user.click(screen.getByRole('button', { name: 'Ta tillbaka godkännandet' }));
  expect(screen.getByLabelText('Varför tas godkännandet tillbaka?')).toHaveValue('');
});

it('keeps the reason when somebody else has saved meanwhile, and sends it with what is saved now', async () => {
  const sent: (string | null)[] = [];
  approvedAndSavedByAnother(sent);
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Ta tillbaka godkännandet' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.type(dialog.getByLabelText('Varför tas godkännandet tillbaka?'), 'Fel belopp');
  await user.click(dialog.getByRole('button', { name: 'Ta tillbaka godkännandet' }));
  expect(await dialog.findByText('Någon annan har ändrat uppföljningen.')).toBeInTheDocument();
  expect(dialog.getByLabelText('Varför tas godkännandet tillbaka?')).toHaveValue('Fel belopp');

  await waitFor(async () => {
    await user.click(dialog.getByRole('button', { name: 'Ta tillbaka godkännandet' }));
    expect(sent.at(-1)).toBe('"3"');
  });
});
