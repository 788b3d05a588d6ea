import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base } from '@/test/api';
import { testList } from '@/test/listTests';
import { page } from '@/test/plans';
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
  filter: { search: 'ar=2023', param: 'year', value: '2023', chip: 'Gällde 31 december: 2023' },
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

it('says which municipalities have no adopted plan, whatever the list is narrowed to', async () => {
  server.use(inRegion('Åre', 'Krokom'));
  const asked = answer([row, { ...row, id: 's2', periodStart: 2023 }]);
  open('?ar=2023');
  expect(
    await screen.findByText('1 av 3 kommuner har en antagen serviceplan. Saknas: Krokom och Åre.'),
  ).toBeInTheDocument();
  const [ofStatus] = asked.filter((each) => each.has('status'));
  expect(ofStatus?.get('status')).toBe('adopted');
  expect(ofStatus?.has('year')).toBe(false);
});

it('says so when every municipality has one', async () => {
  server.use(inRegion('Åre'));
  answer([row, { ...row, id: 's2', municipality: { code: '230', name: 'Åre' } }]);
  open();
  expect(
    await screen.findByText('Alla 2 kommuner har en antagen serviceplan.'),
  ).toBeInTheDocument();
  expect(screen.getAllByText('förlängd till 2032')).toHaveLength(2);
});
