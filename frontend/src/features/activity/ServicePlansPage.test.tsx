import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { currentYear } from '@/lib/dates';
import { base } from '@/test/api';
import { testList } from '@/test/listTests';
import { me, page } from '@/test/plans';
import { ServicePlansPage } from './ServicePlansPage';

const berg = { code: '2326', name: 'Berg' };
const row = {
  id: 's1',
  version: 1,
  municipality: berg,
  title: 'Serviceplan för Bergs kommun',
  periodStart: 2019,
  periodEnd: 2022,
  extendedTo: 2032,
  adoptedOn: '2019-02-24',
  status: 'adopted',
  _links: [],
};

const { server, answer, open } = testList({
  Page: ServicePlansPage,
  path: '/serviceplaner',
  api: 'service-plans',
  row,
  link: 'Serviceplan för Bergs kommun',
  filter: {
    search: 'ar=2023',
    param: 'year',
    value: '2023',
    chip: 'Gällande vid årets slut: 2023',
  },
  empty: 'Inga serviceplaner än',
  may: 'activities.write',
  add: 'Ny serviceplan',
});

const inRegion = (...names: string[]) =>
  http.get(`${base}/municipalities`, () =>
    HttpResponse.json(
      page(
        [berg, ...names.map((name, n) => ({ code: `23${n}`, name }))].map((m) => ({
          ...m,
          regionCode: '23',
        })),
      ),
    ),
  );

/** The caller may read figures, and this year's is that those named of so many have a plan. */
function figureIs(outOf: number, ...codes: string[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  const figure = {
    code: 'service-plans.in-force',
    kind: 'service-plan',
    count: codes.length,
    outOf,
    municipalities: codes.map((code) => ({ code, name: code, count: 1 })),
  };
  server.use(
    me('follow-ups.read'),
    http.get(`${base}/figures`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(page([{ ...figure, code: 'service-points.opened' }, figure]));
    }),
  );
  return asked;
}

it('says which municipalities have no plan in force, whatever the list is narrowed to', async () => {
  server.use(inRegion('Åre', 'Krokom'));
  const asked = figureIs(3, '2326');
  answer([row]);
  open('?ar=2023');
  expect(
    await screen.findByText(
      '1 av 3 kommuner har en registrerad serviceplan som gäller vid årets slut. Ingen är registrerad för Krokom och Åre.',
    ),
  ).toBeInTheDocument();
  expect(asked.map((each) => each.get('year'))).toEqual([String(currentYear())]);
});

it('says so when every municipality has one', async () => {
  server.use(inRegion('Åre'));
  figureIs(2, '2326', '230');
  answer([row, { ...row, id: 's2', municipality: { code: '230', name: 'Åre' } }]);
  open();
  expect(
    await screen.findByText(
      'Alla 2 kommuner har en registrerad serviceplan som gäller vid årets slut.',
    ),
  ).toBeInTheDocument();
  expect(screen.getAllByText('förlängd till 2032')).toHaveLength(2);
});

it.each([
  [['2326'], 'Länets enda kommun har en registrerad serviceplan som gäller vid årets slut.'],
  [
    [],
    '0 av 1 kommun har en registrerad serviceplan som gäller vid årets slut. Ingen är registrerad för Berg.',
  ],
])('speaks of the only municipality as one: planned %j', async (codes, text) => {
  figureIs(1, ...codes);
  answer([row]);
  open();
  expect(await screen.findByText(text)).toBeInTheDocument();
});

it('says nothing of the figure when it cannot be had', async () => {
  figureIs(1);
  let asked = 0;
  server.use(
    http.get(`${base}/figures`, () => {
      asked += 1;
      return HttpResponse.json({ status: 503 }, { status: 503 });
    }),
  );
  answer([row]);
  open();
  expect(await screen.findByRole('link', { name: row.title })).toBeInTheDocument();
  await waitFor(() => expect(asked).toBe(1));
  await waitFor(() => expect(document.querySelector('.list-state')).not.toBeInTheDocument());
  expect(screen.queryByText(/vid årets slut\./u)).not.toBeInTheDocument();
});
