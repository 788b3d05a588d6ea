import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { renderPage } from '@/test/renderPage';
import { NewFeedbackPage } from './NewFeedbackPage';

const server = startApi();
const path = '/tillganglighet/meddela';

function open() {
  const { router } = renderPage(NewFeedbackPage, path, path);
  return { router, user: userEvent.setup() };
}

it('sends what was told, leaves out what was not, and says thank you', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${base}/accessibility-feedback`, async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { router, user } = open();
  await user.type(await screen.findByLabelText(/Vad fungerar inte/), 'Knappen går inte att nå.');
  await user.click(screen.getByRole('button', { name: 'Skicka' }));

  await waitFor(() => expect(router.state.location.pathname).toBe(`${path}/tack`));
  expect(sent).toEqual([{ message: 'Knappen går inte att nå.' }]);
});

it('says in a summary what must be mended, and leads there', async () => {
  const { user } = open();
  await user.type(await screen.findByLabelText(/E-post/), 'ingen adress');
  await user.click(screen.getByRole('button', { name: 'Skicka' }));

  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(within(summary).getByRole('heading')).toHaveTextContent(
    'Rätta 2 uppgifter och välj sedan Skicka',
  );
  await user.click(within(summary).getByRole('link', { name: 'Skriv vad som inte fungerar.' }));
  expect(screen.getByLabelText(/Vad fungerar inte/)).toHaveFocus();
  expect(within(summary).getByText(/Skriv en e-postadress/)).toBeInTheDocument();
});

it('keeps what was written when too many have been sent', async () => {
  server.use(
    http.post(`${base}/accessibility-feedback`, () =>
      HttpResponse.json(
        { status: 429, code: 'too-many-requests', detail: 'För många anrop på kort tid.' },
        { status: 429 },
      ),
    ),
  );
  const { user } = open();
  const message = await screen.findByLabelText(/Vad fungerar inte/);
  await user.type(message, 'Kontrasten är låg.');
  await user.click(screen.getByRole('button', { name: 'Skicka' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('För många anrop på kort tid.');
  expect(message).toHaveValue('Kontrasten är låg.');
});
