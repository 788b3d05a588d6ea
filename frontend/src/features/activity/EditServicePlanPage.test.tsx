import { screen, waitFor } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { testForm } from '@/test/formTests';
import { EditServicePlanPage } from './EditServicePlanPage';

const saved = {
  id: 's1',
  version: 1,
  municipality: { code: '2326', name: 'Berg' },
  title: 'Serviceplan för Bergs kommun',
  periodStart: 2019,
  periodEnd: 2022,
  extendedTo: 2024,
  adoptedOn: '2019-02-24',
  paragraph: '§ 45',
  status: 'expired',
  _links: [],
};

const field = (label: RegExp) => screen.getByLabelText(label);

const { answer, open } = testForm({
  Page: EditServicePlanPage,
  route: '/serviceplaner/$servicePlanId/redigera',
  address: '/serviceplaner/s1/redigera',
  leadsTo: '/serviceplaner/s1',
  api: 'service-plans/s1',
  saved,
  may: 'activities.write',
  text: {
    name: 'title',
    label: 'Titel',
    value: 'Serviceplan för Bergs kommun',
    missing: 'Ange planens titel.',
  },
  refused: { name: 'registryNumber', label: /Diarienummer/u },
});

it('says what is wrong with years and address, and sends what is right', async () => {
  const sent = answer(({ body }) => HttpResponse.json({ ...saved, ...body }));
  const { user, router, save } = await open();
  await user.clear(field(/^Sista år/u));
  await user.type(field(/^Sista år/u), '2018');
  await user.clear(field(/^Förlängd till och med/u));
  await user.type(field(/^Förlängd till och med/u), '2018');
  await user.type(field(/^Planen på webben/u), 'www.berg.se');
  await save();
  expect(await screen.findAllByText('Ange ett år efter planens sista år.')).toHaveLength(2);
  expect(field(/^Sista år/u)).toBeInvalid();
  expect(field(/^Planen på webben/u)).toHaveAccessibleDescription(
    expect.stringContaining('Skriv en adress som börjar med https://.'),
  );
  expect(sent).toHaveLength(0);

  await user.clear(field(/^Sista år/u));
  await user.type(field(/^Sista år/u), '2023');
  await user.clear(field(/^Förlängd till och med/u));
  await user.clear(field(/^Planen på webben/u));
  await user.type(field(/^Planen på webben/u), 'https://www.berg.se/plan');
  await save();
  await waitFor(() => expect(router.state.location.pathname).toBe('/serviceplaner/s1'));
  expect(sent[0]?.body).toMatchObject({
    municipalityCode: '2326',
    periodEnd: 2023,
    extendedTo: null,
    paragraph: '§ 45',
    url: 'https://www.berg.se/plan',
  });
});
