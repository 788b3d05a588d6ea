import { useSyncExternalStore } from 'react';
import type { Language } from '@/i18n/i18n';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'normal' | 'compact';

export interface Settings {
  theme: Theme;
  density: Density;
  language: Language;
}

const KEY = 'serviceprogram.settings';
const defaults: Settings = { theme: 'system', density: 'normal', language: 'sv' };
const listeners = new Set<() => void>();
let current = read();

/** The person's own choices on this computer; nothing of it leaves the browser. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, getSettings);
}

export function getSettings(): Settings {
  return current;
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Storage may be shut off; the choice then lasts as long as the page.
  }
  showSettings();
  for (const listener of listeners) listener();
}

/** Puts theme and density on the document, where the style sheets read them. */
export function showSettings(): void {
  const root = document.documentElement;
  if (current.theme === 'system') delete root.dataset['colorScheme'];
  else root.dataset['colorScheme'] = current.theme;
  root.dataset['density'] = current.density;
}

/** Tells somebody outside React of every change. */
export function onSettings(listen: (settings: Settings) => void): void {
  listeners.add(() => listen(current));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Settings {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return {
      theme: oneOf(stored.theme, ['system', 'light', 'dark'], defaults.theme),
      density: oneOf(stored.density, ['normal', 'compact'], defaults.density),
      language: oneOf(stored.language, ['sv', 'en'], defaults.language),
    };
  } catch {
    return defaults;
  }
}

function oneOf<T>(value: T | undefined, allowed: readonly T[], otherwise: T): T {
  return value !== undefined && allowed.includes(value) ? value : otherwise;
}
