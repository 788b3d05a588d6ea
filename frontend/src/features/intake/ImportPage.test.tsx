import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { applied, faulty, link, read, reversed, rows } from '@/test/imports';
import { me } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { ImportPage } from './ImportPage';

const asked: string[] = [];
const server = startApi(
  me('support-decisions.read'),
  http.get(`${base}/imports/i1`, () => HttpResponse.json(read, { headers: { ETag: '"1"' } })),
  http.get(`${base}/imports/i1/rows`, ({ request }) => {
    asked.push(new URL(request.url).search);
    return HttpResponse.json(pageOf(rows));
  }),
);

function pageOf(items: object[]) {
  const count = items.length;
  return { items, _meta: { totalRecords: count, page: 1, limit: 50, count }, _links: [] };
}

function nowIs(body: object): void {
  server.use(http.get(`${base}/imports/i1`, () => HttpResponse.json(body)));
}

function open() {
  renderPage(ImportPage, '/import/$importId', '/import/i1');
  return userEvent.setup();
}

it('shows the verdict on every row, and old and new value where it changes', async () => {
  open();
  const table = await screen.findByRole('table', { name: 'Raderna i filen' });
  const [, first, second, third] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent(/^2Läggs till20381001beslut 1Lanthandeln.*läggs till\.$/);
  expect(second).toHaveTextContent('Ändras');
  expect(second).toHaveTextContent('Beviljat belopp: 100 000 blir 120 000');
  expect(second).toHaveTextContent('Diarienummer: tomt blir RUN/201/2023');
  expect(
    within(second as HTMLElement).getByRole('link', { name: 'Visa beslutet' }),
  ).toHaveAttribute('href', '/stod/d1');
  expect(third).toHaveTextContent('Oförändrat');
  expect(
    screen.getByText(
      '1 nytt beslut kommer att läggas till. 1 beslut kommer att ändras. Allt sparas på en gång, eller ingenting.',
    ),
  ).toBeInTheDocument();
});

it('tells counts, sum and the columns that are not read, and asks for one verdict at a time', async () => {
  const user = open();
  const counts = within(await screen.findByRole('navigation', { name: 'Bedömning' }));
  expect(counts.getAllByRole('link').map((each) => each.textContent)).toEqual([
    'Alla rader 3',
    'Nya 1',
    'Ändringar 1',
    'Oförändrade 1',
    'Fel 0',
  ]);
  expect(screen.getByText(/^1.537.062.kronor$/)).toBeInTheDocument();
  const passedOver = screen.getByText('2 kolumner i filen läses inte').closest('details');
  expect(passedOver).not.toHaveAttribute('open');
  expect(passedOver).toHaveTextContent('utlysning, finansiar');
  expect(screen.queryByText(/känner inte igen/)).not.toBeInTheDocument();
  await user.click(counts.getByRole('link', { name: 'Ändringar 1' }));
  await waitFor(() => expect(asked.at(-1)).toContain('verdict=changed'));
  const current = counts.getAllByRole('link').filter((each) => each.hasAttribute('aria-current'));
  expect(current.map((each) => each.textContent)).toEqual(['Ändringar 1']);
});

it('tells openly of a column that may be misspelt, and that marks are not taken from a file', async () => {
  nowIs({ ...read, ignoredColumns: ['Finansiär', 'sokt belop', 'sekretess'] });
  open();
  expect(
    await screen.findByText(/^Tjänsten känner inte igen kolumnen sokt belop och läser den inte/),
  ).toBeInTheDocument();
  expect(screen.getByText(/^Kolumnen sekretess läses inte/)).toBeInTheDocument();
});

it.each([
  [applied, ['Lades till', 'Ändrades', 'Beviljat belopp: 100 000 blev 120 000'], 'Tillagda 1'],
  [
    reversed,
    [
      'Togs bort igen',
      'Ändrades tillbaka',
      'Beviljat belopp: 100 000 blev 120 000, och sedan 100 000 igen',
    ],
    'Borttagna igen 1',
  ],
])('speaks of what has been done as done', async (now, [added, changed, value], count) => {
  nowIs(now);
  open();
  const table = await screen.findByRole('table', { name: 'Raderna i filen' });
  const [head, first, second] = within(table).getAllByRole('row');
  expect(head).toHaveTextContent('Vad som hände');
  expect(first).toHaveTextContent(added ?? '');
  expect(second).toHaveTextContent(changed ?? '');
  expect(second).toHaveTextContent(value ?? '');
  expect(screen.getByRole('link', { name: count })).toBeInTheDocument();
});

it('tells column, value and reason of an error and does not offer to import', async () => {
  nowIs({ ...read, errorRows: 1, _links: [link('delete')] });
  server.use(http.get(`${base}/imports/i1/rows`, () => HttpResponse.json(pageOf([faulty]))));
  open();
  expect(
    await screen.findByText('Kolumn Beviljat belopp, ”tolv”: Beloppet går inte att läsa.'),
  ).toBeInTheDocument();
  expect(screen.getByText('Kolumn Kommunkod: Värdet saknas.')).toBeInTheDocument();
  expect(screen.getByText('Filen kan inte importeras: en rad har fel.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Importera stödbeslut' })).not.toBeInTheDocument();
});

