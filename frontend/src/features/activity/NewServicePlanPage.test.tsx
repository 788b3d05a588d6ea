import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { NewServicePlanPage } from './NewServicePlanPage';

const region = { code: '23', name: 'Region Jämtland Härjedalen' };
const places = [
  { code: '2326', name: 'Berg', regionCode: '23' },
  { code: '2305', name: 'Bräcke', regionCode: '23' },
];

const server = startApi(
  me('activities.write'),
  http.get(`${base}/municipalities`, () => HttpResponse.json(page(places))),
);

/** A reporter, whose right reaches only what the own organisation answers for. */
function reporterOf(kind: string, municipalityCode?: string) {
  server.use(
    http.get(`${base}/me`, () =>
      HttpResponse.json({
        name: 'Rut',
        organisation: { id: 'a4', name: 'Bräcke kommun', kind },
        region,
        roles: ['reporter'],
        permissions: ['activities.write'],
        ownOnlyPermissions: ['activities.write'],
        _links: [],
      }),
    ),
    http.get(`${base}/actors/a4`, () =>
      HttpResponse.json(
        { id: 'a4', version: 1, name: 'Bräcke kommun', kind, municipalityCode, _links: [] },
        { headers: { ETag: '"1"' } },
      ),
    ),
  );
}

const open = () => renderPage(NewServicePlanPage, '/serviceplaner/ny', '/serviceplaner/ny');

it('lets the region choose among its municipalities', async () => {
  open();
  const choice = within(await screen.findByLabelText('Kommun'));
  expect(await choice.findByRole('option', { name: 'Bräcke' })).toBeInTheDocument();
  expect(choice.getByRole('option', { name: 'Berg' })).toBeInTheDocument();
  expect(screen.getByLabelText('Kommun')).toHaveValue('');
});

it('registers the own municipality’s plan for its reporter, who can choose no other', async () => {
  reporterOf('municipality', '2305');
  let sent: unknown;
  server.use(
    http.post(`${base}/service-plans`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 's1' }, { status: 201, headers: { ETag: '"0"' } });
    }),
  );
  const user = userEvent.setup();
  const { router } = open();
  const choice = await screen.findByLabelText('Kommun');
  await waitFor(() => expect(choice).toHaveDisplayValue('Bräcke'));
  expect(within(choice).getAllByRole('option')).toHaveLength(1);
  expect(screen.queryByLabelText(/^Paragraf/u)).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Titel'), 'Serviceplan för Bräcke');
  await user.type(screen.getByLabelText('Första år'), '2027');
  await user.type(screen.getByLabelText('Sista år'), '2030');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/serviceplaner/s1'));
  expect(sent).toEqual({
    municipalityCode: '2305',
    title: 'Serviceplan för Bräcke',
    periodStart: 2027,
    periodEnd: 2030,
  });
});

it.each([
  ['county-administrative-board', 'is no municipality'],
  ['municipality', 'is not known to be one of the region’s municipalities'],
])('has nothing to register for a reporter of a %s that %s, and says who has', async (kind) => {
  reporterOf(kind);
  open();
  expect(
    await screen.findByText(
      'Du kan läsa men inte ändra. Ansvarig: varje kommun för sin egen serviceplan',
    ),
  ).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
