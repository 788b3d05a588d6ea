import { expect, it } from 'vitest';
import { rowsOf } from './figures';

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
  expect(rowsOf({ kind: 'service-plan', filter: { year: '2023' } })).toBe('/serviceplaner?ar=2023');
});
