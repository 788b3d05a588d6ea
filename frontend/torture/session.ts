import type { Browser } from '@playwright/test';
import { startBrowser } from '../bench/browser.ts';
import { signInAs } from '../e2e/accounts.ts';
import { stack } from '../e2e/stack.ts';

/** Tokens last five minutes; they are changed before. */
const FRESH = 200_000;

interface Tokens {
  access_token: string;
  refresh_token: string;
}

/** The coordinator of the demonstration region, signed in once by the real page, with tokens that are kept fresh. */
export class Session {
  private tokens: Tokens;
  private since = performance.now();

  private constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  static async signIn(): Promise<Session> {
    const browser: Browser = await startBrowser();
    try {
      const context = await browser.newContext({ baseURL: stack().webUrl, locale: 'sv-SE' });
      const page = await context.newPage();
      await signInAs(page, 'coordinator', '/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      return new Session(
        await page.evaluate(() => {
          const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:'));
          return JSON.parse(sessionStorage.getItem(key ?? '') ?? '{}') as Tokens;
        }),
      );
    } finally {
      await browser.close();
    }
  }

  async headers(): Promise<Record<string, string>> {
    if (performance.now() - this.since > FRESH) {
      this.since = performance.now();
      const reply = await fetch(`${stack().issuer}/protocol/openid-connect/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: 'serviceprogram-spa',
          refresh_token: this.tokens.refresh_token,
        }),
      });
      if (!reply.ok) throw new Error(`No fresh token: ${await reply.text()}`);
      this.tokens = (await reply.json()) as Tokens;
    }
    return { Authorization: `Bearer ${this.tokens.access_token}` };
  }
}
