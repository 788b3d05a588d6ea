import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { renderPage } from '@/test/renderPage';
import { RemoveButton } from './RemoveButton';
import { Toasts } from './Toast';

function Visit() {
  return (
    <>
      <h1>Besöket</h1>
      <RemoveButton
        id="v1"
        title="Ta bort besöket?"
        text="Besöket räknas inte längre."
        removedMessage="Besöket är borttaget."
        etag={'"1"'}
        remove={() => Promise.resolve()}
        goTo="/besok"
      />
    </>
  );
}

/** Toasts outlive the page: they stand beside whatever is shown. */
function WithToasts() {
  return (
    <>
      <Visit />
      <Toasts />
    </>
  );
}

let restored = 0;
const server = startApi(
  http.post(`${base}/removed-objects/v1/restorations`, () => {
    restored += 1;
    return HttpResponse.json({ id: 'v1', _links: [] }, { status: 201 });
  }),
);

async function removed() {
  restored = 0;
  const user = userEvent.setup();
  const { router } = renderPage(WithToasts, '/besok', '/besok?sok=lan');
  await user.click(await screen.findByRole('button', { name: 'Ta bort' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText(/Det går att ångra/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Ta bort' }));
  await screen.findByText('Besöket är borttaget.');
  return { user, router };
}

it('can be undone for a while, and goes back to where it was', async () => {
  const { user, router } = await removed();
  await user.click(screen.getByRole('button', { name: 'Ångra' }));

  expect(await screen.findByText('Det du tog bort är återställt.')).toBeInTheDocument();
  expect(restored).toBe(1);
  expect(router.state.location.href).toContain('sok=lan');
});

it('leads to what was removed when undoing is refused', async () => {
  server.use(
    http.post(`${base}/removed-objects/v1/restorations`, () =>
      HttpResponse.json({ status: 409, code: 'duplicate' }, { status: 409 }),
    ),
  );
  const { user, router } = await removed();
  await user.click(screen.getByRole('button', { name: 'Ångra' }));

  await screen.findByText('Någon annanstans');
  expect(router.state.location.pathname).toBe('/papperskorg');
});
