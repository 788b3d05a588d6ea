import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { renderPage } from '@/test/renderPage';
import { EditActorPage } from './EditActorPage';

const actor = {
  id: 'a1',
  version: 1,
  kind: 'company',
  name: 'Lillhärdals Lanthandel',
  email: 'butik@exempel.se',
  networkMember: false,
  networkConvener: false,
  soleTrader: false,
  _links: [{ rel: 'edit', href: '/x', method: 'PATCH' }],
};
const page = { _meta: { totalRecords: 0, page: 1, limit: 100, count: 0 }, items: [], _links: [] };
const me = {
  name: 'Sam',
  organisation: { id: 'o', name: 'Region', kind: 'region' },
  region: { code: '23', name: 'Region Jämtland Härjedalen' },
  roles: ['coordinator'],
  permissions: ['actors.read', 'actors.write'],
  ownOnlyPermissions: [],
  _links: [],
};

const server = startApi(
  http.get(`${base}/me`, () => HttpResponse.json(me)),
  http.get(`${base}/municipalities`, () => HttpResponse.json(page)),
  http.get(`${base}/actors/a1`, () => HttpResponse.json(actor, { headers: { ETag: '"1"' } })),
);

interface Sent {
  ifMatch: string | null;
  body: Record<string, unknown>;
}

/** The server as it is after somebody else has saved version 2. */
function savedByAnother(change: object, sent: Sent[]): void {
  server.use(
    http.get(`${base}/actors/a1`, () =>
      HttpResponse.json({ ...actor, ...change, version: 2 }, { headers: { ETag: '"2"' } }),
    ),
    http.patch(`${base}/actors/a1`, async ({ request }) => {
      const ifMatch = request.headers.get('If-Match');
      const body = (await request.json()) as Record<string, unknown>;
      sent.push({ ifMatch, body });
      return ifMatch === '"2"'
        ? HttpResponse.json({ ...actor, ...body, version: 3 }, { headers: { ETag: '"3"' } })
        : HttpResponse.json({ status: 412, code: 'stale-version' }, { status: 412 });
    }),
  );
}

async function openForm() {
  const user = userEvent.setup();
  const { router } = renderPage(
    EditActorPage,
    '/organisationer/$actorId/redigera',
    '/organisationer/a1/redigera',
  );
  const name = await screen.findByLabelText('Namn');
  return { user, router, name };
}

it('asks field by field when somebody else has saved, and keeps what was typed', async () => {
  const { user, router, name } = await openForm();
  const sent: Sent[] = [];
  savedByAnother({ name: 'Lillhärdals Livs', email: 'ny@exempel.se' }, sent);
  await user.clear(name);
  await user.type(name, 'Lanthandeln i Lillhärdal');
  await user.click(screen.getByRole('button', { name: 'Spara' }));

  const dialog = within(await screen.findByRole('alertdialog'));
  expect(
    dialog.getByText(/Den andra har ändrat fler fält, som tas med:.*E-post/),
  ).toBeInTheDocument();
  expect(dialog.getByLabelText('Behåll min: Lanthandeln i Lillhärdal')).toBeChecked();
  expect(dialog.getByLabelText('Använd sparad: Lillhärdals Livs')).not.toBeChecked();
  await user.click(dialog.getByRole('button', { name: 'Spara med dina val' }));

  await waitFor(() => expect(router.state.location.pathname).toBe('/organisationer/a1'));
  expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
  expect(sent[1]?.body).toMatchObject({ name: 'Lanthandeln i Lillhärdal', email: 'ny@exempel.se' });
});

