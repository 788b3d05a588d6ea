import type { AnyRoute } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { FunctionComponent } from 'react';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { contents } from '@/test/followUps';
import { me, measureOf2023, page, planApi, planOf2023 } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { routeTree } from './routes';

/** Every page behind the sign-in whose address says that something is made, changed or decided there. */
const forms = childrenOf(routeTree)
  .flatMap(childrenOf)
  .map(({ options }) => options as { path: string; component: FunctionComponent })
  .filter(({ path }) => /\/(?:ny|redigera|beslut)$/u.test(path))
  .map(({ path, component }) => ({ path, Page: component }));

function childrenOf(route: AnyRoute): AnyRoute[] {
  return Object.values((route.children as Record<string, AnyRoute> | undefined) ?? {});
}

const ids: Record<string, string> = { $actionPlanId: 'h1', $measureId: 'i1' };
const region = { id: 'a1', name: 'Region Jämtland Härjedalen' };
const programme = { id: 'x', title: 'Regionalt serviceprogram' };
const area = { id: 'o1', number: 1, shortTitle: 'Medborgare', title: 'stärka' };

/** One thing of each kind, as it is for whom the API offers these steps. */
function things(_links: object[]): Record<string, object> {
  return {
    actors: { ...region, kind: 'company', networkMember: false, networkConvener: false },
    'service-points': {
      name: 'Lanthandeln',
      kind: 'sot-point',
      municipality: { code: '2326', name: 'Berg' },
      delegatedServices: [],
    },
    activities: { kind: 'company-visit', title: 'Besök', participants: [region] },
    'service-plans': {
      municipality: { code: '2326', name: 'Berg' },
      title: 'Serviceplan',
      status: 'in-progress',
    },
    'support-decisions': {
      source: { code: 'nyps', name: 'Nyps' },
      supportForm: { code: 'home-delivery', name: 'Hemsändningsbidrag' },
      applicant: region,
      municipality: { code: '2326', name: 'Berg' },
      decidingActor: region,
      outcome: 'granted',
    },
    programmes: {
      ...programme,
      status: 'draft',
      owner: region,
      parentDocuments: [],
      priorityAreas: [area],
      adoptions: [],
    },
    'priority-areas': { ...area, programme },
    'follow-ups': contents.followUp,
  };
}

const server = startApi();

function serve(rights: string[], _links: never[] | ReturnType<typeof planOf2023>['_links']) {
  server.use(
    me(...rights),
    ...planApi(planOf2023({ _links }), [measureOf2023({ _links })]),
    http.get(`${base}/programmes`, () =>
      HttpResponse.json(page([{ ...programme, status: 'draft', _links }])),
    ),
    ...Object.entries(things(_links)).map(([what, thing]) =>
      http.get(`${base}/${what}/:id`, ({ params }) =>
        HttpResponse.json(
          { version: 1, ...thing, id: params['id'], _links },
          { headers: { ETag: '"1"' } },
        ),
      ),
    ),
    http.get(`${base}/:list`, () => HttpResponse.json(page([]))),
  );
}

const open = (path: string, Page: FunctionComponent) =>
  renderPage(
    Page,
    path,
    path.replaceAll(/\$\w+/gu, (param) => ids[param] ?? 'x'),
  );
const send = () => document.querySelector('button[type=submit]');

it('covers every form of the product', () => {
  expect(forms.length).toBeGreaterThanOrEqual(20);
});

it.each(forms)('$path has no form for a reader, who is told who answers for it', async (form) => {
  serve(['programmes.read'], []);
  open(form.path, form.Page);
  expect(
    await screen.findByText(
      /^Du kan läsa men inte (?:ändra|besluta)\. Ansvarig: (?:Region Jämtland Härjedalen|varje kommun för sin egen serviceplan)$/u,
    ),
  ).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(send()).toBeNull();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

it.each(forms)('$path has its form for those who may', async (form) => {
  const rights = ['programmes', 'measures', 'actors', 'activities', 'support-decisions'];
  serve([...rights, 'follow-ups'].map((right) => `${right}.write`).concat('action-plans.adopt'), [
    { rel: 'edit', href: '/x', method: 'PATCH' },
    { rel: 'adopt', href: '/x', method: 'POST' },
  ]);
  open(form.path, form.Page);
  await waitFor(() => expect(send()).not.toBeNull(), { timeout: 10_000 });
  expect(screen.queryByText(/^Du kan läsa men inte/u)).not.toBeInTheDocument();
});
