import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { startI18n } from '@/i18n/i18n';

await startI18n('sv');
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });
afterEach(() => {
  cleanup();
  // A tab's drafts end with its test.
  sessionStorage.clear();
});

// jsdom draws nothing: it lacks what only a browser with a window can do.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
window.matchMedia ??= (query: string) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