it('takes the saved text where that is chosen', async () => {
  const { user, name } = await openForm();
  const sent: Sent[] = [];
  savedByAnother({ name: 'Lillhärdals Livs' }, sent);
  await user.type(name, ' AB');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await user.click(await screen.findByLabelText('Använd sparad: Lillhärdals Livs'));
  await user.click(screen.getByRole('button', { name: 'Spara med dina val' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.body).toMatchObject({ name: 'Lillhärdals Livs' });
});

it('shows what the server found at its field and in the summary, which takes focus', async () => {
  const { user } = await openForm();
  server.use(
    http.patch(`${base}/actors/a1`, () =>
      HttpResponse.json(
        {
          status: 400,
          code: 'invalid-input',
          errors: [
            {
              pointer: '#/organisationNumber',
              code: 'checksum',
              detail: 'Kontrollsiffran stämmer inte.',
            },
            { pointer: '#/unknown', code: 'other', detail: 'Något annat är fel.' },
          ],
        },
        { status: 400 },
      ),
    ),
  );
  await user.type(screen.getByLabelText(/Organisationsnummer/), '556677-8890');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(within(summary).getByText('Något annat är fel.')).toBeInTheDocument();
  const field = screen.getByLabelText(/Organisationsnummer/);
  expect(field).toHaveAccessibleDescription(/Kontrollsiffran stämmer inte/);
  expect(field).toBeInvalid();
  await user.click(within(summary).getByRole('link', { name: 'Kontrollsiffran stämmer inte.' }));
  expect(field).toHaveFocus();
});

it('empties by null what is blanked', async () => {
  const { user } = await openForm();
  const sent: Sent[] = [];
  savedByAnother({}, sent);
  await user.clear(screen.getByLabelText(/E-post/));
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await screen.findByRole('alertdialog');
  expect(sent[0]?.body).toMatchObject({ email: null, name: actor.name, activeFrom: null });
});

it('says at its field that the end of a membership must be explained, and sends the reason', async () => {
  const sent: (string | null)[] = [];
  const member = { ...actor, networkMember: true, externalId: 'kommunen' };
  server.use(
    http.get(`${base}/me`, () =>
      HttpResponse.json({ ...me, permissions: [...me.permissions, 'administration.write'] }),
    ),
    http.get(`${base}/actors/a1`, () => HttpResponse.json(member, { headers: { ETag: '"1"' } })),
    http.patch(`${base}/actors/a1`, ({ request }) => {
      const reason = request.headers.get('Change-Reason');
      sent.push(reason);
      const detail = 'Skriv varför uppgiften ändras.';
      return reason
        ? HttpResponse.json({ ...member, version: 2 }, { headers: { ETag: '"2"' } })
        : HttpResponse.json(
            { status: 400, errors: [{ parameter: 'Change-Reason', code: 'missing', detail }] },
            { status: 400 },
          );
    }),
  );
  const { user, router } = await openForm();
  await user.click(await screen.findByLabelText('Med i nätverket'));
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  const reason = screen.getByLabelText(/Varför avslutas medlemskapet/u);
  await waitFor(() => expect(reason).toHaveAccessibleDescription(/Skriv varför uppgiften ändras/u));
  await user.type(reason, 'Utträde');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/organisationer/a1'));
  expect(sent).toEqual([null, 'Uttr%C3%A4de']);
});

it('leaves the days of an organisation that signs in to administrators', async () => {
  const member = { ...actor, networkMember: true, externalId: 'kommunen' };
  server.use(
    http.get(`${base}/actors/a1`, () => HttpResponse.json(member, { headers: { ETag: '"1"' } })),
  );
  await openForm();
  const label = { selector: '.field-label' };
  expect(screen.queryByText(/^Verksam från/u, label)).not.toBeInTheDocument();
  expect(screen.queryByText(/^Verksam till/u, label)).not.toBeInTheDocument();
});

it('asks before unsaved changes are left', async () => {
  const { user, router, name } = await openForm();
  await user.type(name, ' AB');
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText('Du har ändringar som inte är sparade')).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Avbryt' }));
  expect(router.state.location.pathname).toBe('/organisationer/a1/redigera');
  expect(name).toHaveValue('Lillhärdals Lanthandel AB');
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  await user.click(await screen.findByRole('button', { name: 'Lämna utan att spara' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/organisationer/a1'));
});
