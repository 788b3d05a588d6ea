import type { Page } from '@playwright/test';
import { call, demo, signOut } from './calls';
import { type accounts, expect, expectAccessible, test } from './fixtures';
import { signedInPaths } from './routes';

type Things = Record<string, string>;

/** Which thing of the demonstration data stands at each place of an address. */
const things: Things = {
  $programmeId: demo(100),
  $priorityAreaId: demo(102),
  $actionPlanId: demo(110),
  $measureId: demo(123),
  $servicePointId: demo(50),
  $activityId: demo(201),
  $servicePlanId: demo(251),
  $followUpId: demo(300),
  $actorId: demo(1),
};

/** Pages that only some may use are opened by them; to others they only say so. */
const openedBy: Record<string, keyof typeof accounts> = {
  '/admin/organisationer': 'administrator',
  '/admin/behorigheter': 'administrator',
  '/admin/logg': 'administrator',
  '/admin/logg/personnummer': 'administrator',
  '/admin/synpunkter': 'administrator',
  '/handlingsplaner/$actionPlanId/beslut': 'decisionMaker',
};
const inTurn = ['administrator', 'decisionMaker', 'coordinator'] as const;

/** Where something is changed that is locked once it is decided: the draft stands there instead. */
const isOfDraft = /^\/(?:program|handlingsplaner)\/.*\/(?:ny|redigera|beslut)$/u;

/** The address of a route; a route with a new parameter stops the test until its thing is named. */
function addressOf(path: string, made: Things, drafts: Things): string {
  return path.replaceAll(/\$\w+/gu, (parameter) => {
    const draft = isOfDraft.test(path) ? drafts[parameter] : undefined;
    const id = draft ?? things[parameter] ?? made[parameter];
    if (!id) throw new Error(`Say which ${parameter} the test is to open.`);
    return id;
  });
}

/** One decision by import, since the demonstration data has none; says where both are. */
async function importOne(page: Page): Promise<Things> {
  await page.goto('/import/ny');
  await page.locator('input[type=file]').setInputFiles({
    name: 'ett-beslut.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'arende_id;beslut_nr;beslutstyp;stodform;organisation;sokande_namn;kommunkod;inkom_datum;besluts_datum;sokt_belopp;beviljat_belopp\n' +
        '90000001;1;Bifall;Hemsändningsbidrag;Region Jämtland Härjedalen;Ragunda kommun;2303;2022-12-12;2023-02-14;1000;1000\n',
    ),
  });
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await page.getByRole('button', { name: 'Importera stödbeslut' }).click();
  await expect(page.getByText('Importen är klar.').first()).toBeVisible();
  const $importId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.goto('/stod?ar=2023&sok=90000001');
  await page.getByRole('table').getByRole('link').first().click();
  await page.waitForURL(/\/stod\/[0-9a-f-]{36}$/u);
  return { $importId, $decisionId: new URL(page.url()).pathname.split('/').at(-1) ?? '' };
}

/** A plan that is being written, and a programme with an area that is, since the one there is adopted. */
async function draftsOf(page: Page): Promise<Things> {
  const create = async (path: string, body: object) => {
    const { status, text } = await call(page, 'POST', path, body);
    expect(status, text).toBe(201);
    return (JSON.parse(text) as { id: string }).id;
  };
  const programmeId = await create('/programmes', {
    title: 'Nästa serviceprogram',
    ownerId: demo(1),
    periodStart: 2031,
    periodEnd: 2038,
  });
  const text = 'Tillgänglighet';
  const area = { programmeId, number: 1, shortTitle: text, title: text };
  const $priorityAreaId = await create('/priority-areas', area);
  return { $programmeId: programmeId, $priorityAreaId, $actionPlanId: demo(111) };
}

async function undo(page: Page, importId: string): Promise<void> {
  await page.goto(`/import/${importId}`);
  await page.getByRole('button', { name: 'Ångra import' }).click();
  await page.getByRole('alertdialog').getByLabel('Varför ångras importen?').fill('Prov');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ångra import' }).click();
  await expect(page.getByText('Importen är ångrad.').first()).toBeVisible();
}

// What is at fault is told by address and element; a trace of it all would cost as much as the test.
test.use({ trace: 'off' });

test('every page is accessible: light, dark, with text twice as large, and at 320 px', async ({
  page,
  signIn,
}) => {
  test.setTimeout(600_000);
  await signIn('coordinator', '/konto');
  const made = await importOne(page);
  const drafts = await draftsOf(page);
  // oxlint-disable no-await-in-loop -- one page at a time, as a person would
  for (const account of inTurn) {
    await signOut(page);
    await signIn(account, '/konto');
    const paths = signedInPaths.filter((path) => (openedBy[path] ?? 'coordinator') === account);
    for (const path of paths) {
      await test.step(path, async () => {
        const address = addressOf(path, made, drafts);
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page).toHaveURL((url) => url.pathname === address);
        await expect(page.locator('.skeleton')).toHaveCount(0);
        await expect(page.getByText(/^(?:Sidan finns inte|Bara administratörer)/u)).toHaveCount(0);
        // Whether the plan can be decided depends on its measures, and the page says so.
        if (isOfDraft.test(path) && account === 'coordinator') {
          await expect(page.locator('button[type=submit]')).toBeVisible();
        }
        await expectAccessible(page);
      });
    }
  }
  // oxlint-enable no-await-in-loop
  await call(page, 'DELETE', `/programmes/${drafts['$programmeId']}`);
  await undo(page, made['$importId'] ?? '');
});

test('a reader sees everything and is offered no change', async ({ page, signIn }) => {
  await signIn('reader', `/insatser/${demo(123)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sprida kunskap om stöd');
  await expect(page.getByRole('link', { name: /Redigera|Ändra/u })).toHaveCount(0);
  await page.goto('/organisationer');
  await expect(page.getByRole('link', { name: 'Länsstyrelsen i Jämtlands län' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ny organisation' })).toHaveCount(0);
});

test('an officer of the other region sees its own data and none of the first', async ({
  page,
  signIn,
}) => {
  await signIn('otherRegion', '/program');
  await expect(page.getByRole('main')).toContainText('Västernorrland');
  await expect(page.getByRole('main')).not.toContainText('RUN/536/2021');
  await page.goto(`/program/${demo(100)}`);
  await expect(page.getByRole('main')).toContainText('finns inte');
});
