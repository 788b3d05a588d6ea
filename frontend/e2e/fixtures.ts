import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { stack } from './stack';

export { expect };

export const accounts = {
  reader: 'lasare',
  coordinator: 'samordnare',
  municipality: 'kommun',
  decisionMaker: 'beslutsfattare',
  administrator: 'administrator',
  otherRegion: 'samordnare-vasternorrland',
} as const;

interface Fixtures {
  /** Signs in by the real sign-in page, and opens a path. */
  signIn: (account: keyof typeof accounts, path?: string) => Promise<void>;
  /** No page may ask anybody but our own servers for anything. */
  onlyOwnRequests: undefined;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures here
  baseURL: async ({}, provide) => provide(stack().webUrl),

  signIn: async ({ page }, provide) => {
    await provide(async (account, path = '/') => {
      await page.goto(path);
      await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
      await page.locator('#username').fill(accounts[account]);
      await page.locator('#password').fill('demo');
      await page.locator('#kc-login').click();
      await page.waitForURL(
        (url) => url.href.startsWith(stack().webUrl) && url.pathname !== '/logga-in',
      );
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  },

  onlyOwnRequests: [
    async ({ context }, provide) => {
      const own = [stack().webUrl, stack().apiUrl, stack().issuer].map(
        (url) => new URL(url).origin,
      );
      const foreign: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && !own.includes(origin)) foreign.push(request.url());
      });
      await provide(undefined);
      expect(foreign, 'requests to others').toEqual([]);
    },
    { auto: true },
  ],
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const looks = [
  { name: 'ljust', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'mörkt', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: '320 px', colorScheme: 'light', viewport: { width: 320, height: 800 } },
  { name: '320 px mörkt', colorScheme: 'dark', viewport: { width: 320, height: 800 } },
] as const;

/** The page as it stands, in every look: no fault that axe can find, and nothing wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const { name, colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    await page.waitForTimeout(150);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
    expect(faults, `axe, ${name}, ${page.url()}`).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide, `wider than the window, ${name}, ${page.url()}`).toBeLessThanOrEqual(0);
  }
}
