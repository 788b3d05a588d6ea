import { expect, expectAccessible, test } from './fixtures';

test('the type of a problem leads to a page about it, in both languages', async ({ page }) => {
  const path = '/serviceprogram/v1/no-such-thing';
  const answer = await page.request.get(path, { headers: { Accept: 'application/json' } });
  const { type } = (await answer.json()) as { type: string };

  await page.goto(new URL(type).pathname);
  await expect(page).toHaveURL(/\/serviceprogram\/v1\/problems\/not-found$/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finns inte');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'In English' }).click();
  await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();

  await page.getByRole('link', { name: 'All errors' }).click();
  await expect(page.getByRole('row')).not.toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'stale-version' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changed by someone else');
});
