import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base } from '@/test/api';
import { testForm } from '@/test/formTests';
import { renderPage } from '@/test/renderPage';
import { EditPriorityAreaPage } from './EditPriorityAreaPage';

const route = '/program/$programmeId/omraden/$priorityAreaId/redigera';
const address = '/program/p1/omraden/o1/redigera';
const saved = {
  id: 'o1',
  version: 1,
  number: 1,
  shortTitle: 'Medborgare',
  title: 'stärka tillgängligheten',
  programme: { id: 'p1', title: 'Regionalt serviceprogram' },
  _links: [],
};

const { server } = testForm({
  Page: EditPriorityAreaPage,
  route,
  address,
  leadsTo: '/program/p1/omraden/o1',
  api: 'priority-areas/o1',
  saved,
  may: 'programmes.write',
  text: {
    name: 'shortTitle',
    label: 'Kort namn',
    value: 'Medborgare',
    missing: 'Ange ett kort namn på området.',
  },
  refused: { name: 'number', label: /Nummer/u },
});

it('says that the programme is decided only to those who could have changed the area', async () => {
  server.use(http.get(`${base}/priority-areas/o1`, () => HttpResponse.json(saved)));
  renderPage(EditPriorityAreaPage, route, address);
  expect(await screen.findByText(/^Programmet är fastställt/u)).toBeInTheDocument();
  expect(screen.queryByText(/Du kan läsa/u)).not.toBeInTheDocument();
});
