import { test as base, expect } from '@playwright/test';
import { type accounts, signInAs } from './accounts';
import { stack } from './stack';

export { expectAccessible } from './accessible';
export { accounts } from './accounts';
export { expect };

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
      await signInAs(page, account, path);
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
