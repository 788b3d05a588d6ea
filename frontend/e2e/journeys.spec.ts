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
