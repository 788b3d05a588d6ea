import { testList } from '@/test/listTests';
import { ActivitiesPage } from './ActivitiesPage';

testList({
  Page: ActivitiesPage,
  path: '/besok',
  api: 'activities',
  row: {
    id: 'v1',
    version: 1,
    kind: 'company-visit',
    mode: 'physical',
    heldOn: '2023-01-17',
    title: 'Företagsbesök: Gällö',
    municipalityCode: '2326',
    participants: [{ id: 'a1', name: 'Region Jämtland Härjedalen' }],
    _links: [],
  },
  link: 'Företagsbesök: Gällö',
  filter: { search: 'form=physical', param: 'mode', value: 'physical', chip: 'Form: Fysiskt' },
  empty: 'Inga besök eller aktiviteter än',
  may: 'activities.write',
  add: 'Registrera besök',
});
