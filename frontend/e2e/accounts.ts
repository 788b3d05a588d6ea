import type { Page } from '@playwright/test';

/** The demo accounts by what they are; the password of each is demo. */
export const accounts = {
  reader: 'lasare',
  coordinator: 'samordnare',
  municipality: 'kommun',
  decisionMaker: 'beslutsfattare',
  grantOfficer: 'handlaggare',
  administrator: 'administrator',
  otherRegion: 'samordnare-vasternorrland',
} as const;

/** Signs in by the real sign-in page, and waits until the page asked for is open. */
export async function signInAs(page: Page, account: keyof typeof accounts, path: string) {
  await page.goto(path);
  const { origin } = new URL(page.url());
  await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
  await page.locator('#username').fill(accounts[account]);
  await page.locator('#password').fill('demo');
  await page.locator('#kc-login').click();
  await page.waitForURL((url) => url.origin === origin && url.pathname !== '/logga-in');
}
