import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { base, startApi } from '@/test/api';
import { me } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { NewImportPage } from './NewImportPage';

const sources = {
  items: [
    { code: 'nyps', name: 'Nyps', _links: [] },
    { code: 'other', name: 'Annan', _links: [] },
  ],
  _meta: { totalRecords: 2, page: 1, limit: 100, count: 2 },
  _links: [],
};
startApi(
  me('support-decisions.write'),
  http.get(`${base}/sources`, () => HttpResponse.json(sources)),
);

/** Node cannot send the files of jsdom, so the upload is answered where it leaves the page. */
function uploadAnswers(answer: () => Promise<Response>): FormData[] {
  const sent: FormData[] = [];
  const passOn = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    if (!(init?.body instanceof FormData)) return passOn(input, init);
    sent.push(init.body);
    return answer();
  });
  return sent;
}

function open() {
  const { router } = renderPage(NewImportPage, '/import/ny', '/import/ny');
  return { user: userEvent.setup(), router };
}

async function choose(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await screen.findByRole('button', { name: 'Välj fil' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  await user.upload(input as HTMLInputElement, new File(['x'], 'beslut.csv', { type: 'text/csv' }));
}

it('asks for a file before anything is sent', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Granska filen' }));
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByText('Välj en fil att läsa in.')).toBeInTheDocument();
});

it('says that work goes on until the file is read, then goes on to the review', async () => {
  const { promise: isReady, resolve: finish } = Promise.withResolvers<void>();
  const sent = uploadAnswers(async () => {
    await isReady;
    return Response.json({ id: 'i9' }, { status: 201 });
  });
  const { user, router } = open();
  await choose(user);
  await user.click(screen.getByRole('button', { name: 'Granska filen' }));
  expect(screen.getByRole('progressbar', { name: /Läser filen/ })).toBeInTheDocument();
  expect(sent[0]?.get('sourceCode')).toBe('nyps');
  expect(sent[0]?.get('file')).toHaveProperty('name', 'beslut.csv');
  finish();
  await waitFor(() => expect(router.state.location.pathname).toBe('/import/i9'));
});

it('shows at the field what is wrong with the whole file', async () => {
  uploadAnswers(async () =>
    Response.json(
      {
        status: 400,
        code: 'invalid-input',
        detail: 'Kolumner som måste finnas saknas i filen: kommunkod.',
      },
      { status: 400 },
    ),
  );
  const { user } = open();
  await choose(user);
  await user.click(screen.getByRole('button', { name: 'Granska filen' }));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(screen.getAllByText(/saknas i filen: kommunkod/)).toHaveLength(2);
});

it('lists the columns of the file and which of them are mandatory', async () => {
  open();
  const table = await screen.findByRole('table', { name: 'Så ser filen ut' });
  expect(within(table).getByRole('row', { name: 'arende_id Ärende-id Ja' })).toBeInTheDocument();
  expect(within(table).getByRole('row', { name: 'dnr Diarienummer' })).toBeInTheDocument();
});
