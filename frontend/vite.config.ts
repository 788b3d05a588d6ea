import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Midas asks a foreign host for its font; ours is self-hosted, so that rule is cut out. */
function withoutForeignFonts(): Plugin {
  return {
    name: 'without-foreign-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@midas-ds') || !id.split('?')[0]?.endsWith('.css')) return;
      return { code: code.replace(/@font-face\s*\{[^}]*https:[^}]*\}/g, ''), map: null };
    },
  };
}

/** React Aria carries its strings in some thirty languages; we speak two. */
function onlyOurLanguages(): Plugin {
  return {
    name: 'only-our-languages',
    enforce: 'pre',
    load(id) {
      if (!/react-aria|react-stately|@react-aria/.test(id)) return;
      const locale = /\/(?:intl|private\/intl)\/.*?([a-z]{2}-[A-Z]{2})\.(?:mjs|js|cjs|json)$/.exec(
        id,
      )?.[1];
      if (locale && locale !== 'sv-SE' && locale !== 'en-US') return 'export default {};';
    },
  };
}

/** Nor are the letters of empty date fields needed in the other ninety languages: "åååå-mm-dd" and "yyyy-mm-dd" will do. */
function onlyOurDateFields(): Plugin {
  return {
    name: 'only-our-date-fields',
    transform(code, id) {
      if (!/react-stately\/.*\/datepicker\/placeholders\.m?js$/.test(id)) return;
      return { code: code.replace(/^ +(?!sv:|en:)'?[\w-]+'?: \{[^}]*\},?$/gm, ''), map: null };
    },
  };
}

/** The date package reckons in a dozen calendars; Swedish and English dates are Gregorian. */
function onlyOurCalendar(): Plugin {
  return {
    name: 'only-our-calendar',
    transform(code, id) {
      if (!/@internationalized\/date\/.*\/createCalendar\.m?js$/.test(id)) return;
      return { code: code.replace(/case '[a-z-]+':\s*return new [^;]+;/g, ''), map: null };
    },
  };
}

const FORM = /src\/features\/(\w+)\/(?:(?:New|Edit)\w+Page|\w+Fields|\w+Form)\.tsx?$/u;

/** The forms of a feature, to make and to change, come together: each alone is little more than its imports. */
function formsOf(id: string): string | null {
  const [, feature] = FORM.exec(id) ?? [];
  return feature ? `forms-${feature}` : null;
}

export default defineConfig({
  plugins: [
    withoutForeignFonts(),
    onlyOurLanguages(),
    onlyOurDateFields(),
    onlyOurCalendar(),
    react(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2023',
    sourcemap: true,
    manifest: true,
    // Every browser of that age fetches modules ahead by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What is alike packs together to a third of what it is apart: the calls of the API and its codes, and forms.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'api', test: /src\/api\/generated\//u },
            { name: formsOf, test: FORM },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    server: { deps: { inline: [/@midas-ds/] } },
    testTimeout: 60_000,
  },
});
