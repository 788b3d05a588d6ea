import { testList } from '@/test/listTests';
import { SupportDecisionsPage } from './SupportDecisionsPage';

testList({
  Page: SupportDecisionsPage,
  path: '/stod',
  api: 'support-decisions',
  row: {
    id: 'b1',
    version: 1,
    source: { code: 'nyps', name: 'Nyps' },
    externalCaseId: '20381001',
    decisionNumber: '1',
    supportForm: { code: 'home-delivery', name: 'Hemsändningsbidrag' },
    applicant: { id: 'a2', name: 'Bergs kommun' },
    municipality: { code: '2326', name: 'Berg' },
    grantedAmount: 187764,
    outcome: 'granted',
    decidedOn: '2023-04-04',
    decidingActor: { id: 'a1', name: 'Region Jämtland Härjedalen' },
    _links: [],
  },
  link: 'Bergs kommun',
  rest: { totals: { cases: 1, decisions: 1, grantedAmount: 187764 } },
  filter: {
    search: 'kommun=2326',
    param: 'municipalityCode',
    value: '2326',
    chip: 'Kommun: Berg',
  },
  empty: 'Inga stödbeslut än',
  may: 'support-decisions.write',
  add: 'Registrera stödbeslut',
});
