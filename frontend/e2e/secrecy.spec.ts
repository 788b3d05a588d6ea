import { type Page } from '@playwright/test';
import { call, demo, signOut } from './calls';
import { expect, expectAccessible, test } from './fixtures';

const YEAR = 2027;

/** The id of what the API made. */
async function made(page: Page, path: string, body: object): Promise<string> {
  const reply = await call(page, 'POST', path, body);
  expect(reply.status, reply.text).toBe(201);
  return (JSON.parse(reply.text) as { id: string }).id;
}

/** Looked at in every way, and then back at the desk. */
async function looks(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** An approved follow-up of the year, for other regions to read. */
async function approvedFollowUp(
  page: Page,
  signIn: (who: 'coordinator' | 'decisionMaker') => Promise<void>,
) {
  await signIn('coordinator');
  const id = await made(page, '/follow-ups', { programmeId: demo(100), year: YEAR });
  for (const status of ['collecting', 'compiled', 'reviewed']) {
    // oxlint-disable-next-line no-await-in-loop -- one step at a time
    expect((await call(page, 'PATCH', `/follow-ups/${id}`, { status })).status).toBe(200);
  }
  await signOut(page);
  await signIn('decisionMaker');
  expect((await call(page, 'PATCH', `/follow-ups/${id}`, { status: 'approved' })).status).toBe(200);
  await signOut(page);
  return id;
}

test('an officer marks a decision as secret, another region is told nothing of it, and the mark is lifted', async ({
  page,
  signIn,
}) => {
  const followUp = await approvedFollowUp(page, signIn);

  await signIn('grantOfficer');
  const decision = await made(page, '/support-decisions', {
    externalCaseId: '90000077',
    decisionNumber: '1',
    supportFormCode: 'operating-support',
    applicantId: demo(2),
    municipalityCode: '2303',
    grantedAmount: 345_678,
    outcome: 'granted',
    decidedOn: `${YEAR}-03-01`,
    decidingActorId: demo(1),
  });
  await page.goto(`/stod/${decision}`);
  await page.getByRole('button', { name: 'Sekretessmarkera' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByLabel('Lagrum')).toHaveValue('');
  await dialog.getByRole('button', { name: 'Sekretessmarkera' }).click();
  await expect(dialog.getByText('Ange lagrum.')).toBeVisible();
  await expect(dialog.getByText('Skriv varför lagrummet gäller.')).toBeVisible();
  await looks(page);
  await dialog.getByLabel('Lagrum').fill('31 kap. 16 § OSL');
  await dialog.getByLabel('Skäl').fill('Uppgifter om företagets driftsförhållanden.');
  await dialog.getByRole('button', { name: 'Sekretessmarkera' }).click();
  await expect(page.getByText('Markerat av')).toBeVisible();
  await expect(page.getByText('31 kap. 16 § OSL')).toBeVisible();
  await looks(page);
  await page.goto(`/stod?ar=${YEAR}`);
  await expect(page.getByRole('row', { name: /Sekretess/u })).toBeVisible();
  await looks(page);
  await signOut(page);

  await signIn('otherRegion', '/stod');
  await page.goto(`/stod/${decision}`);
  await expect(page.getByRole('main')).toContainText('finns inte');
  for (const query of ['', '?regionCode=23', '/changes', '/changes?regionCode=23']) {
    // oxlint-disable-next-line no-await-in-loop -- one question at a time
    const answer = await call(page, 'GET', `/support-decisions/${decision}${query}`);
    expect(answer.status, query).not.toBe(200);
    expect(answer.text).not.toContain('OSL');
  }
  const contents = `/follow-ups/${followUp}/contents?regionCode=23`;
  const guarded = await call(page, 'GET', contents);
  expect(guarded.status).toBe(200);
  expect(guarded.text).not.toContain('345678');
  expect(guarded.text).toContain('Uppgiften lämnas inte ut');
  await signOut(page);

  await signIn('grantOfficer', `/stod/${decision}`);
  await page.getByRole('button', { name: 'Häv markeringen' }).click();
  await dialog.getByLabel('Skäl till att markeringen hävs').fill('Uppgifterna är offentliga.');
  await dialog.getByRole('button', { name: 'Häv markeringen' }).click();
  await expect(page.getByText('Beslutet är inte sekretessmarkerat.')).toBeVisible();
  await page.getByRole('tab', { name: 'Historik' }).click();
  await expect(page.getByText('Uppgifterna är offentliga.')).toBeVisible();
  await signOut(page);

  await signIn('otherRegion');
  expect((await call(page, 'GET', contents)).text).toContain('345678');
});

test('what is removed can be undone at once, and restored later', async ({ page, signIn }) => {
  await signIn('coordinator');
  const title = 'Besök som togs bort';
  const visit = await made(page, '/activities', {
    kind: 'company-visit',
    mode: 'physical',
    heldOn: '2028-05-04', // a year that nobody has approved
    title,
    municipalityCode: '2303',
    participantIds: [demo(1)],
  });
  const address = `/besok/${visit}`;
  const removed = async () => {
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ta bort' }).click();
    await page.waitForURL((url) => url.pathname === '/besok');
  };
  await page.goto(address);
  await removed();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await page.waitForURL((url) => url.pathname === address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);

  await removed();
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText('finns inte');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Samordnare/u })
    .click();
  await page.getByRole('menuitem', { name: 'Papperskorg' }).click();
  const row = page.getByRole('row', { name: new RegExp(title, 'u') });
  await expect(row).toContainText('Aktivitet');
  await looks(page);
  await row.getByRole('button', { name: `Återställ ${title}` }).click();
  await expect(row).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
});

test('a sole trader’s number is whole only for those who need it, and that is recorded', async ({
  page,
  signIn,
}) => {
  await signIn('grantOfficer');
  const trader = await made(page, '/actors', {
    kind: 'company',
    name: 'Enskilda firman',
    organisationNumber: '811228-9874',
  });
  await page.goto(`/organisationer/${trader}`);
  await expect(page.getByText('811228-****')).toBeVisible();
  await looks(page);
  await page.getByRole('button', { name: 'Visa hela numret' }).click();
  await expect(page.getByText('811228-9874')).toBeVisible();
  await signOut(page);

  await signIn('coordinator', `/organisationer/${trader}`);
  await expect(page.getByText('811228-****')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Visa hela numret' })).toHaveCount(0);
  await signOut(page);

  await signIn('administrator', '/admin/logg');
  await page.getByRole('link', { name: 'Läsningar av personnummer' }).click();
  await expect(page.getByRole('row', { name: /Enskilda firman/u }).first()).toContainText(
    'Hanna Handläggare',
  );
  await looks(page);
});
