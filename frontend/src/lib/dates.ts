const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const ZONE = 'Europe/Stockholm';

/** True for an existing calendar day written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** "21 november 2023" from a calendar day; the day is never moved by a time zone. */
export function formatLongDate(isoDate: string, language = 'sv'): string {
  if (!isIsoDate(isoDate)) return isoDate;
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** "2024-03-27 14:32" in Swedish time, from an instant. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: ZONE,
  }).format(date);
}

/** "14.05" in Swedish time; "14:05" in English. */
export function formatTime(instant: string, language = 'sv'): string {
  const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: ZONE }).format(
    new Date(instant),
  );
  return language === 'en' ? time : time.replace(':', '.');
}

/** "3 maj 2025 kl. 14.05" in Swedish time, from an instant. */
export function formatMoment(instant: string, language = 'sv'): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const part = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(language), { ...style, timeZone: ZONE }).format(date);
  const day = part({ dateStyle: 'long' });
  const time = part({ timeStyle: 'short' });
  return language === 'en' ? `${day} at ${time}` : `${day} kl. ${time.replace(':', '.')}`;
}

/** The calendar day it is now in Sweden. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now);
}

export function currentYear(now = new Date()): number {
  return Number(today(now).slice(0, 4));
}

function locale(language: string): string {
  return language === 'en' ? 'en-GB' : 'sv-SE';
}
