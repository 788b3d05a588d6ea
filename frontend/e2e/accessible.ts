import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const desk = { width: 1280, height: 900 };
const phone = { width: 320, height: 800 };

/** Dark differs from light by its colours alone, so only they are looked at again. */
const looks = [
  { name: 'ljust', colorScheme: 'light', viewport: desk, text: 16, rules: [] },
  { name: 'mörkt', colorScheme: 'dark', viewport: desk, text: 16, rules: ['color-contrast'] },
  { name: '200 % text', colorScheme: 'light', viewport: desk, text: 32, rules: [] },
  { name: '320 px', colorScheme: 'light', viewport: phone, text: 16, rules: [] },
] as const;

/** The page as it stands, in every look: no fault that axe can find, nothing too wide, no text cut off. */
export async function expectAccessible(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (const { name, colorScheme, viewport, text, rules } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    // The size of text that a person sets in the browser; 16 is what it comes with.
    await browser.send('Page.setFontSizes', { fontSizes: { standard: text } });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    // Without frames the older mode says the same, and opens no page of its own for every look.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await (rules.length > 0
      ? axe.withRules([...rules])
      : axe.withTags(WCAG)
    ).analyze();
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
    // Soft: one run tells of every page.
    expect.soft(faults, `axe, ${name}, ${page.url()}`).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(tooWide, `wider than the window, ${name}, ${page.url()}`).toBeLessThanOrEqual(0);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size, `size of text while it was looked at, ${name}`).toBe(`${text}px`);
    expect.soft(await page.evaluate(cutOff), `text cut off, ${name}, ${page.url()}`).toEqual([]);
  }
  await browser.detach();
}

/** Texts that stick out of their box or are hidden by it. Runs in the page. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { display, overflowX, overflowY } = getComputedStyle(element);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!hasText || display.startsWith('inline') || /auto|scroll/u.test(overflowX + overflowY)) {
        return false;
      }
      // The choices of a list are drawn by the browser; what only a screen reader meets is tiny on purpose.
      if (element.matches('option')) return false;
      if (element.clientWidth <= 1 || element.closest('.visually-hidden')) return false;
      return (
        element.scrollWidth > element.clientWidth + 1 ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.trim().slice(0, 60)}`,
    );
}
