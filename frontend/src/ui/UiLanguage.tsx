import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** The language of the controls' own words; dates stay ÅÅÅÅ-MM-DD and numbers Swedish in both. */
export function UiLanguage({ language, children }: { language: string; children: ReactNode }) {
  return <I18nProvider locale={language === 'en' ? 'en-SE' : 'sv-SE'}>{children}</I18nProvider>;
}
