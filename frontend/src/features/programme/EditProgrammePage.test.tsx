import { testForm } from '@/test/formTests';
import { EditProgrammePage } from './EditProgrammePage';

testForm({
  Page: EditProgrammePage,
  route: '/program/$programmeId/redigera',
  address: '/program/p1/redigera',
  leadsTo: '/program/p1',
  api: 'programmes/p1',
  saved: {
    id: 'p1',
    version: 1,
    title: 'Regionalt serviceprogram',
    periodStart: 2023,
    periodEnd: 2030,
    owner: { id: 'a1', name: 'Region Jämtland Härjedalen' },
    parentDocuments: [],
    status: 'draft',
    priorityAreas: [],
    adoptions: [],
    _links: [],
  },
  may: 'programmes.write',
  text: {
    name: 'title',
    label: 'Titel',
    value: 'Regionalt serviceprogram',
    missing: 'Ange programmets titel.',
  },
  refused: { name: 'registryNumber', label: /Diarienummer/u },
});
