import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { contents } from '@/test/followUps';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { savedByAnother } from '@/test/savedByAnother';
import { EditFollowUpPage } from './EditFollowUpPage';

const [citizens, providers] = ['a1', 'a2'];
const areaText = (priorityAreaId: string | undefined, text: string) => ({ priorityAreaId, text });
const followUp = {
  ...contents.followUp,
  areaTexts: [areaText(citizens, 'Om medborgare'), areaText(providers, 'Om servicegivare')],
};
const areas = contents.areas.map(({ priorityArea }) => priorityArea);
const server = startApi(
  me('follow-ups.read', 'follow-ups.write'),
  http.get(`${base}/follow-ups/f1`, () =>
    HttpResponse.json(followUp, { headers: { ETag: '"1"' } }),
  ),
  http.get(`${base}/priority-areas`, () => HttpResponse.json(page(areas))),
);

async function open() {
  const user = userEvent.setup();
  renderPage(EditFollowUpPage, '/uppfoljning/$followUpId/redigera', '/uppfoljning/f1/redigera');
  const text = await screen.findByLabelText(/Prioriterat område: Medborgare/u);
  await user.type(text, ', min text');
  const save = () => user.click(screen.getByRole('button', { name: 'Spara' }));
  return { user, save };
}

it('keeps both texts when two people have written about different areas', async () => {
  const { user, save } = await open();
  const taken = savedByAnother(server, 'follow-ups/f1', {
    ...followUp,
    areaTexts: [areaText(citizens, 'Om medborgare'), areaText(providers, 'Deras text')],
  });
  await save();
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText(/Ni har inte ändrat samma fält/u)).toBeInTheDocument();
  expect(dialog.getByText(/som tas med: Prioriterat område: Servicegivare\./u)).toBeInTheDocument();
  expect(dialog.queryByRole('radio')).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Spara med dina val' }));
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]).toMatchObject({
    areaTexts: [areaText(citizens, 'Om medborgare, min text'), areaText(providers, 'Deras text')],
  });
});

it('asks area by area and signatory by signatory, in words', async () => {
  const { user, save } = await open();
  await user.type(screen.getByLabelText(/^Namn 1/u), 'Anna Ek');
  const [director, head] = followUp.signatories;
  const taken = savedByAnother(server, 'follow-ups/f1', {
    ...followUp,
    areaTexts: [areaText(citizens, 'Deras text'), areaText(providers, 'Om servicegivare')],
    signatories: [{ ...director, name: 'Bo Ås' }, head],
  });
  await save();
  const dialog = within(await screen.findByRole('alertdialog'));
  const group = (name: string) => within(dialog.getByRole('group', { name }));
  const area = group('Prioriterat område: Medborgare');
  expect(area.getByLabelText('Behåll min: Om medborgare, min text')).toBeChecked();
  await user.click(area.getByLabelText('Använd sparad: Deras text'));
  const signatory = group('I tjänsten: Regiondirektör');
  expect(signatory.getByLabelText('Behåll min: Namn: Anna Ek')).toBeChecked();
  expect(signatory.getByLabelText('Använd sparad: Namn: Bo Ås')).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Spara med dina val' }));
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]).toMatchObject({
    areaTexts: [areaText(citizens, 'Deras text'), areaText(providers, 'Om servicegivare')],
    signatories: [{ function: 'Regiondirektör', name: 'Anna Ek' }, head],
  });
});

it('says that the texts are locked once the follow-up is approved', async () => {
  server.use(
    http.get(`${base}/follow-ups/f1`, () => HttpResponse.json({ ...followUp, status: 'approved' })),
  );
  renderPage(EditFollowUpPage, '/uppfoljning/$followUpId/redigera', '/uppfoljning/f1/redigera');
  expect(await screen.findByText(/^Texterna är låsta/u)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Spara' })).not.toBeInTheDocument();
});
