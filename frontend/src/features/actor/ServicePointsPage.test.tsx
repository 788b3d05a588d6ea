import { testList } from '@/test/listTests';
import { ServicePointsPage } from './ServicePointsPage';

testList({
  Page: ServicePointsPage,
  path: '/service',
  api: 'service-points',
  row: {
    id: 's1',
    version: 1,
    name: 'SOT-punkt Lillhärdal',
    kind: 'sot-point',
    municipality: { code: '2361', name: 'Härjedalen' },
    _links: [],
  },
  link: 'SOT-punkt Lillhärdal',
  filter: { search: 'typ=sot-point', param: 'kind', value: 'sot-point', chip: 'Typ: SOT-punkt' },
  empty: 'Inga serviceställen än',
  may: 'actors.write',
  add: 'Lägg till serviceställe',
});
