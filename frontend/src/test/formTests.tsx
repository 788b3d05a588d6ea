import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import type { FunctionComponent } from 'react';
import { expect, it } from 'vitest';
import { base, startApi } from './api';
import { me, page } from './plans';
import { renderPage } from './renderPage';

interface FormCase {
  Page: FunctionComponent;
  /** The page's route and address, and where saving leads: "/stod/b1". */
  route: string;
  address: string;
  leadsTo: string;
  /** What is changed: its address in the API and what is saved there. */
  api: string;
  saved: object;
  may: string;
  /** A text that must be there: its name in the API, its label, and what is said without it. */
  text: { name: string; label: string; value: string; missing: string };
  /** What a form also asks for at every change: why. */
  reason?: { label: string; value: string };
  /** A field that only the server can find fault with. */
  refused: { name: string; label: RegExp };
}

const references = ['municipalities', 'actors', 'sources', 'support-forms', 'service-points'];
const places = [{ code: '2326', name: 'Berg', regionCode: '23' }];
const organisations = [{ id: 'a1', name: 'Region Jämtland Härjedalen', kind: 'region' }];
const forms = [{ code: 'home-delivery', name: 'Hemsändningsbidrag', shortName: 'Hemsändning' }];
const known: Record<string, object[]> = {
  municipalities: places,
  actors: organisations,
  'support-forms': forms,
};

interface Sent {
  ifMatch: string | null;
  body: Record<string, unknown>;
}

/** What every form over one resource does when it cannot be saved, in the words of the page at hand. */
export function testForm(form: FormCase) {
  const { Page, route, address, leadsTo, api, may, text, refused, reason } = form;
  const saved = { ...form.saved, _links: [{ rel: 'edit', href: '/x', method: 'PATCH' }] };
  const resource = `${base}/${api}`;
  const server = startApi(
    me(may),
    ...references.map((each) =>
      http.get(`${base}/${each}`, () => HttpResponse.json(page(known[each] ?? []))),
    ),
    http.get(resource, () => HttpResponse.json(saved, { headers: { ETag: '"1"' } })),
  );

  /** The server says this to a change; what it was sent is kept. */
  function answer(reply: (sent: Sent) => Response): Sent[] {
    const all: Sent[] = [];
    server.use(
      http.patch(resource, async ({ request }) => {
        const body = (await request.json()) as Record<string, unknown>;
        const sent = { ifMatch: request.headers.get('If-Match'), body };
        all.push(sent);
        return reply(sent);
      }),
    );
    return all;
  }
  const open = async () => {
    const user = userEvent.setup();
    const { router } = renderPage(Page, route, address);
    const field = await screen.findByLabelText(text.label);
    const save = () => user.click(screen.getByRole('button', { name: 'Spara' }));
    if (reason) await user.type(screen.getByLabelText(reason.label), reason.value);
    return { user, router, field, save };
  };

  it('says what is missing in a summary that takes focus and leads to the field', async () => {
    const sent = answer(() => HttpResponse.json({}));
    const { user, field, save } = await open();
    await user.clear(field);
    await save();
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(expect.stringContaining(text.missing));
    await user.click(within(summary).getByRole('link', { name: text.missing }));
    expect(field).toHaveFocus();
    expect(sent).toHaveLength(0);
  });

  it('shows what the server found by the field it is about', async () => {
    answer(() =>
      HttpResponse.json(
        {
          status: 400,
          code: 'invalid-input',
          errors: [
            { pointer: `#/${refused.name}`, code: 'taken', detail: 'Uppgiften är upptagen.' },
          ],
        },
        { status: 400 },
      ),
    );
    const { user, field, save } = await open();
    await user.type(field, ' mer');
    await save();
    const wrong = await screen.findByLabelText(refused.label);
    await waitFor(() => expect(wrong).toBeInvalid());
    expect(wrong).toHaveAccessibleDescription(/Uppgiften är upptagen\./u);
    expect(field).toHaveValue(`${text.value} mer`);
  });

  it('asks when somebody else has saved first, and saves what is chosen', async () => {
    const { user, router, field, save } = await open();
    const theirs = { ...saved, [text.name]: 'Deras text' };
    server.use(http.get(resource, () => HttpResponse.json(theirs, { headers: { ETag: '"2"' } })));
    const sent = answer(({ ifMatch, body }) =>
      ifMatch === '"2"'
        ? HttpResponse.json({ ...saved, ...body }, { headers: { ETag: '"3"' } })
        : HttpResponse.json({ status: 412, code: 'stale-version' }, { status: 412 }),
    );
    await user.clear(field);
    await user.type(field, 'Min text');
    await save();
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByLabelText('Behåll min: Min text')).toBeChecked();
    expect(dialog.getByLabelText('Använd sparad: Deras text')).not.toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Spara med dina val' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(leadsTo));
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
    expect(sent[1]?.body).toMatchObject({ [text.name]: 'Min text' });
  });

  return { answer, open, server };
}
