import type { Page } from '@playwright/test';
import { stack } from './stack.ts';

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
  await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
  await page.locator('#username').fill(accounts[account]);
  await page.locator('#password').fill('demo');
  await page.locator('#kc-login').click();
  await page.waitForURL(
    (url) => url.href.startsWith(stack().webUrl) && url.pathname !== '/logga-in',
  );
}
