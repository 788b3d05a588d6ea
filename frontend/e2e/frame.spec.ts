import { expect, expectAccessible, test } from './fixtures';
import { openPaths } from './routes';

for (const path of [...openPaths, '/finns-inte']) {
  test(`${path} is accessible without signing in`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test('anybody can tell of a shortcoming in accessibility, with the keyboard alone, and it is read', async ({
  page,
  signIn,
}) => {
  await page.goto('/tillganglighet');
  await page.getByRole('link', { name: 'Meddela en brist' }).press('Enter');
  await page.getByRole('button', { name: 'Skicka' }).press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Knappen går inte att nå.');
  await page.getByRole('button', { name: 'Skicka' }).press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Tack, det du skrev har kommit fram' }),
  ).toBeFocused();
  await signIn('administrator', '/admin/behorigheter');
  await page.getByRole('link', { name: 'Synpunkter på tillgänglighet' }).click();
  await expect(page.getByText('Knappen går inte att nå.').first()).toBeVisible();
  await expectAccessible(page);
});

test('signing in leads to the page that was asked for, and signing out ends it', async ({
  page,
  signIn,
}) => {
  await signIn('coordinator', '/konto');
  await expect(page).toHaveURL(/\/konto$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Mitt konto' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Samordnare');
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: 'Logga ut' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Logga in i Serviceprogrammet' }),
  ).toBeVisible();
  await page.goto('/konto');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Logga in i Serviceprogrammet' }),
  ).toBeVisible();
});

test('a new page is announced at its heading and has its own title', async ({ page, signIn }) => {
  await signIn('reader', '/konto');
  await page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .getByRole('link', { name: 'Organisationer' })
    .click();
  const heading = page.getByRole('heading', { level: 1, name: 'Organisationer' });
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle('Organisationer – Serviceprogrammet');
});

test('the menu shows which part one is in, on the pages below it too', async ({ page, signIn }) => {
  await signIn('administrator', '/admin/organisationer');
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
  const administration = menu.getByRole('link', { name: 'Administration' });
  const colourOf = (link: typeof administration) =>
    link.evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(administration).toHaveAttribute('aria-current', 'page');
  const marked = await colourOf(administration);
  expect(marked).not.toBe(await colourOf(menu.getByRole('link', { name: 'Insatser' })));
  for (const part of ['Behörigheter', 'Logg', 'Läsningar av personnummer']) {
    // oxlint-disable no-await-in-loop -- one page at a time
    await page.getByRole('main').getByRole('link', { name: part, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: part })).toBeVisible();
    await expect(administration).toHaveAttribute('aria-current', 'page');
    await expect.poll(() => colourOf(administration)).toBe(marked);
    // oxlint-enable no-await-in-loop
  }
});

test('a table that a narrow window has no room for hides nothing at its side', async ({
  page,
  signIn,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn('reader', '/organisationer');
  const row = page.getByRole('row', { name: /Härjedalens kommun/u });
  await expect(row).toBeVisible();
  for (const cell of await row.getByRole('cell').all()) {
    // oxlint-disable-next-line no-await-in-loop -- a handful of cells
    const box = await cell.boundingBox();
    if (box) expect(box.x + box.width).toBeLessThanOrEqual(320);
  }
  await row.getByText('Med i nätverket').scrollIntoViewIfNeeded();
  await expect(row.getByText('Med i nätverket')).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Typ', exact: true }).click();
  await expect(page).toHaveURL(/sort=kind/u);
});

test('the language and the look are remembered', async ({ page, signIn }) => {
  await signIn('reader', '/konto');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
});
