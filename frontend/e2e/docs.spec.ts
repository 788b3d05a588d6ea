import { accounts, expect, test } from './fixtures';

test('the API documentation lets a person sign in and try the API', async ({ page, context }) => {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('weberror', (failure) => faults.push(failure.error().message));

  await page.goto('/serviceprogram/v1/docs');
  await expect(page).toHaveURL(/\/docs\/$/u);
  await expect(page.getByRole('heading', { name: /Serviceprogram/u }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Authorize' }).first().click();
  const signIn = page.locator('.auth-container').filter({ hasText: 'authorizationCode' });
  await expect(signIn.getByLabel('client_id:')).toHaveValue('serviceprogram-spa');
  const opening = context.waitForEvent('page');
  await signIn.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click();
  const popup = await opening;
  await popup.locator('#username').fill(accounts.coordinator);
  await popup.locator('#password').fill('demo');
  const closing = popup.waitForEvent('close');
  await popup.locator('#kc-login').click();
  await closing;
  await expect(signIn.getByRole('button', { name: 'Remove authorization' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).first().click();

  await page.locator('#operations-tag-Me').click();
  const me = page.locator('#operations-Me-getMe');
  await me.getByRole('button', { name: /\/me/u }).first().click();
  await me.getByRole('button', { name: 'Try it out' }).click();
  await me.getByRole('button', { name: 'Execute' }).click();
  const reply = me.locator('.live-responses-table .response');
  await expect(reply.locator('.response-col_status')).toContainText('200');
  await expect(reply).toContainText('"region"');
  await expect(reply).toContainText('Jämtland');
  expect(faults, 'errors in the console').toEqual([]);
});
