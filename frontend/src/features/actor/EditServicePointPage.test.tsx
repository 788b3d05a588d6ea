import { screen, waitFor } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { testForm } from '@/test/formTests';
import { EditServicePointPage } from './EditServicePointPage';

const saved = {
  id: 's1',
  version: 1,
  name: 'SOT-punkt Lillhärdal',
  kind: 'sot-point',
  municipality: { code: '2326', name: 'Berg' },
  fixedPremises: true,
  openAllYear: true,
  delegatedServices: [],
  _links: [],
};

const { answer, open } = testForm({
  Page: EditServicePointPage,
  route: '/service/$servicePointId/redigera',
  address: '/service/s1/redigera',
  leadsTo: '/service/s1',
  api: 'service-points/s1',
  saved,
  may: 'actors.write',
  text: {
    name: 'name',
    label: 'Namn',
    value: saved.name,
    missing: 'Ange serviceställets namn.',
  },
  refused: { name: 'workplaceNumber', label: /Arbetsställenummer/u },
});

it('takes a position as maps write it, with comma or point', async () => {
  const sent = answer(() => HttpResponse.json(saved, { headers: { ETag: '"2"' } }));
  const { user, save } = await open();
  await user.type(screen.getByLabelText(/Latitud/u), '61,845612');
  await user.type(screen.getByLabelText(/Longitud/u), '14.0708°');
  await save();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({ latitude: 61.845612, longitude: 14.0708 });
});

it('asks for the other half of a position, and for degrees that exist', async () => {
  const sent = answer(() => HttpResponse.json(saved));
  const { user, save } = await open();
  const latitude = screen.getByLabelText(/Latitud/u);
  const longitude = screen.getByLabelText(/Longitud/u);
  await user.type(latitude, '61,8');
  await save();
  expect(longitude).toHaveAccessibleDescription(/Skriv longituden också/u);
  await user.type(longitude, '181');
  await save();
  expect(longitude).toHaveAccessibleDescription(/mellan −180 och 180/u);
  await user.clear(latitude);
  await user.clear(longitude);
  await user.type(longitude, '14');
  await save();
  expect(latitude).toHaveAccessibleDescription(/Skriv latituden också/u);
  await user.type(latitude, 'norr');
  await save();
  expect(latitude).toHaveAccessibleDescription(/mellan −90 och 90/u);
  expect(sent).toHaveLength(0);
});
