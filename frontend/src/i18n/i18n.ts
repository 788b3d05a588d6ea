import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import * as z from 'zod/mini';
import sv from './sv.json' with { type: 'json' };
import { zodMessage } from './zodMessage';

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof sv };
    returnNull: false;
  }
}

/** Swedish is always there; English is fetched when somebody asks for it. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { sv: { translation: sv } },
    lng: 'sv',
    fallbackLng: 'sv',
    interpolation: { escapeValue: false },
  });
  z.config({ customError: zodMessage });
  await speak(language);
}

export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const en = await import('./en.json');
    i18next.addResourceBundle('en', 'translation', en.default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'sv';
}
