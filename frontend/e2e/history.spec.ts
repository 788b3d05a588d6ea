import { expect, expectAccessible, test } from './fixtures';

const measure = '/insatser/0189aa00-0000-7000-8000-000000000123';

test('what changes is in the history, and the measure can be seen as it was', async ({
  page,
  signIn,
}) => {
  await signIn('coordinator', `${measure}/redigera`);
  const comment = `Läget ${Date.now()}`;
  await page.getByLabel('Kommentar till status').fill(comment);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page).toHaveURL(new RegExp(`${measure}$`, 'u'));

  const history = page.getByRole('tab', { name: 'Historik' });
  await history.click();
  await expect(page).toHaveURL(new RegExp(`${measure}#historik$`, 'u'));
  await expect(page.getByRole('heading', { name: 'Uppföljningsbara mål' })).toBeHidden();
  const entries = page.locator('.history-entry');
  await expect(entries.first()).toContainText(
    /^Sven Samordnare \(Region Jämtland Härjedalen\) (?:angav|ändrade) kommentar till status/u,
  );
  await expect(entries.first()).toContainText(comment);
  await expect(entries.last()).toContainText('lade till insatsen');
  await expectAccessible(page);

  await page.setViewportSize({ width: 1280, height: 900 });
  await entries
    .last()
    .getByRole('link', { name: /Visa hur det såg ut/u })
    .click();
  await expect(page.getByText(/Så här såg insatsen ut/u)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(history).toHaveAttribute('aria-selected', 'false');
  await expect(page.getByRole('main')).not.toContainText(comment);
  await expect(page.getByRole('link', { name: /Redigera|Uppdatera/u })).toHaveCount(0);
  await expectAccessible(page);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: 'Visa hur det ser ut nu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('main')).toContainText(comment);
});

test('the history is a tab that the keyboard opens, that has an address, and that is not printed', async ({
  page,
  signIn,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/changes')) asked.push(request.url());
  });
  await signIn('coordinator', measure);
  const content = page.getByRole('tab', { name: 'Innehåll' });
  const history = page.getByRole('tab', { name: 'Historik' });
  const goals = page.getByRole('heading', { name: 'Uppföljningsbara mål' });
  const entries = page.locator('.history-entry');
  await expect(goals).toBeVisible();
  expect(asked).toHaveLength(0);

  const place = await content.boundingBox();
  await content.focus();
  await page.keyboard.press('ArrowRight');
  await expect(history).toBeFocused();
  expect(asked).toHaveLength(0);
  await page.keyboard.press('Enter');
  await expect(entries.last()).toBeVisible();
  await expect(history).toBeFocused();
  await expect(goals).toBeHidden();
  expect(await content.boundingBox()).toEqual(place);

  await page.emulateMedia({ media: 'print' });
  await expect(goals).toBeVisible();
  await expect(entries.first()).toBeHidden();
  await expect(history).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.reload();
  await expect(entries.last()).toBeVisible();
  await page.getByRole('link', { name: 'Hoppa till innehållet' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${measure}#historik$`, 'u'));
  await expect(entries.last()).toBeVisible();
  await page.goBack();
  await expect(goals).toBeVisible();
  await expect(entries).toHaveCount(0);
});
