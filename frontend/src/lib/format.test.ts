import { describe, expect, it } from 'vitest';
import { ambiguousAmount, parseAmount } from './amount';
import { currentYear, formatInstant, formatLongDate, isIsoDate, today } from './dates';
import {
  compareSwedish,
  formatBytes,
  formatCount,
  formatKronor,
  formatNumber,
  formatOfColumn,
  formatPart,
  formatPercent,
} from './format';

describe('figures', () => {
  it('writes the memo lines with no-break spaces', () => {
    expect(`Hemsändning ${formatCount(8)}, ${formatKronor(1537062)}`).toBe(
      'Hemsändning 8\u00A0st., 1\u00A0537\u00A0062\u00A0kronor',
    );
  });

  it('shows öre only when there are any, and a real minus', () => {
    expect(formatNumber(1537062.5)).toBe('1\u00A0537\u00A0062,50');
    expect(formatNumber(-5)).toBe('\u22125');
    expect(formatPercent(62.5)).toBe('62,5\u00A0%');
    expect(formatBytes(1_400_000)).toBe('1,4\u00A0MB');
  });

  it('writes öre for every number of a column, or for none, so that the digits stand in line', () => {
    expect([1000, 250.5].map(formatOfColumn([1000, 250.5]))).toEqual(['1\u00A0000,00', '250,50']);
    expect([1000, 250].map(formatOfColumn([1000, 250]))).toEqual(['1\u00A0000', '250']);
  });

  it('writes a part of so many in the words of the reader', () => {
    expect(formatPart(7, 1008, 'av')).toBe('7\u00A0av\u00A01\u00A0008');
    expect(formatPart(7, 8, 'of')).toBe('7\u00A0of\u00A08');
  });

  it('sorts in Swedish order', () => {
    expect(['Östersund', 'Åre', 'Berg', 'Ånge', 'Härjedalen'].sort(compareSwedish)).toEqual([
      'Berg',
      'Härjedalen',
      'Ånge',
      'Åre',
      'Östersund',
    ]);
  });
});

describe('reading amounts', () => {
  it.each([
    ['1 537 062', 1537062],
    ['1\u00A0537\u00A0062', 1537062],
    ['1\u202F537\u202F062,00 kr', 1537062],
    ['1.537.062,50', 1537062.5],
    ['1.537.062', 1537062],
    ['1.537,50', 1537.5],
    ['1537062.25', 1537062.25],
    ['1.5', 1.5],
    ['1.53 kr', 1.53],
    ['7 773 227 kronor', 7773227],
    ['\u22125', -5],
    ['0', 0],
  ])('reads %j', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    '',
    'tolv',
    '1,2,3',
    '12,345',
    '1.53,7',
    '1e6',
    '--5',
    '1234567890123',
    '1.537',
    '\u221212.500 kr',
    '1.537.06',
  ])('refuses %j', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it.each([
    ['1.537', 1537],
    ['\u221212.500 kr', -12500],
    ['1.53', undefined],
    ['1.537.062', undefined],
    ['0.125', undefined],
  ])('says of %j which whole number it may stand for', (text, whole) => {
    expect(ambiguousAmount(text)).toBe(whole);
  });
});

describe('dates', () => {
  it('writes long dates', () => {
    expect(formatLongDate('2023-11-21')).toBe('21 november 2023');
    expect(formatLongDate('2023-05-23', 'en')).toBe('23 May 2023');
  });

  it('knows real days', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2023-02-29')).toBe(false);
    expect(isIsoDate('23-02-01')).toBe(false);
  });

  it('counts days in Swedish time', () => {
    const lateNewYearsEve = new Date('2023-12-31T23:30:00Z');
    expect(today(lateNewYearsEve)).toBe('2024-01-01');
    expect(currentYear(lateNewYearsEve)).toBe(2024);
    expect(formatInstant('2024-03-27T12:32:00Z')).toBe('2024-03-27 13:32');
  });
});
