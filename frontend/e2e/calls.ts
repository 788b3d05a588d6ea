import type { Page } from '@playwright/test';
import { stack } from './stack';

export { demo } from './demo';

/** Calls the API past the pages, with the token of whoever is signed in. */
export async function call(page: Page, method: string, path: string, body?: object) {
  return page.evaluate(
    async ({ url, method: verb, sent }) => {
      const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:')) ?? '';
      const { access_token: token } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as {
        access_token: string;
      };
      const reply = await fetch(url, {
        method: verb,
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': verb === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
          'If-Match': '*',
        },
        ...(sent ? { body: JSON.stringify(sent) } : {}),
      });
      return { status: reply.status, text: await reply.text() };
    },
    { url: `${stack().webUrl}/serviceprogram/v1${path}`, method, sent: body },
  );
}

/** Leaves the account, so that another may sign in. */
export async function signOut(page: Page) {
  await page.goto('/konto');
  await page.getByRole('main').getByRole('button', { name: 'Logga ut' }).click();
  await page.waitForURL(/logga-in/u);
}
