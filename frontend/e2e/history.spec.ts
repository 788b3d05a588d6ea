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

  await page.getByRole('button', { name: 'Visa historiken' }).click();
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
  await expect(page.getByRole('main')).not.toContainText(comment);
  await expect(page.getByRole('link', { name: /Redigera|Uppdatera/u })).toHaveCount(0);
  await expectAccessible(page);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: 'Visa hur det ser ut nu' }).click();
  await expect(page.getByRole('main')).toContainText(comment);
});
