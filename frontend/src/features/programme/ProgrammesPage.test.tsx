import { testList } from '@/test/listTests';
import { ProgrammesPage } from './ProgrammesPage';

testList({
  Page: ProgrammesPage,
  path: '/program',
  api: 'programmes',
  row: {
    id: 'p1',
    version: 1,
    title: 'Regionalt serviceprogram 2023–2030',
    periodStart: 2023,
    periodEnd: 2030,
    owner: { id: 'a1', name: 'Region Jämtland Härjedalen' },
    status: 'adopted',
    _links: [],
  },
  link: 'Regionalt serviceprogram 2023–2030',
  filter: {
    search: 'status=adopted',
    param: 'status',
    value: 'adopted',
    chip: 'Status: Fastställd',
  },
  empty: 'Inget program än',
  may: 'programmes.write',
  add: 'Nytt program',
});
