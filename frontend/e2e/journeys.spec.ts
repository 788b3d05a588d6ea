import { call, demo, signOut } from './calls';
import { expect, test } from './fixtures';

test('a reporter of a municipality reads all, writes its own, and cannot touch another’s', async ({
  page,
  signIn,
}) => {
  const others = `/insatser/${demo(123)}`;
  await signIn('municipality', others);
  await expect(page.getByText('Härjedalens kommun').first()).toBeVisible();
  await expect(
    page.getByText('Du kan läsa men inte ändra. Ansvarig: Region Jämtland Härjedalen'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /Redigera|Uppdatera status/u })).toHaveCount(0);
  await page.goto(`${others}/redigera`);
  await expect(page.getByText('Du kan läsa men inte ändra.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spara' })).toHaveCount(0);
  const refused = await call(page, 'PATCH', `/measures/${demo(123)}`, { status: 'dropped' });
  expect(refused.status).toBe(403);
  expect(refused.text).toContain('En annan organisation ansvarar');

  await page.goto(`/insatser/ny?plan=${demo(111)}&omrade=${demo(101)}`);
  await page.getByLabel('Nummer').fill('9.1');
  await page.getByLabel('Rubrik').fill('Kommunens egen insats');
  await expect(page.getByLabel('Spara som utkast')).toBeChecked();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Utkast, syns bara för er')).toBeVisible();
  const address = new URL(page.url()).pathname;
  await signOut(page);

  await signIn('coordinator', '/');
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText('finns inte');
  await signOut(page);

  await signIn('municipality', address);
  await page.getByRole('button', { name: 'Lämna in' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Lämna in' }).click();
  await expect(page.getByText('Utkast, syns bara för er')).toHaveCount(0);
  await signOut(page);

  await signIn('coordinator', address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kommunens egen insats');
});

test('a decision-maker approves what the coordinator has prepared, and nothing else', async ({
  page,
  signIn,
}) => {
  await signIn('coordinator', '/');
  const created = await call(page, 'POST', '/follow-ups', { programmeId: demo(100), year: 2029 });
  expect(created.status).toBe(201);
  const { id } = JSON.parse(created.text) as { id: string };
  for (const status of ['collecting', 'compiled', 'reviewed']) {
    // oxlint-disable-next-line no-await-in-loop -- one step at a time
    expect((await call(page, 'PATCH', `/follow-ups/${id}`, { status })).status).toBe(200);
  }
  expect((await call(page, 'PATCH', `/follow-ups/${id}`, { status: 'approved' })).status).toBe(403);
  await page.goto(`/uppfoljning/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nästa läge: Godkänd' })).toHaveCount(0);
  await signOut(page);

  await signIn('decisionMaker', `/uppfoljning/${id}`);
  await expect(page.getByRole('link', { name: 'Redigera texterna' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Nästa läge: Godkänd' }).click();
  await expect(page.getByRole('complementary').getByText('Godkänd').first()).toBeVisible();
  const text = await call(page, 'PATCH', `/follow-ups/${id}`, { proposal: 'Avslag' });
  expect(text.status).toBe(403);
  expect((await call(page, 'POST', '/actors', { kind: 'company', name: 'X' })).status).toBe(403);
});

test('a decision-maker adopts the plan that the coordinator has prepared, which then is locked', async ({
  page,
  signIn,
}) => {
  await signIn('coordinator', '/');
  const create = async (path: string, body: object) => {
    const { status, text } = await call(page, 'POST', path, body);
    expect(status, text).toBe(201);
    return (JSON.parse(text) as { id: string }).id;
  };
  const plan = await create('/action-plans', { programmeId: demo(100), year: 2029 });
  const measure = await create('/measures', {
    actionPlanId: plan,
    priorityAreaId: demo(101),
    responsibleId: demo(1),
    number: '1.1',
    title: 'Följa upp servicen',
    goals: [{ level: 'output', text: 'Besöka alla butiker', unit: 'count', targetValue: 20 }],
  });
  const status = 'in-network-review';
  expect((await call(page, 'PATCH', `/action-plans/${plan}`, { status })).status).toBe(200);
  const adoption = `/handlingsplaner/${plan}/beslut`;
  await page.goto(adoption);
  await expect(page.getByText('Du kan läsa men inte besluta.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Registrera beslut' })).toHaveCount(0);
  await signOut(page);

  await signIn('decisionMaker', `/handlingsplaner/${plan}`);
  await page.getByRole('link', { name: 'Registrera beslut' }).click();
  await page.getByLabel('Diarienummer').fill('RUN/9/2029');
  await page.getByRole('button', { name: 'Registrera beslut' }).click();
  await expect(
    page.getByRole('link', { name: 'Ange vilken dag beslutet fattades.' }),
  ).toBeVisible();
  await page.getByRole('spinbutton').first().focus();
  await page.keyboard.type('20260115');
  await page.getByRole('button', { name: 'Registrera beslut' }).click();
  await page.waitForURL(`**/handlingsplaner/${plan}`);
  await expect(page.getByText('Beslutad', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText('RUN/9/2029');
  await page.goto(adoption);
  await expect(page.getByText('Planen är beslutad.')).toBeVisible();
  const title = await call(page, 'PATCH', `/measures/${measure}`, { title: 'Annat' });
  expect(title.status).toBe(403);
  await signOut(page);

  await signIn('coordinator', `/insatser/${measure}/redigera`);
  await expect(page.getByText('är beslutad och dess innehåll är låst')).toBeVisible();
  expect((await call(page, 'PATCH', `/measures/${measure}`, { title: 'Annat' })).status).toBe(409);
});

test('an officer of the second region sees nothing of the first’s drafts', async ({
  page,
  signIn,
}) => {
  await signIn('otherRegion', '/program');
  await page.goto(`/handlingsplaner/${demo(111)}`);
  await expect(page.getByRole('main')).toContainText('finns inte');
  const see = async (path: string) => (await call(page, 'GET', path)).status;
  expect(await see(`/action-plans/${demo(111)}`)).toBe(404);
  expect(await see(`/action-plans/${demo(111)}?regionCode=23`)).toBe(404);
  expect(await see(`/follow-ups/${demo(300)}?regionCode=23`)).toBe(404);
  expect(await see(`/programmes/${demo(100)}`)).toBe(404);
  expect(await see(`/programmes/${demo(100)}?regionCode=23`)).toBe(200);
  const plans = await call(page, 'GET', '/action-plans?regionCode=23');
  expect(plans.text).toContain(demo(110));
  expect(plans.text).not.toContain(demo(111));
  expect((await call(page, 'PATCH', `/programmes/${demo(100)}`, { title: 'X' })).status).toBe(404);
});

test('an administrator sees who may do what, and who has tried to sign in', async ({
  page,
  signIn,
}) => {
  await signIn('administrator', '/admin/behorigheter');
  await expect(page.getByRole('row', { name: /Besluta handlingsplaner/u })).toContainText(
    'Hela regionen',
  );
  await page.getByRole('link', { name: 'Organisationer och medlemskap' }).click();
  await expect(page.getByRole('row', { name: /Bergs kommun/u })).toContainText('bergs-kommun');
});

test('a reporter registers the service plan of its own municipality, and cannot touch another’s', async ({
  page,
  signIn,
}) => {
  const others = `/serviceplaner/${demo(250)}`;
  await signIn('municipality', others);
  await expect(page.getByText(/^Du kan läsa men inte ändra\. Ansvarig: .* kommun$/u)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Redigera' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ta bort' })).toHaveCount(0);
  await page.goto(`${others}/redigera`);
  await expect(page.getByText('Du kan läsa men inte ändra.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spara' })).toHaveCount(0);
  const change = await call(page, 'PATCH', `/service-plans/${demo(250)}`, { title: 'Annan' });
  expect(change.status).toBe(403);

  await page.goto('/serviceplaner');
  await page.getByRole('link', { name: 'Ny serviceplan' }).click();
  await expect(page.getByLabel('Kommun').getByRole('option')).toHaveText(['Härjedalen']);
  await page.getByLabel('Titel').fill('Härjedalens nästa serviceplan');
  await page.getByLabel('Första år').fill('2031');
  await page.getByLabel('Sista år').fill('2034');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.waitForURL(/\/serviceplaner\/[0-9a-f-]{36}$/u);
  const address = new URL(page.url()).pathname;
  await page.goto('/serviceplaner?kommun=2361&status=in-progress');
  const row = page.getByRole('row', { name: /Härjedalens nästa serviceplan/u });
  await expect(row).toContainText('2031–2034');
  await expect(row).toContainText('Under arbete');

  await row.getByRole('link').click();
  await page.waitForURL(`**${address}`);
  await page.getByRole('button', { name: 'Ta bort' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('Serviceplanen är borttagen.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await page.waitForURL(`**${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Härjedalens nästa serviceplan');
  const { status } = await call(page, 'POST', '/service-plans', {
    municipalityCode: '2326',
    title: 'Bergs plan',
    periodStart: 2031,
    periodEnd: 2034,
  });
  expect(status).toBe(403);
});
