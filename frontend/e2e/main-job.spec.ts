import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, expectAccessible, test } from './fixtures';
import { machineToken, stack } from './stack';

const demoFile = resolve(fileURLToPath(import.meta.url), '../../../docs/demo/stodbeslut-2023.csv');

/** The lines of the board memo; spaces in figures are no-break spaces, as they are printed. */
const memoLines = [
  'Hemsändning 8 st., 1 537 062 kronor',
  'Servicebidrag 7 st., 1 007 710 kronor',
  'Investeringsbidrag 12 st., 3 482 980 kronor',
  'Stöd till korrosionsskydd 3 st., 1 745 475 kronor',
  'Antal fysiska företagsbesök 22 st.',
  '30 st., 7 773 227 kronor',
];

/** Every kind of space as an ordinary one. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** The follow-up's figures as a machine client gets them. */
async function figuresOfMachine(): Promise<
  Record<string, { cases?: number; amount?: number; count: number }>
> {
  const answer = await fetch(`${stack().apiUrl}/figures?year=2023`, {
    headers: { Authorization: `Bearer ${await machineToken()}` },
  });
  expect(answer.status).toBe(200);
  const { items } = (await answer.json()) as {
    items: { code: string; cases?: number; amount?: number; count: number }[];
  };
  return Object.fromEntries(items.map((figure) => [figure.code, figure]));
}

test('from a file of decisions to the figures of the follow-up, and back', async ({
  page,
  signIn,
}) => {
  await signIn('coordinator', '/import/ny');
  await page.locator('input[type=file]').setInputFiles(demoFile);
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('stodbeslut-2023.csv');
  await expect(page.getByText('30 nya beslut kommer att läggas till')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Importera stödbeslut' }).click();
  await expect(page.getByText('Importen är klar.').first()).toBeVisible();
  const receipt = page.url();

  await page.getByRole('link', { name: 'Gå till uppföljningen' }).click();
  await page.getByRole('link', { name: '2023' }).first().click();
  await expect(page.getByText('Prioriterat område: Servicegivare')).toBeVisible();
  const memo = plain(await page.getByRole('main').innerText());
  for (const line of memoLines) expect(memo).toContain(line);
  await expectAccessible(page);
  const followUp = page.url();

  const figures = await figuresOfMachine();
  expect(figures['support.home-delivery']).toMatchObject({ cases: 8, amount: 1_537_062 });
  expect(figures['support.service-grant']).toMatchObject({ cases: 7, amount: 1_007_710 });
  expect(figures['support.investment-support']).toMatchObject({ cases: 12, amount: 3_482_980 });
  expect(figures['support.corrosion-protection']).toMatchObject({ cases: 3, amount: 1_745_475 });
  expect(figures['activities.physical-company-visits']).toMatchObject({ count: 22 });

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ladda ner Word' }).click();
  const parts = unzipSync(new Uint8Array(readFileSync(await (await downloading).path())));
  const body = parts['word/document.xml'];
  if (!body) throw new Error('The download is no Word document.');
  const paragraphs = strFromU8(body)
    .split('</w:p>')
    .map((paragraph) => plain(paragraph.replaceAll(/<[^>]+>/gu, '')))
    .join('\n');
  for (const line of memoLines) expect(paragraphs).toContain(line);

  await page.getByRole('link', { name: '8 st.' }).first().click();
  await expect(page).toHaveURL(/\/stod\?/);
  await expect(page.getByRole('heading', { level: 1, name: 'Stöd' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/8.st\., 1.537.062.kronor/u);
  await expectAccessible(page);
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText('stodbeslut-2023.csv');
  await expectAccessible(page);

  await page.goto(receipt);
  await page.getByRole('button', { name: 'Ångra import' }).click();
  await page.getByRole('alertdialog').getByLabel('Varför ångras importen?').fill('Prov');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ångra import' }).click();
  await expect(page.getByText('Importen är ångrad.').first()).toBeVisible();
  await page.goto(followUp);
  await expect(page.getByText('Prioriterat område: Servicegivare')).toBeVisible();
  expect(plain(await page.getByRole('main').innerText())).toContain('Hemsändning 0 st., 0 kronor');
  expect((await figuresOfMachine())['support.home-delivery']).toMatchObject({
    cases: 0,
    amount: 0,
  });
});

test('a file with errors says which, and cannot be imported', async ({ page, signIn }) => {
  await signIn('coordinator', '/import/ny');
  await page.locator('input[type=file]').setInputFiles({
    name: 'fel.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'arende_id;beslut_nr;stodform;organisation;sokande_namn;kommunkod;besluts_datum;beviljat_belopp\n' +
        '1;1;Servicebidrag;Okänd myndighet;Handeln;2361;2023-02-30;tjugo\n',
    ),
  });
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await expect(page.getByText('Filen kan inte importeras: en rad har fel.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Okänd myndighet');
  await expect(page.getByRole('button', { name: 'Importera stödbeslut' })).toHaveCount(0);
  await expectAccessible(page);
});
