import { type Browser, chromium, type Page } from '@playwright/test';
import { type accounts, signInAs } from '../e2e/accounts.ts';
import { stack } from '../e2e/stack.ts';
import { run } from './tools.ts';

/** A line as in a village far from the mast: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOW_LINE = {
  offline: false,
  downloadThroughput: (1.6 * 2 ** 20) / 8,
  uploadThroughput: (0.75 * 2 ** 20) / 8,
  latency: 150,
};

/** What a page costs that nothing is kept of: requests, kB over the line, milliseconds until its content stands. */
export interface PageCost {
  requests: number;
  kilobytes: number;
  milliseconds: number;
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = (await run('which', 'chromium')).trim();
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
}

/** The header of a fresh token of an account; tokens last five minutes. */
export async function authorization(
  browser: Browser,
  account: keyof typeof accounts,
): Promise<Record<string, string>> {
  const page = await newPage(browser);
  const asked = page.waitForRequest((request) => request.headers()['authorization'] !== undefined);
  await signInAs(page, account, '/');
  const header = (await asked).headers()['authorization'] ?? '';
  await page.context().close();
  return { Authorization: header };
}

/** The page before sign-in, and the overview after it, each with an empty cache on a slow line. */
export async function pageCosts(browser: Browser): Promise<Record<string, PageCost>> {
  const page = await newPage(browser);
  const open = await cost(page, () => page.goto('/'));
  await page.context().close();
  const signedIn = await newPage(browser);
  await signInAs(signedIn, 'coordinator', '/');
  await content(signedIn);
  const overview = await cost(signedIn, () => signedIn.reload());
  await signedIn.context().close();
  return { 'sign-in page': open, overview };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: stack().webUrl, locale: 'sv-SE' });
  return context.newPage();
}

async function content(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

async function cost(page: Page, open: () => Promise<unknown>): Promise<PageCost> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
  let requests = 0;
  let bytes = 0;
  devtools.on('Network.loadingFinished', (finished) => {
    requests++;
    bytes += finished.encodedDataLength;
  });
  const start = performance.now();
  await open();
  await content(page);
  const milliseconds = Math.round(performance.now() - start);
  await page.waitForLoadState('networkidle');
  return { requests, kilobytes: Math.round(bytes / 1000), milliseconds };
}
