import { expect, it } from 'vitest';
import type { Figure } from '@/api/generated/model';
import { grantedOf, rowsOf } from './figures';

function support(cases: number, amount: number): Figure {
  return {
    code: 'support.x',
    name: 'X',
    kind: 'support',
    cases,
    amount,
    count: cases,
    unit: 'count',
    definition: '',
    filter: {},
    asOf: '2024-02-01T10:00:00Z',
    byDecidingActor: [],
    byMunicipality: [],
    _links: [],
  };
}

it('adds cases and kronor to the öre, and leaves out what is no support', () => {
  const visits: Figure = { ...support(22, 0), kind: 'activity' };
  const figures = [support(8, 0.1), support(7, 0.2), support(15, 7_773_226.7), visits];
  expect(grantedOf(figures)).toEqual({ cases: 30, amount: 7_773_227 });
});

it('leads to the rows of the figure in the words of the list', () => {
  expect(
    rowsOf({
      kind: 'support',
      filter: { year: '2023', supportForm: 'home-delivery', outcome: 'granted,partly-granted' },
    }),
  ).toBe('/stod?ar=2023&stodslag=home-delivery&utfall=granted,partly-granted');
  expect(
    rowsOf({
      kind: 'activity',
      filter: { kind: 'company-visit', mode: 'physical', year: '2023' },
    }),
  ).toBe('/besok?typ=company-visit&form=physical&ar=2023');
});
