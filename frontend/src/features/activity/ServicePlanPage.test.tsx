import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { ServicePlanPage } from './ServicePlanPage';

const plan = {
  id: 's1',
  version: 1,
  municipality: { code: '2326', name: 'Berg' },
  title: 'Serviceplan för Bergs kommun',
  periodStart: 2025,
  periodEnd: 2030,
  adoptedOn: '2025-02-24',
  paragraph: '§ 45',
  registryNumber: 'KS 2024/410',
  url: 'https://www.berg.se/serviceplan',
  status: 'adopted',
};
let links: object[] = [];
const asked: URLSearchParams[] = [];

const server = startApi(
  me(),
  http.get(`${base}/service-plans/s1`, () =>
    HttpResponse.json({ ...plan, _links: links }, { headers: { ETag: '"1"' } }),
  ),
  http.get(`${base}/actors`, ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json(page([{ id: 'a8', name: 'Bergs kommun' }]));
  }),
  http.get(`${base}/:list`, () => HttpResponse.json(page([]))),
);

function open(...offered: object[]) {
  links = offered;
  renderPage(ServicePlanPage, '/serviceplaner/$servicePlanId', '/serviceplaner/s1');
}

it('tells the plan’s state, years and adoption, and leads to the plan itself', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: plan.title })).toBeInTheDocument();
  expect(screen.getByText('Antagen')).toBeInTheDocument();
  const facts = within(screen.getByRole('tabpanel', { name: 'Innehåll' }));
  for (const text of ['Berg', '2025–2030', '24 februari 2025, § 45', 'KS 2024/410']) {
    expect(facts.getByText(text)).toBeInTheDocument();
  }
  expect(screen.getByRole('link', { name: 'Läs planen på www.berg.se' })).toHaveAttribute(
    'href',
    plan.url,
  );
});

it('tells municipality and years of a plan of which nothing more is known', async () => {
  const { id, version, municipality, title, periodStart, periodEnd } = plan;
  const known = { id, version, municipality, title, periodStart, periodEnd };
  server.use(
    http.get(`${base}/service-plans/s1`, () =>
      HttpResponse.json(
        { ...known, status: 'in-progress', _links: [] },
        { headers: { ETag: '"1"' } },
      ),
    ),
  );
  open();
  const panel = await screen.findByRole('tabpanel', { name: 'Innehåll' });
  expect(panel).toHaveTextContent(/^KommunBergPeriod2025–2030$/u);
});

it('offers no change to those who may not, and tells which organisation answers for it', async () => {
  open();
  expect(
    await screen.findByText('Du kan läsa men inte ändra. Ansvarig: Bergs kommun'),
  ).toBeInTheDocument();
  expect(asked.at(-1)?.get('municipalityCode')).toBe('2326');
  expect(asked.at(-1)?.get('kind')).toBe('municipality');
  expect(screen.queryByRole('link', { name: 'Redigera' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ta bort' })).not.toBeInTheDocument();
});

it('offers the changes that the API offers', async () => {
  open(
    { rel: 'edit', href: '/x', method: 'PATCH' },
    { rel: 'delete', href: '/x', method: 'DELETE' },
  );
  expect(await screen.findByRole('link', { name: 'Redigera' })).toHaveAttribute(
    'href',
    '/serviceplaner/s1/redigera',
  );
  expect(screen.getByRole('button', { name: 'Ta bort' })).toBeInTheDocument();
  expect(screen.queryByText(/^Du kan läsa men inte/u)).not.toBeInTheDocument();
});
