import { testForm } from '@/test/formTests';
import { EditActivityPage } from './EditActivityPage';

testForm({
  Page: EditActivityPage,
  route: '/besok/$activityId/redigera',
  address: '/besok/v1/redigera',
  leadsTo: '/besok/v1',
  api: 'activities/v1',
  saved: {
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
  may: 'activities.write',
  text: {
    name: 'title',
    label: 'Rubrik',
    value: 'Företagsbesök: Gällö',
    missing: 'Ange en rubrik, till exempel vad besöket gällde.',
  },
  refused: { name: 'registryNumber', label: /Diarienummer/u },
});
