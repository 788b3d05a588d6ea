import { expect, it } from 'vitest';
import type { MeasureSummary } from '@/api/generated/model';
import { measureOf2023 } from '@/test/plans';
import { nextNumber } from './nextNumber';

const numbered = (...numbers: string[]): MeasureSummary[] =>
  numbers.map((number) => measureOf2023({ number }));

it('goes on after the last number of the area, as numbers and not as text', () => {
  expect(nextNumber(numbered('2.9', '2.10', '2.1'), 'o2')).toBe('2.11');
});

it('suggests nothing when the area has no measure or its numbers are of another kind', () => {
  expect(nextNumber(numbered('2.1'), 'o1')).toBe('');
  expect(nextNumber(numbered('A'), 'o2')).toBe('');
});