it('promises nothing of the good rows of a file with errors', async () => {
  nowIs({ ...read, errorRows: 1, _links: [link('delete')] });
  open();
  const table = await screen.findByRole('table', { name: 'Raderna i filen' });
  const [head, first, second] = within(table).getAllByRole('row');
  expect(head).toHaveTextContent('Vad som skulle hända');
  expect(first).toHaveTextContent('Kan läggas till');
  expect(second).toHaveTextContent('Kan ändras');
  expect(second).toHaveTextContent('Beviljat belopp: 100 000 skulle bli 120 000');
  expect(table).not.toHaveTextContent('Läggs till');
});

it('offers no import of a file that changes nothing', async () => {
  nowIs({ ...read, newRows: 0, changedRows: 0, unchangedRows: 3 });
  open();
  expect(await screen.findByText('Filen ändrar ingenting.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Läs in en ny fil' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Importera stödbeslut' })).not.toBeInTheDocument();
});

it('imports, gives a receipt, and undoes only after a question and for a reason', async () => {
  const reasons: (string | null)[] = [];
  server.use(
    http.post(`${base}/imports/i1/applications`, ({ request }) => {
      reasons.push(request.headers.get('Change-Reason'));
      nowIs(applied);
      return HttpResponse.json(applied, { status: 201 });
    }),
    http.post(`${base}/imports/i1/reversals`, ({ request }) => {
      reasons.push(request.headers.get('Change-Reason'));
      nowIs(reversed);
      return HttpResponse.json(reversed, { status: 201 });
    }),
  );
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Importera stödbeslut' }));
  const question = within(await screen.findByRole('alertdialog'));
  expect(question.getByText(/Filen ändrar ett beslut som redan finns/)).toBeInTheDocument();
  await user.click(question.getByRole('button', { name: 'Importera stödbeslut' }));
  expect(question.getByText('Skriv varför besluten ändras.')).toBeInTheDocument();
  await user.type(question.getByLabelText('Varför ändras besluten?'), 'Ny ansökan');
  await user.click(question.getByRole('button', { name: 'Importera stödbeslut' }));
  expect(await screen.findByText('Importen är klar.')).toBeInTheDocument();
  expect(reasons.splice(0)).toEqual(['Ny%20ans%C3%B6kan']);
  expect(screen.getByText(/1 nya och 1 ändrade stödbeslut, 1.537.062.kronor/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Visa stödbesluten' })).toHaveAttribute(
    'href',
    '/stod?import=i1',
  );

  await user.click(screen.getByRole('button', { name: 'Ångra import' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: 'Ångra import' }));
  expect(dialog.getByText('Skriv varför importen ångras.')).toBeInTheDocument();
  expect(reasons).toEqual([]);
  await user.type(dialog.getByLabelText('Varför ångras importen?'), 'Fel år');
  await user.click(dialog.getByRole('button', { name: 'Ångra import' }));
  expect(await screen.findByText(/De nya besluten är borttagna/)).toBeInTheDocument();
  expect(reasons).toEqual(['Fel%20%C3%A5r']);
  expect(screen.queryByRole('button', { name: 'Ångra import' })).not.toBeInTheDocument();
});

it('says in the page why the server would not import', async () => {
  nowIs({ ...read, changedRows: 0 });
  server.use(
    http.post(`${base}/imports/i1/applications`, () =>
      HttpResponse.json(
        { status: 409, code: 'import-outdated', detail: 'Läs in filen på nytt.' },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Importera stödbeslut' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Läs in filen på nytt.');
});

it('names the one who read the file to those who may not import it', async () => {
  nowIs({ ...read, _links: [] });
  open();
  expect(
    await screen.findByText('Du kan läsa men inte ändra. Ansvarig: Sam Samordnare'),
  ).toBeInTheDocument();
});

it('says why an import cannot be undone to those who otherwise could', async () => {
  server.use(me('support-decisions.read', 'support-decisions.write'));
  nowIs({ ...applied, _links: [] });
  open();
  expect(await screen.findByText(/^Importen går inte att ångra härifrån/)).toBeInTheDocument();
  expect(screen.queryByText(/Du kan läsa men inte ändra/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ångra import' })).not.toBeInTheDocument();
});

it('says of an import that changed nothing, and of its undoing, that nothing was changed', async () => {
  nowIs({ ...applied, newRows: 0, changedRows: 0 });
  open();
  expect(await screen.findByText(/Filens beslut fanns redan/)).toBeInTheDocument();
  cleanup();
  nowIs({ ...reversed, newRows: 0, changedRows: 0 });
  open();
  expect(await screen.findByText(/Den hade inte ändrat något/)).toBeInTheDocument();
});

it('says once that an undone import is over', async () => {
  nowIs(reversed);
  open();
  expect(await screen.findByText(/De nya besluten är borttagna/)).toBeInTheDocument();
  expect(screen.queryByText(/Du kan läsa men inte ändra/)).not.toBeInTheDocument();
});
