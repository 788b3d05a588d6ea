import { testForm } from '@/test/formTests';
import { EditSupportDecisionPage } from './EditSupportDecisionPage';

testForm({
  Page: EditSupportDecisionPage,
  route: '/stod/$decisionId/redigera',
  address: '/stod/b1/redigera',
  leadsTo: '/stod/b1',
  api: 'support-decisions/b1',
  saved: {
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
  may: 'support-decisions.write',
  text: {
    name: 'externalCaseId',
    label: 'Ärende-id',
    value: '20381001',
    missing: 'Ange ärendets id i källan.',
  },
  reason: { label: 'Varför ändras beslutet?', value: 'Rättat' },
  refused: { name: 'registryNumber', label: /Diarienummer/u },
});
