import { expect, expectAccessible, test } from './fixtures';

/** The ids of the demonstration data (db/demo). */
function demo(number: number): string {
  return `0189aa00-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const pages = [
  '/',
  '/program',
  '/program/ny',
  `/program/${demo(100)}`,
  `/program/${demo(100)}/redigera`,
  `/program/${demo(100)}/beslut`,
  `/program/${demo(100)}/omraden/ny`,
  `/program/${demo(100)}/omraden/${demo(102)}`,
  `/program/${demo(100)}/omraden/${demo(102)}/redigera`,
  '/handlingsplaner',
  '/handlingsplaner/ny',
  `/handlingsplaner/${demo(110)}`,
  `/handlingsplaner/${demo(111)}/redigera`,
  `/handlingsplaner/${demo(111)}/beslut`,
  '/insatser',
  '/insatser/ny',
  `/insatser/${demo(123)}`,
  `/insatser/${demo(123)}/redigera`,
  '/stod',
  '/stod/ny',
  '/service',
  '/service/ny',
  `/service/${demo(50)}`,
  `/service/${demo(50)}/redigera`,
  '/besok',
  '/besok/ny',
  `/besok/${demo(201)}`,
  `/besok/${demo(201)}/redigera`,
  '/uppfoljning',
  '/uppfoljning/ny',
  `/uppfoljning/${demo(300)}`,
  `/uppfoljning/${demo(300)}/redigera`,
  '/import',
  '/import/ny',
  '/organisationer',
  '/organisationer/ny',
  `/organisationer/${demo(1)}`,
  `/organisationer/${demo(1)}/redigera`,
  '/konto',
];

test('every page is accessible, in light and dark, on a desk and at 320 px', async ({
  page,
  signIn,
}) => {
  test.setTimeout(900_000);
  await signIn('coordinator', '/konto');
  for (const path of pages) {
    // oxlint-disable no-await-in-loop -- one page at a time, as a person would
    await test.step(path, async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await expectAccessible(page);
    });
    // oxlint-enable no-await-in-loop
  }
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
