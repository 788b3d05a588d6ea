import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ApiError } from '@/api/ApiError';
import { forgetAllDrafts, keepDraftsOf } from '@/lib/drafts';
import { optionalText, requiredText } from '@/lib/schema';
import { renderPage } from '@/test/renderPage';
import { FormText, FormTextArea } from './fields';
import { ResourceFormView } from './ResourceFormView';
import { useResourceForm } from './useResourceForm';

const schema = z.object({ text: requiredText('Skriv något.'), title: optionalText() });
type Values = z.input<typeof schema>;

/** What is saved, with its version, as the server has it. */
const store = { version: 1, values: { text: '', title: '' } };

function Page() {
  const resource = useResourceForm({
    schema,
    values: store.values,
    etag: `"${store.version}"`,
    labels: { text: 'Text', title: 'Rubrik' },
    save: async ({ text, title }, etag) => {
      if (etag !== `"${store.version}"`) throw new ApiError(412);
      await saveAs({ text, title: title ?? '' });
    },
    reload: () => Promise.resolve({ values: store.values, etag: `"${store.version}"` }),
    onSaved: () => undefined,
    savedMessage: 'Sparat.',
  });
  return (
    <ResourceFormView resource={resource} onCancel={() => undefined}>
      <FormTextArea<Values> name="text" label="Text" />
      <FormText<Values> name="title" label="Rubrik" />
    </ResourceFormView>
  );
}

async function saveAs(values: typeof store.values): Promise<void> {
  store.values = values;
  store.version += 1;
  await Promise.resolve();
}

/** Opens the form of one object, as for the first time in this tab. */
async function open(address = '/insatser/i1/redigera') {
  cleanup();
  renderPage(Page, '/insatser/$measureId/redigera', address);
  return screen.findByLabelText('Text');
}

const user = userEvent.setup();
const restore = () => screen.getByRole('button', { name: 'Återställ' });

beforeEach(() => {
  sessionStorage.clear();
  store.version = 1;
  store.values = { text: 'Sparad text', title: 'Rubriken' };
});

it('offers what was written and never saved, and restores all of it', async () => {
  const text = await open();
  expect(screen.queryByRole('button', { name: 'Återställ' })).not.toBeInTheDocument();
  await user.type(text, ', och mer');
  await user.clear(screen.getByLabelText('Rubrik'));

  expect(await open()).toHaveValue('Sparad text');
  const offer = screen.getByRole('alert');
  expect(offer).toHaveTextContent(/Du har osparade ändringar från kl\. \d\d\.\d\d\./u);
  expect(offer).not.toHaveTextContent('Någon har sparat');
  await user.click(restore());
  expect(screen.getByLabelText('Text')).toHaveValue('Sparad text, och mer');
  expect(screen.getByLabelText('Rubrik')).toHaveValue('');
  expect(screen.queryByRole('button', { name: 'Återställ' })).not.toBeInTheDocument();
});

it('belongs to one object: another form is not offered it', async () => {
  await user.type(await open(), '!');
  await open('/insatser/i2/redigera');
  expect(screen.queryByRole('button', { name: 'Återställ' })).not.toBeInTheDocument();
});

it('is thrown away when that is chosen, when it is saved and when it is undone by hand', async () => {
  await user.type(await open(), '!');
  await open();
  await user.click(screen.getByRole('button', { name: 'Kasta' }));
  expect(sessionStorage).toHaveLength(0);

  const text = await open();
  await user.type(text, '!');
  expect(sessionStorage).toHaveLength(1);
  await user.type(text, '{Backspace}');
  expect(sessionStorage).toHaveLength(0);

  await user.type(text, '!');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(store.values.text).toBe('Sparad text!'));
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
});

it('waits until it is answered, however often the form is opened', async () => {
  await user.type(await open(), '!');
  await open();
  await open();
  expect(restore()).toBeInTheDocument();
});

it('asks field by field when somebody has saved since it was begun', async () => {
  await user.type(await open(), ' och min');
  await saveAs({ text: 'Deras text', title: 'Deras rubrik' });
  expect(await open()).toHaveValue('Deras text');
  expect(screen.getByRole('alert')).toHaveTextContent('Någon har sparat sedan dess.');
  await user.click(restore());
  await user.click(screen.getByRole('button', { name: 'Spara' }));

  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByLabelText('Behåll min: Sparad text och min')).toBeChecked();
  expect(dialog.getByLabelText('Använd sparad: Deras text')).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Spara med dina val' }));
  await waitFor(() =>
    expect(store.values).toEqual({ text: 'Sparad text och min', title: 'Deras rubrik' }),
  );
});

it('stays when the session runs out, for the same person only, and goes at signing out', async () => {
  keepDraftsOf('sam');
  await user.type(await open(), '!');
  keepDraftsOf('sam');
  await open();
  expect(restore()).toBeInTheDocument();
  keepDraftsOf('somebody-else');
  await open();
  expect(screen.queryByRole('button', { name: 'Återställ' })).not.toBeInTheDocument();

  await user.type(await screen.findByLabelText('Text'), '!');
  forgetAllDrafts();
  await open();
  expect(screen.queryByRole('button', { name: 'Återställ' })).not.toBeInTheDocument();
});
