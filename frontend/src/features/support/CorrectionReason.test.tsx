import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { SupportDecision } from '@/api/generated/model';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { EditSupportDecisionPage } from './EditSupportDecisionPage';

const region = { id: 'a1', name: 'Region Jämtland Härjedalen' };
const decision: SupportDecision = {
  id: 's1',
  version: 1,
  source: { code: 'nyps', name: 'NYPS' },
  externalCaseId: '1',
  decisionNumber: '1',
  supportForm: { code: 'home-delivery', name: 'Hemsändningsbidrag' },
  applicant: { id: 'a2', name: 'Bräcke kommun' },
  municipality: { code: '2305', name: 'Bräcke' },
  grantedAmount: 1000,
  outcome: 'granted',
  decidedOn: '2023-04-18',
  decidingActor: region,
  _links: [{ rel: 'edit', href: '/x', method: 'PATCH' }],
};

const list = (path: string, ...items: object[]) =>
  http.get(`${base}/${path}`, () => HttpResponse.json(page(items)));

const server = startApi(
  me('support-decisions.read', 'support-decisions.write'),
  http.get(`${base}/support-decisions/s1`, () =>
    HttpResponse.json(decision, { headers: { ETag: '"1"' } }),
  ),
  list('municipalities', { code: '2305', name: 'Bräcke', regionCode: '23' }),
  list('support-forms', {
    code: 'home-delivery',
    name: 'Hemsändningsbidrag',
    shortName: 'Hemsändning',
    aliases: [],
  }),
  list('sources'),
  list('actors', { ...region, kind: 'region' }),
  list('service-points'),
);

it('does not correct a decision without a reason, and sends the reason with the correction', async () => {
  const sent: { reason: string | null; body: unknown }[] = [];
  server.use(
    http.patch(`${base}/support-decisions/s1`, async ({ request }) => {
      sent.push({ reason: request.headers.get('Change-Reason'), body: await request.json() });
      return HttpResponse.json({ ...decision, version: 2 }, { headers: { ETag: '"2"' } });
    }),
  );
  renderPage(EditSupportDecisionPage, '/stod/$decisionId/redigera', '/stod/s1/redigera');
  const save = await screen.findByRole('button', { name: 'Spara' });
  await screen.findByRole('option', { name: 'Region Jämtland Härjedalen' });

  await userEvent.click(save);
  expect(await screen.findAllByText('Skriv varför beslutet ändras.')).not.toHaveLength(0);
  expect(sent).toHaveLength(0);

  await userEvent.type(screen.getByLabelText('Varför ändras beslutet?'), 'Rättat belopp');
  await userEvent.click(save);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.reason).toBe('R%C3%A4ttat%20belopp');
  expect(sent[0]?.body).not.toHaveProperty('changeReason');
  expect(sent[0]?.body).toMatchObject({ grantedAmount: 1000, externalCaseId: '1' });
});
