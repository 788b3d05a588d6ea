import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, measureOf2023, planApi, planOf2023 } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { NewPlanAdoptionPage } from './NewPlanAdoptionPage';

const server = startApi(
  me('programmes.read', 'action-plans.adopt'),
  ...planApi(planOf2023(), [measureOf2023()]),
);

function open() {
  const user = userEvent.setup();
  const { router } = renderPage(
    NewPlanAdoptionPage,
    '/handlingsplaner/$actionPlanId/beslut',
    '/handlingsplaner/h1/beslut',
  );
  return { user, router };
}

it('lists what stops the decision, each with the way to put it right', async () => {
  server.use(...planApi(planOf2023(), [measureOf2023({ goals: [] })]));
  open();
  expect(await screen.findByText('Planen kan inte beslutas än')).toBeInTheDocument();
  const link = screen.getByRole('link', { name: '2.1 Sprida kunskap om stöd' });
  expect(link).toHaveAttribute('href', '/insatser/i1/redigera');
  expect(link.closest('li')).toHaveTextContent('saknar mål');
  expect(screen.queryByRole('button', { name: 'Registrera beslut' })).not.toBeInTheDocument();
});

it('registers the decision when nothing stops it', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${base}/action-plans/h1/adoptions`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 'b1' }, { status: 201 });
    }),
  );
  const { user, router } = open();
  await user.type(await screen.findByLabelText('Diarienummer'), 'RUN/536/2021');
  await user.click(screen.getByRole('button', { name: 'Registrera beslut' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ange vilken dag beslutet fattades.');
  for (const [part, digits] of [
    [/year/i, '2023'],
    [/month/i, '06'],
    [/day/i, '15'],
  ] as const) {
    screen.getByRole('spinbutton', { name: part }).focus();
    await user.keyboard(digits);
  }
  await user.click(screen.getByRole('button', { name: 'Registrera beslut' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/handlingsplaner/h1'));
  expect(sent).toEqual([
    {
      adoptedBy: 'Regional utvecklingsdirektör',
      decidedOn: '2023-06-15',
      registryNumber: 'RUN/536/2021',
    },
  ]);
});
